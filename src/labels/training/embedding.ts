// Word vectors as features of a sentence while training, and folded into the table of words that is shipped.

import type { ReadSentence } from "../analysis.js";
import type { Logistic } from "../logistic.js";
import { meanOf, type WordTable, wordsBeside } from "../word-table.js";
import type { WordVectors } from "./word-vectors.js";

/** Makes the vectors' numbers weigh about as much as the other features under one penalty. */
const SCALE = 4;
/** The shipped table holds the most frequent words; rarer ones say little about a label. */
const SHIPPED_WORDS = 20_000;

/** Mean vectors of the words outside and inside quotations, as numbered features. */
export function vectorFeatures(sentence: ReadSentence, vectors: WordVectors): [string, number][] {
  return [false, true].flatMap((inside): [string, number][] => {
    const mean = meanOf(wordsBeside(sentence, inside), vectors);
    return mean === null ? [] : mean.map((value, at) => [`${prefixOf(inside)}${at}`, value * SCALE]);
  });
}

function prefixOf(inside: boolean): string {
  return inside ? "vector-in:" : "vector-out:";
}

/** True for the features that the table of words takes the place of. */
export function isVectorFeature(name: string): boolean {
  return name.startsWith("vector-");
}

/** For each frequent word its vector times the model's weights: what the word adds to each score, against reporting. */
export function foldVectors(model: Logistic, vectors: WordVectors): WordTable {
  const against = (name: string, label: number): number => {
    const at = model.index.get(name);
    if (at === undefined) return 0;
    return (model.weights[at * 3 + label] as number) - (model.weights[at * 3 + 2] as number);
  };
  const columns = [false, true].flatMap((inside) =>
    [0, 1].map((label) =>
      Array.from({ length: 100 }, (_, at) => SCALE * against(`${prefixOf(inside)}${at}`, label)),
    ),
  );
  const words = [...vectors].filter(([word]) => /^[a-z][a-z'-]*$/.test(word)).slice(0, SHIPPED_WORDS);
  return new Map(
    words.map(([word, vector]) => {
      const [a = 0, b = 0, c = 0, d = 0] = columns.map((column) =>
        column.reduce((sum, weight, at) => sum + weight * (vector[at] as number), 0),
      );
      return [word, [a, b, c, d] as const];
    }),
  );
}
