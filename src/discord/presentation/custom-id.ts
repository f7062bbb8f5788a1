// Custom ids of buttons, selects and modals: `prefix:argument:…`, at most 100 characters. Hold ids, never text of people.

import { createHash } from "node:crypto";
import { ExpectedError } from "../../errors.js";
import { LIMITS } from "./limits.js";

/** @throws RangeError when the id would be longer than Discord takes */
export function customId(prefix: string, ...args: readonly (string | number)[]): string {
  const id = [prefix, ...args].join(":");
  if (id.length > LIMITS.customId) throw new RangeError(`custom id of ${id.length} characters`);
  return id;
}

export function parseCustomId(id: string): { prefix: string; args: readonly string[] } {
  const [prefix = "", ...args] = id.split(":");
  return { prefix, args };
}

/**
 * A sentence's id in few characters (`<article>:<paragraph>:<index>` becomes `<6 of a hash>.<paragraph>.<index>`), so
 * that several fit a custom id and outlive a restart.
 */
export function quoteRef(quoteId: string): string {
  const [, article, paragraph, index] = /^(.*):(\d+):(\d+)$/.exec(quoteId) ?? [];
  if (article === undefined) throw new RangeError("a sentence's id is <article>:<paragraph>:<index>");
  return [shortHash(article), paragraph, index].join(".");
}

/** @throws ExpectedError when no article of the corpus is meant any more */
export function quoteIdOf(ref: string, articles: readonly { readonly id: string }[]): string {
  const [hash, paragraph, index] = ref.split(".");
  const article = articles.find(({ id }) => shortHash(id) === hash);
  if (article === undefined) {
    throw new ExpectedError("usage", "discord/article-gone", "This article is no longer in the corpus.");
  }
  return `${article.id}:${paragraph}:${index}`;
}

function shortHash(article: string): string {
  return createHash("sha256").update(article).digest("base64url").slice(0, 6);
}
