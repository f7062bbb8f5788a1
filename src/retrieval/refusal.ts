// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";

/** Logistic regression over the evidence; fitted on eval/case-questions.jsonl and the tune half of eval/further-questions.jsonl. */
const BIAS = -4.15;
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  score: 5.26,
  covered: 2.39,
  cosine: 0.27,
  unknown: -1.2,
  unknownName: -0.7,
  unknownClass: -0.55,
  missing: -2.04,
  missingName: -1.95,
  type: 1.86,
  unbound: -3.41,
  margin: 1.34,
  thin: -2.94,
  personal: -1.54,
};

/** Below this probability nothing is answered: chosen on the ROC curve for few wrong refusals. */
const THRESHOLD = 0.3;

/** Probability, 0 to 1, that the corpus answers. */
export function answerability(evidence: Evidence): number {
  const sum = EVIDENCE.reduce((total, name) => total + WEIGHTS[name] * evidence[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

export function isAnswered(evidence: Evidence): boolean {
  return answerability(evidence) >= THRESHOLD;
}
