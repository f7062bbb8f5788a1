// From probabilities to a label by the price of an error: a claim printed as fact costs most, a hidden denial next.

import type { Label } from "../domain.js";

/** Bounds on the probabilities, chosen by cross-validation (`npm run train-labels`). */
export interface Bounds {
  /** At least this likely, and likelier than an allegation, is a denial. */
  readonly denial: number;
  /** At least this likely is an allegation, whatever is likelier. */
  readonly allegation: number;
}

/**
 * @param probabilities in the order of `LABELS`
 * @param list what the list that the sentence stands in is, where it stands in one: a claim's list is never reporting
 */
export function decide(probabilities: readonly number[], bounds: Bounds, list: Label | null = null): Label {
  const label = likeliest(probabilities, bounds);
  if (list === "denial") return "denial";
  return list === "allegation" && label === "reporting" ? "allegation" : label;
}

function likeliest(probabilities: readonly number[], bounds: Bounds): Label {
  const [allegation = 0, denial = 0, reporting = 0] = probabilities;
  if (denial >= bounds.denial && denial >= allegation) return "denial";
  if (allegation >= bounds.allegation || allegation >= reporting) return "allegation";
  return "reporting";
}
