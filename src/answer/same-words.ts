// Do two sentences say the same in the same words? Pure.

import { type Word, wordsOf } from "../retrieval/words.js";

/** Words in a run that two texts must share; five in a row are rarely shared by chance. */
const RUN = 4;
/** Share of the shorter text's runs that must stand in the longer one. */
const SAME = 0.7;

/** @returns true when nearly all of the shorter text stands in the longer one, word for word */
export function sameWords(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = [wordsOf(left), wordsOf(right)].sort((a, b) => a.length - b.length) as [
    Word[],
    Word[],
  ];
  if (short.length < RUN)
    return short.length === long.length && short.every((word, i) => word.stem === long[i]?.stem);
  const runs = runsOf(short);
  const others = new Set(runsOf(long));
  return runs.filter((run) => others.has(run)).length / runs.length >= SAME;
}

function runsOf(words: readonly Word[]): string[] {
  return words.slice(RUN - 1).map((_, i) =>
    words
      .slice(i, i + RUN)
      .map((word) => word.stem)
      .join(" "),
  );
}
