// The rarest of some words, to look for the places that hold them. Pure but for what it asks the index.

import type { SearchIndex, WeightedTerm } from "../../indexing/search-index.js";

/**
 * @param words each once
 * @param least sentences of the index in which a word must stand
 * @returns at most so many, the rarest first
 */
export function rarestWords(
  words: readonly string[],
  most: number,
  least: number,
  index: Pick<SearchIndex, "documentFrequency">,
): readonly WeightedTerm[] {
  return words
    .map((term) => ({ term, weight: 1, frequency: index.documentFrequency(term) }))
    .filter(({ frequency }) => frequency >= least)
    .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}
