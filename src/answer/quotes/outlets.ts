// How many independent outlets carry the same words: copies of one another and of one agency are one origin. Pure.

import { tokensOf } from "../../language/tokens.js";
import type { Names } from "../../retrieval/names.js";
import type { RowView } from "../../retrieval/row-view.js";
import { sameWords } from "./same-words.js";

/** Words outside quotation marks from which a likeness is a copy, not two outlets quoting the same statement. */
const TELLING = 6;

/**
 * @param views of sentences in the same words, one or more an article
 * @param publisherOf the article of a sentence
 */
export function independentOutlets(
  views: readonly RowView[],
  publisherOf: (article: string) => string,
  names: Names,
): number {
  const origins: { readonly name: string; readonly own: readonly string[] }[] = [];
  for (const { sentence } of views) {
    const name = citedOutlet(sentence.attributedTo, names) ?? publisherOf(sentence.article);
    const own = tokensOf(outsideQuotation(sentence.text)).map((word) => word.stem);
    const copied = origins.some((origin) => origin.name === name || isCopy(origin.own, own));
    if (!copied) origins.push({ name, own });
  }
  return origins.length;
}

function citedOutlet(speaker: string | null, names: Names): string | null {
  const party = names.partyOf(speaker);
  return party !== null && names.isOutlet(party) ? party : null;
}

function isCopy(one: readonly string[], other: readonly string[]): boolean {
  return Math.min(one.length, other.length) >= TELLING && sameWords(one, other);
}

/** What an outlet says in its own words: quotations that are cut off at either end count as quotations too. */
export function outsideQuotation(text: string): string {
  return text
    .replace(/[“"][^”"]*[”"]/g, " ")
    .replace(/^[^“"]*”/, " ")
    .replace(/[“"][^”"]*$/, " ");
}
