// The best candidates read together with the question: how likely each answers it. Chooses what is read; reads nothing itself.

import type { AnswerReader } from "../encoder/encoder.js";
import type { RowView } from "./row-view.js";

/**
 * How many of the best are read, side by side in one pass: docs/measurements/retrieval.md says what more of them, and
 * passes of their own, gain and cost.
 */
const READ = 6;

/**
 * @param ranked best first
 * @returns by row, how likely it answers, 0 to 1
 */
export async function readTogether(
  question: string,
  ranked: readonly { readonly row: number; readonly view: RowView }[],
  reader: AnswerReader,
): Promise<ReadonlyMap<number, number>> {
  const best = ranked.slice(0, READ);
  if (best.length === 0) return new Map();
  const candidates = best.map(({ row, view }) => ({ text: view.sentence.text, place: row }));
  const readings = await reader.readAnswers({ question, candidates });
  return new Map(best.flatMap(({ row }, at) => (readings[at] == null ? [] : [[row, readings[at]] as const])));
}
