// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";

/** Logistic regression over the evidence; fitted on eval/case-questions.jsonl and the tune half of eval/further-questions.jsonl. */
const BIAS = -8.1;
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  score: 5.0,
  covered: 2.0,
  cosine: 0.5,
  unknown: -1.7,
  foreign: -1.2,
  unknownName: -0.8,
  unknownClass: -1.9,
  missing: -2.1,
  missingName: -0.9,
  missingSubject: -0.9,
  figure: 5.2,
  type: 1.3,
  unbound: -5.4,
  margin: -0.1,
  thin: -1.3,
  personal: -4.0,
};

/** Below this probability nothing is answered: chosen on the ROC curve for few wrong refusals. */
const THRESHOLD = 0.28;

/** Probability, 0 to 1, that the corpus answers. */
export function answerability(evidence: Evidence): number {
  const sum = EVIDENCE.reduce((total, name) => total + WEIGHTS[name] * evidence[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

export function isAnswered(evidence: Evidence): boolean {
  return answerability(evidence) >= THRESHOLD;
}
