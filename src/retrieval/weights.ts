// How a sentence's features become one score. The numbers themselves are fitted: see `weights.generated.ts`.

import { FEATURES, type Features } from "./features.js";

/** How much each feature counts. */
export type Weights = Readonly<Record<keyof Features, number>>;

/**
 * From 0 to 1, the higher the better.
 * @param weights the fitted ones for a glance or for the ranking, or others to fit new ones
 */
export function scoreOf(features: Features, weights: Weights): number {
  let [sum, total] = [0, 0];
  for (const name of FEATURES) {
    sum += weights[name] * features[name];
    total += Math.abs(weights[name]);
  }
  return Math.max(0, sum / total);
}
