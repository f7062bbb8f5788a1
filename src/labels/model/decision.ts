// From readings to a label by the price of an error: a claim printed as fact costs most, a hidden denial next. Pure.

import { LABELS, type Label } from "../../domain.js";

/** Probabilities in the order of `LABELS`. */
export type Chances = readonly [allegation: number, denial: number, reporting: number];

/** What the encoder's probabilities are divided by in the exponent; above 1: they were too sure. Fitted on articles that it was not trained on. */
const TEMPERATURE = 1.5;
/** An allegation from this probability on, whatever reporting has. */
const GRAVER_BOUND = 0.18;
/** The doubt from which on an editor must look: one sentence in ten of articles that were not trained on. */
export const DOUBT_BOUND = 0.65;
/** A claim printed as fact costs so many times what over-caution costs; a denial hidden as reporting so many times. */
const CLAIM_AS_FACT = 6;
const HIDDEN_DENIAL = 2;

/** Probabilities that are as sure as they are right. */
export function calibrated(chances: Chances): Chances {
  const powers = chances.map((chance) => chance ** (1 / TEMPERATURE));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum) as unknown as Chances;
}

/**
 * @param chances calibrated
 * @param list what the list that the sentence stands in is, where it stands in one: a claim's list is never reporting
 */
export function decide(chances: Chances, list: Label | null = null): Label {
  const label = likeliest(chances);
  if (list === "denial") return "denial";
  return list === "allegation" && label === "reporting" ? "allegation" : label;
}

/** A tie goes to the graver label. */
function likeliest([allegation, denial, reporting]: Chances): Label {
  if (denial > allegation && denial >= reporting) return "denial";
  if (allegation >= GRAVER_BOUND || allegation >= reporting) return "allegation";
  return denial >= reporting ? "denial" : "reporting";
}

/** What a label is expected to cost if nobody looks: 0 for none. */
export function doubtOf(label: Label, [allegation, denial, reporting]: Chances): number {
  switch (label) {
    case "allegation":
      return denial + reporting;
    case "denial":
      return allegation + reporting;
    default:
      return CLAIM_AS_FACT * allegation + HIDDEN_DENIAL * denial;
  }
}

export function chanceOf(chances: Chances, label: Label): number {
  return chances[LABELS.indexOf(label)] as number;
}
