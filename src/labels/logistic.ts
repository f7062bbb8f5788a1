// Multinomial logistic regression over named features: its form, its reading and its training. Knows nothing of sentences.

import type { Features } from "./features.js";

/** `weights[feature * classes + class]`; the last feature is the bias. */
export interface Logistic {
  readonly classes: number;
  readonly index: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

export interface Example {
  readonly features: Features;
  /** Index of the class. */
  readonly target: number;
  readonly weight: number;
}

/**
 * Class probabilities. Features that the model does not know count for nothing.
 * @param extra added to the score of each class
 */
export function predict(model: Logistic, features: Features, extra: readonly number[] = []): number[] {
  const { classes, index, weights } = model;
  const scores = Array.from(
    { length: classes },
    (_, k) => (weights[index.size * classes + k] as number) + (extra[k] ?? 0),
  );
  for (const [name, value] of features) {
    const at = index.get(name);
    if (at === undefined) continue;
    for (let k = 0; k < classes; k++) {
      scores[k] = (scores[k] as number) + value * (weights[at * classes + k] as number);
    }
  }
  return softmax(scores);
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
