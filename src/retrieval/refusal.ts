// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";

/**
 * Logistic regression over the evidence, both classes weighed alike, with a small ridge; fitted on the questions in
 * `eval/` and rounded. `personal` is set: a question for advice is refused whatever its words.
 */
const BIAS = -8.2;
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  score: 6.0,
  covered: 1.9,
  cosine: 1.7,
  unknown: -2.0,
  foreign: -0.7,
  unknownName: -0.5,
  unknownClass: -1.7,
  missing: -1.9,
  missingName: -0.6,
  missingSubject: -1.2,
  figure: 4.5,
  type: 1.1,
  unbound: -3.5,
  margin: 0.1,
  thin: -0.2,
  personal: -4.4,
};

/** Below this probability nothing is answered: chosen on the ROC curve for few wrong refusals. */
const THRESHOLD = 0.24;

/** Probability, 0 to 1, that the corpus answers. */
export function answerability(evidence: Evidence): number {
  const sum = EVIDENCE.reduce((total, name) => total + WEIGHTS[name] * evidence[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

export function isAnswered(evidence: Evidence): boolean {
  return answerability(evidence) >= THRESHOLD;
}
