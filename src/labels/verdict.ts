// Why a sentence has its label, in plain words. Decides nothing.

import type { Label } from "../domain.js";
import type { Attribution } from "./attribution/attribute.js";
import type { RuleVerdict } from "./rules.js";

/** Reasons of the rules that name a speaker; the speaker that is shown takes their place. */
const NAMES_SPEAKER = /^(?:speaker: |continues the words of )/;

/** Why this label, in plain words, the heaviest reason first, with the speaker that is shown. */
export function explain(
  label: Label,
  rule: RuleVerdict,
  doubts: readonly string[],
  { attributedTo, side }: Attribution,
): string[] {
  const reasons = rule.label === label ? rule.reasons.filter((reason) => !NAMES_SPEAKER.test(reason)) : [];
  if (attributedTo !== null) reasons.push(`speaker: ${attributedTo}${side === null ? "" : ` (${side})`}`);
  if (reasons.length === 0) reasons.push(FALLBACK[label]);
  return [...new Set([...reasons, ...doubts])];
}

const FALLBACK: Readonly<Record<Label, string>> = {
  allegation: "its words and its neighbours tell of a bad act that the outlet does not establish",
  denial: "its words and its neighbours answer a claim",
  reporting: "the outlet's own voice, with no claim and no reply",
};
