// How much each feature counts. Numbers alone, with where they come from.

import type { Features } from "./features.js";

/** Start values. */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  words: 1,
  around: 0.35,
  above: 0.15,
  cosine: 0.6,
  type: 0.15,
  answerNear: 0.15,
  label: 0.15,
  speaker: 0.15,
  nearness: 0.15,
  brevity: 0.1,
};

const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** From 0 to 1, the higher the better. */
export function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) score += weight * features[name as keyof Features];
  return score / TOTAL;
}
