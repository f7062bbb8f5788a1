// Does the corpus answer this question at all? A calibrated decision from the evidence in the ranking. Pure.

import { EVIDENCE, type Evidence } from "./evidence.js";
import type { Against } from "./premise.js";
import { REFUSAL } from "./weights.generated.js";

/** A logistic regression over the evidence. */
export interface Refusal {
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  readonly bias: number;
  /** Below this probability nothing is answered. */
  readonly threshold: number;
}

/** Probability, 0 to 1, that the corpus answers. */
export function answerability(evidence: Evidence, { weights, bias }: Refusal = REFUSAL): number {
  const sum = EVIDENCE.reduce((total, name) => total + weights[name] * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** As likely not answered as answered: what is shown comes with a word of doubt. docs/measurements/retrieval.md says what it marks. */
const EVEN = 0.5;

/**
 * Where an event that is taken for granted is told nowhere, or another one does what is asked, doubt is enough to refuse;
 * where the best sentences gainsay the question, more than that.
 */
export function isAnswered(
  evidence: Evidence,
  { unheard, gainsaid }: Against,
  refusal: Refusal = REFUSAL,
): boolean {
  const misled = unheard || evidence.untold > 0 || evidence.otherDoer > 0;
  const least = Math.max(refusal.threshold, misled ? EVEN : 0, gainsaid?.least ?? 0);
  return answerability(evidence, refusal) >= least;
}

/** Is what is shown in doubt, where anything is? */
export function isDoubtful(evidence: Evidence): boolean {
  return answerability(evidence) < EVEN;
}
