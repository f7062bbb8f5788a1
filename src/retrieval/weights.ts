// How a sentence's features become one score. The numbers themselves are fitted: see `weights.generated.ts`.

import { FEATURES, type Features } from "./features.js";
import { RANKING } from "./weights.generated.js";

/** How much each feature counts. */
export type Weights = Readonly<Record<keyof Features, number>>;

/**
 * From 0 to 1, the higher the better.
 * @param weights others than the fitted ones, to fit new ones
 */
export function scoreOf(features: Features, weights: Weights = RANKING): number {
  let [sum, total] = [0, 0];
  for (const name of FEATURES) {
    sum += weights[name] * features[name];
    total += Math.abs(weights[name]);
  }
  return Math.max(0, sum / total);
}
