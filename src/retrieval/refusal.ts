// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";

/**
 * Logistic regression over the evidence, both classes weighed alike, with a small ridge; fitted on the questions in
 * `eval/` and rounded. `personal` is set: a question for advice is refused whatever its words.
 */
const BIAS = -8.1;
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  score: 5.2,
  covered: 1.8,
  cosine: 0.8,
  unknown: -1.8,
  foreign: -1.2,
  unknownName: -0.7,
  unknownClass: -1.9,
  missing: -2.1,
  missingName: -1.2,
  missingSubject: -0.8,
  figure: 5.2,
  type: 1.1,
  unbound: -5.4,
  margin: 0.0,
  thin: -0.7,
  personal: -4.0,
};

/** Below this probability nothing is answered: chosen on the ROC curve for few wrong refusals. */
const THRESHOLD = 0.27;

/** Probability, 0 to 1, that the corpus answers. */
export function answerability(evidence: Evidence): number {
  const sum = EVIDENCE.reduce((total, name) => total + WEIGHTS[name] * evidence[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

export function isAnswered(evidence: Evidence): boolean {
  return answerability(evidence) >= THRESHOLD;
}
