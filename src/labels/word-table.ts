// What each word adds to the scores of the labels, outside and inside quotations: word vectors folded into numbers.

import type { ReadSentence } from "./analysis.js";
import { bare } from "./text.js";

/** For a word: outside (allegation, denial), inside (allegation, denial), each against reporting. */
export type WordTable = ReadonlyMap<string, readonly [number, number, number, number]>;

/** Added to the number of words that a mean is taken over, so that a few words do not weigh like a sentence. */
const DAMPING = 3;

/** The words of a sentence that stand inside (or outside) quotations, as tables and vectors know them. */
export function wordsBeside({ tokens, marks }: ReadSentence, inside: boolean): string[] {
  return tokens.filter((_, at) => (marks[at] === 1) === inside).map(bare);
}

/** The damped mean over the known words of a list; `null` where none is known. */
export function meanOf<T extends ArrayLike<number>>(
  words: readonly string[],
  table: ReadonlyMap<string, T>,
): number[] | null {
  const known = words.map((word) => table.get(word)).filter((row) => row !== undefined);
  const sum: number[] = Array.from({ length: known[0]?.length ?? 0 }, () => 0);
  for (const row of known) {
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (row[at] as number);
  }
  return known.length === 0 ? null : sum.map((value) => value / (known.length + DAMPING));
}

/** What the words of a sentence add to the scores of allegation, denial and reporting. */
export function wordScores(table: WordTable, sentence: ReadSentence): number[] {
  const outside = meanOf(wordsBeside(sentence, false), table) ?? [0, 0, 0, 0];
  const inside = meanOf(wordsBeside(sentence, true), table) ?? [0, 0, 0, 0];
  return [(outside[0] as number) + (inside[2] as number), (outside[1] as number) + (inside[3] as number), 0];
}

/** One word a line: the word, a tab, its four numbers times `scale`. */
export function parseWordTable(text: string, scale: number): WordTable {
  const table = new Map<string, [number, number, number, number]>();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    const [a = 0, b = 0, c = 0, d = 0] = line
      .slice(tab + 1)
      .split(",")
      .map((number) => Number(number) / scale);
    table.set(line.slice(0, tab), [a, b, c, d]);
  }
  return table;
}

/** The inverse of `parseWordTable`. */
export function formatWordTable(table: WordTable, scale: number): string {
  return [...table]
    .map(([word, row]) => `${word}\t${row.map((number) => Math.round(number * scale)).join(",")}`)
    .join("\n");
}
