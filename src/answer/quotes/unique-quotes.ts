// Many rows → quotes in the given order, what says the same in the same words once, with the other articles named.

import type { Quote } from "../../domain.js";
import type { IndexFilter } from "../../indexing/search-index.js";
import { citeOriginal } from "./copies.js";
import type { Kit } from "./kit.js";
import { sameWords } from "./same-words.js";

interface Candidate {
  readonly row: number;
  readonly score: number;
}

export interface Chosen {
  /** The sentence that was found; its quote is the earliest original's. */
  readonly row: number;
  readonly quote: Quote;
}

interface Group extends Candidate {
  readonly quote: Quote;
  /** Rows that say the same in the same words. */
  readonly twins: number[];
}

/** With more quotes than these, copies are looked for among the candidates alone. */
const FEW = 12;

/**
 * The first `most` of the candidates that say something of their own.
 * @param filter what was searched: an original outside is named and not shown
 */
export function uniqueQuotes(
  candidates: readonly Candidate[],
  most: number,
  kit: Kit,
  filter?: IndexFilter,
): Chosen[] {
  const { views } = kit.retriever;
  const groups: Group[] = [];
  for (const { row, score } of candidates) {
    const twin = groups.find((group) => sameWords(views.of(group.row).order, views.of(row).order));
    if (twin === undefined && groups.length >= most) continue;
    const quote = kit.quotes.quote(row, score);
    if (quote === null) continue;
    const around = groups.find((group) => overlap(group.quote, quote));
    if (around !== undefined && around !== twin) continue;
    if (twin === undefined) groups.push({ row, score, quote, twins: [] });
    else twin.twins.push(row);
  }
  const chosen: Chosen[] = [];
  for (const { row, score, quote, twins } of groups) {
    const known = groups.length > FEW ? { copies: twins } : {};
    const cited = citeOriginal(row, score, kit, { filter, ...known }) ?? quote;
    if (!chosen.some((other) => overlap(other.quote, cited))) chosen.push({ row, quote: cited });
  }
  return chosen;
}

/** Runs of the same paragraph that share a sentence: no sentence is shown twice. */
export function overlap(one: Quote, other: Quote): boolean {
  return isSamePlace(one, other) && one.start < other.end && other.start < one.end;
}

function isSamePlace(one: Quote, other: Quote): boolean {
  return one.article.id === other.article.id && one.paragraph === other.paragraph;
}
