// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";

/**
 * Logistic regression over the evidence, both classes weighed alike, with a small ridge; fitted on the questions in
 * `eval/`. `personal`, `unknownName` and `thin` are set by hand where the questions say too little about them: a
 * question for advice is refused whatever its words.
 */
const BIAS = -8.85;
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  score: 6.71,
  covered: 1.88,
  cosine: 1.56,
  unknown: -1.88,
  foreign: -0.65,
  unknownName: -0.3,
  unknownClass: -1.72,
  missing: -1.82,
  missingName: -0.86,
  missingSubject: -1.1,
  figure: 4.89,
  type: 0.98,
  unbound: -3.49,
  margin: -0.11,
  thin: -0.3,
  personal: -4.4,
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
