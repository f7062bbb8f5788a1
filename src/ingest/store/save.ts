// Puts an article into the corpus folder: new, in place of an older version, or as a reprint of another outlet's.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { bodySha256, serialiseArticle } from "../../corpus/article-file.js";
import { isPartialDate, isWebAddress } from "../../corpus/front-matter.js";
import type { Article, ArticleKind, Via } from "../../domain.js";
import { ExpectedError } from "../../errors.js";
import type { Block, Facts } from "../draft/draft.js";
import type { Origin } from "../draft/origin.js";
import type { Duplicate, DuplicateIndex } from "./duplicates.js";
import { copyAside, createFile, moveAside, readableArticles, replaceFile } from "./files.js";
import { isArticleId } from "./ids.js";
import { isEarlier, laterOrigin } from "./origins.js";

/** What was done. `origin`: the outlet that a reprint comes from. */
export interface Saved {
  readonly id: string;
  readonly action: "added" | "replaced" | "unchanged" | "kept as older version";
  readonly origin: string | null;
  /** The older version's file, where one was laid aside. */
  readonly version: string | null;
}

interface SaveRequest {
  readonly corpusDir: string;
  readonly id: string;
  readonly facts: Facts;
  readonly blocks: readonly Block[];
  readonly duplicates: readonly Duplicate[];
  readonly known: DuplicateIndex;
  readonly kind?: ArticleKind;
  readonly via?: Via | null;
  readonly language?: string | null;
  /** Whose text it is, where it is not the outlet's own. */
  readonly origin?: Origin | null;
  readonly today?: string;
}

function wrong(message: string, hint: string): ExpectedError {
  return new ExpectedError("usage", "ingest/facts", message, hint);
}

/** @throws ExpectedError that names each fact that is missing or wrong */
function checkFacts(facts: Facts, id: string): { title: string; publisher: string } {
  const { title, publisher, published, url } = facts;
  const missing = [title === null ? "title" : "", publisher === null ? "publisher" : ""].filter(
    (name) => name !== "",
  );
  if (title === null || publisher === null) {
    throw wrong(
      `The ${missing.join(" and the ")} cannot be found.`,
      `Give ${missing.map((name) => `--${name}`).join(" and ")}.`,
    );
  }
  if (published !== null && !isPartialDate(published))
    throw wrong(`${published} is no date.`, "Give YYYY-MM-DD or YYYY-MM.");
  if (url !== null && !isWebAddress(url)) throw wrong("The url is no http or https address.", "");
  if (!isArticleId(id))
    throw wrong(`${id} is no article id.`, "Use small letters, digits and hyphens, at most 80.");
  return { title, publisher };
}

function toArticle(request: SaveRequest): Article {
  const {
    id,
    facts,
    blocks,
    kind = "news",
    via = null,
    language = null,
    origin = null,
    today = new Date().toISOString().slice(0, 10),
  } = request;
  const { title, publisher } = checkFacts(facts, id);
  const paragraphs = blocks.map((block, index) => ({ index, ...block }));
  const { author, published, url } = facts;
  const sha256 = bodySha256(paragraphs);
  return {
    id,
    title,
    publisher,
    author,
    published,
    url,
    via,
    retrieved: today,
    kind,
    language,
    origin: origin?.name ?? null,
    copy: origin?.copy ?? null,
    sha256,
    paragraphs,
  };
}

function versionPath(corpusDir: string, article: Article): string {
  const base = join(corpusDir, "versions", article.id, article.retrieved ?? article.published ?? "undated");
  const names = [`${base}.md`, ...Array.from({ length: 99 }, (_, i) => `${base}-${i + 2}.md`)];
  return names.find((name) => !existsSync(name)) ?? `${base}-${article.sha256.slice(0, 8)}.md`;
}

/** Articles that the new one shows to be copies: their files learn whose text they are. */
function markCopies(request: SaveRequest, article: Article): void {
  for (const duplicate of request.duplicates) {
    const other = request.known.get(duplicate.id);
    const origin = other === undefined ? null : laterOrigin(other, duplicate, article);
    if (other === undefined || origin === null) continue;
    const marked = { ...other, origin: origin.name, copy: origin.copy };
    replaceFile(join(request.corpusDir, `${other.id}.md`), serialiseArticle(marked));
    request.known.add(marked);
  }
}

/**
 * Saves an article. The same text again changes nothing; a version replaces the older one, which is laid aside under
 * `versions/<id>/`, unless its own date is the older; a reprint is stored with its `origin`.
 * @throws ExpectedError when facts are missing, the id is taken by another article, or the folder cannot be written
 */
export function saveArticle(request: SaveRequest): Saved {
  const { corpusDir, id, known, duplicates } = request;
  const article = toArticle(request);
  const old = known.get(id);
  const path = join(corpusDir, `${id}.md`);
  const origin = article.origin ?? null;
  const own = duplicates.find((duplicate) => duplicate.id === id);
  if (own?.relation === "same") return { id, action: "unchanged", origin, version: null };
  if (old === undefined) {
    createFile(path, serialiseArticle(article));
    markCopies(request, article);
    known.add(article);
    return { id, action: "added", origin, version: null };
  }
  if (own === undefined || own.relation === "reprint" || own.relation === "rewrite")
    throw wrong(`The id ${id} belongs to another article.`, "Give another --id.");
  if (isEarlier(article, old)) {
    const kept = versionPath(corpusDir, article);
    createFile(kept, serialiseArticle(article));
    return { id, action: "kept as older version", origin, version: kept };
  }
  const version = versionPath(corpusDir, old);
  copyAside(path, version);
  const from = article.origin == null ? old : article;
  const merged = {
    ...article,
    via: article.via ?? old.via,
    origin: from.origin ?? null,
    copy: from.copy ?? null,
  };
  replaceFile(path, serialiseArticle(merged));
  known.add(merged);
  return { id, action: "replaced", origin: merged.origin, version };
}

/**
 * Takes an article out of the corpus; its file goes to the versions, so that it can be put back.
 * @returns where it lies now
 * @throws ExpectedError when there is no such article, it is the last one, or the folder cannot be written
 */
export function removeArticle(corpusDir: string, id: string): string {
  const articles = readableArticles(corpusDir);
  const article = articles.find((one) => one.id === id);
  if (article === undefined) throw wrong("There is no such article.", "Choose one from the list.");
  if (articles.length === 1) throw wrong("It is the last article of the corpus.", "Add another one first.");
  const aside = versionPath(corpusDir, article);
  moveAside(join(corpusDir, `${id}.md`), aside);
  return aside;
}
