// How many independent origins carry the same words: copies, agencies and one party's statement are one. Pure.

import type { ArticleMeta } from "../../domain.js";
import { plainName } from "../../language/plain-name.js";
import { tokensOf } from "../../language/tokens.js";
import type { Names } from "../../retrieval/names.js";
import type { RowView } from "../../retrieval/row-view.js";
import { sameWords } from "./same-words.js";

/** Words outside quotation marks from which a likeness is a copy, not two outlets writing the same short sentence. */
const TELLING = 6;
/** Words inside quotation marks from which they are one statement, whoever carries it. */
const STATED = 3;

interface Origin {
  readonly name: string;
  /** The party that says it, where one does. */
  readonly party: string | null;
  readonly own: readonly string[];
  readonly quoted: readonly string[];
}

/**
 * @param views of sentences in the same words, one or more an article
 * @param articleOf the article of a sentence
 */
export function independentOutlets(
  views: readonly RowView[],
  articleOf: (article: string) => Pick<ArticleMeta, "publisher" | "origin"> | undefined,
  names: Names,
): number {
  const origins: Origin[] = [];
  for (const view of views) {
    const origin = originOf(view, articleOf(view.sentence.article), names);
    if (!origins.some((other) => isSameOrigin(other, origin))) origins.push(origin);
  }
  return origins.length;
}

function originOf(
  { sentence }: RowView,
  article: Pick<ArticleMeta, "publisher" | "origin"> | undefined,
  names: Names,
): Origin {
  const { attributedTo, side, text } = sentence;
  const party = attributedTo === "unnamed" ? null : names.partyOf(attributedTo, side);
  const cited = party !== null && names.isOutlet(party) ? party : null;
  const outlet = cited ?? article?.origin ?? article?.publisher ?? sentence.article;
  return {
    name: plainName(outlet),
    party: cited === null ? party : null,
    own: stemsOf(outsideQuotation(text)),
    quoted: stemsOf(insideQuotation(text)),
  };
}

function isSameOrigin(one: Origin, other: Origin): boolean {
  if (one.name === other.name || isCopy(one.own, other.own)) return true;
  if (one.party !== null && one.party === other.party) return true;
  const shorter = Math.min(one.quoted.length, other.quoted.length);
  return shorter >= STATED && sameWords(one.quoted, other.quoted);
}

function isCopy(one: readonly string[], other: readonly string[]): boolean {
  return Math.min(one.length, other.length) >= TELLING && sameWords(one, other);
}

function stemsOf(text: string): string[] {
  return tokensOf(text).map((word) => word.stem);
}

/** What an outlet says in its own words: quotations that are cut off at either end count as quotations too. */
export function outsideQuotation(text: string): string {
  return text
    .replace(/[“"][^”"]*[”"]/g, " ")
    .replace(/^[^“"]*”/, " ")
    .replace(/[“"][^”"]*$/, " ");
}

/** What stands between quotation marks. */
function insideQuotation(text: string): string {
  return [...text.matchAll(/[“"]([^”"]*)(?:[”"]|$)|^([^“"]*)”/g)]
    .map(([, inside, before]) => inside ?? before ?? "")
    .join(" ");
}
