// Two wordings word by word: what both have, and what stands only in one of them. Pure.

import type { WordDifference } from "../../findings.js";
import type { Place } from "./alignment.js";
import type { WrittenWord } from "./written-words.js";

/**
 * @param wording the words that were given
 * @param article the words of the paragraph
 * @returns runs of words: `same`, `missing` (in the article alone), `extra` (in the given wording alone)
 */
export function differencesOf(
  wording: readonly WrittenWord[],
  article: readonly WrittenWord[],
  { from, to, pairs }: Pick<Place, "from" | "to" | "pairs">,
): readonly WordDifference[] {
  const pieces: { kind: WordDifference["kind"]; words: string[] }[] = [];
  const add = (kind: WordDifference["kind"], words: readonly WrittenWord[]) => {
    if (words.length === 0) return;
    const last = pieces.at(-1);
    const raw = words.map((word) => word.raw);
    if (last?.kind === kind) last.words.push(...raw);
    else pieces.push({ kind, words: raw });
  };
  let [i, j] = [0, from];
  for (const [at, other] of [...pairs, [wording.length, to] as const]) {
    add("missing", article.slice(j, other));
    add("extra", wording.slice(i, at));
    if (other < to) add("same", article.slice(other, other + 1));
    [i, j] = [at + 1, other + 1];
  }
  return pieces.map(({ kind, words }) => ({ kind, text: words.join(" ") }));
}
