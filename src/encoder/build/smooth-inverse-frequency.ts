// Smooth inverse frequency over word vectors (Arora, Liang and Ma 2017, "A simple but tough-to-beat baseline for
// sentence embeddings"). Pure arithmetic in float64, in a fixed order: the same vectors give the same numbers.

import type { WordVector } from "./word-vectors.js";

/** How much the most frequent words are held down; the paper's range is 1e-4 to 1e-3. */
export const SIF_A = 1e-4;
/** Power iteration runs this often; the first two components are far enough apart to settle in a fraction of it. */
const ITERATIONS = 200;
/** Words that the mean and the first component are taken over. */
const COMMON_WORDS = 50_000;

/** p(w) of the word of a rank, from 1: Zipf's law over a vocabulary whose harmonic number is about 12. */
export function frequencyOfRank(rank: number): number {
  return 1 / (12 * rank);
}

/** a / (a + p(w)): near 0 for "the", near 1 for a rare word. */
export function sifWeight(rank: number, a = SIF_A): number {
  return a / (a + frequencyOfRank(rank));
}

/**
 * The vectors less their frequency-weighted mean and first principal component, each times its SIF weight.
 * Both are taken at the level of words, with the weight 1/√(rank + 10), so that a sentence is the plain mean of its words.
 */
export function smoothInverseFrequency(words: readonly WordVector[]): Float64Array[] {
  const common = words.slice(0, COMMON_WORDS);
  const mean = weightedMean(common);
  const centred = words.map((word) => word.vector.map((x, i) => x - (mean[i] as number)));
  const component = firstComponent(
    centred.slice(0, common.length),
    common.map((word) => commonness(word.rank)),
  );
  return centred.map((vector, row) => {
    const along = dot(vector, component);
    const weight = sifWeight((words[row] as WordVector).rank);
    return vector.map((x, i) => (x - along * (component[i] as number)) * weight);
  });
}

function commonness(rank: number): number {
  return 1 / Math.sqrt(rank + 10);
}

function weightedMean(words: readonly WordVector[]): Float64Array {
  const sum = new Float64Array(words[0]?.vector.length ?? 0);
  let total = 0;
  for (const { rank, vector } of words) {
    const weight = commonness(rank);
    total += weight;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + weight * (vector[i] as number);
  }
  return sum.map((x) => x / total);
}

/** The unit vector of the largest eigenvalue of Σ weight · v vᵀ, by power iteration from the diagonal. */
export function firstComponent(vectors: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const covariance = weightedCovariance(vectors, weights);
  let component = unit(new Float64Array(covariance.length).fill(1));
  for (let round = 0; round < ITERATIONS; round++) {
    component = unit(Float64Array.from(covariance, (row) => dot(row, component)));
  }
  return component;
}

function weightedCovariance(vectors: readonly Float64Array[], weights: readonly number[]): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  vectors.forEach((vector, v) => {
    const weight = weights[v] as number;
    rows.forEach((row, i) => {
      const x = weight * (vector[i] as number);
      for (let j = 0; j < size; j++) row[j] = (row[j] as number) + x * (vector[j] as number);
    });
  });
  return rows;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((x) => x / length);
}
