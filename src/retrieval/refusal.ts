// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";

/** Logistic regression over the evidence; fitted on eval/case-questions.jsonl and the tune half of eval/further-questions.jsonl. */
const BIAS = -4.36;
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  score: 6.43,
  covered: 2.66,
  cosine: 0.35,
  unknown: -1.21,
  unknownName: -1.37,
  heaviestMissing: -0.05,
  typeMissing: -1.18,
  margin: 0.84,
  thin: -0.62,
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
