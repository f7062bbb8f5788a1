// Which sentences an editor should look at, from structure as well as probability. Names every doubt in plain words.

import type { Label } from "../domain.js";
import type { Analysis } from "./analysis.js";
import type { RuleVerdict } from "./rules.js";

export interface Doubtful {
  readonly analysis: Analysis;
  readonly index: number;
  readonly label: Label;
  readonly rule: RuleVerdict;
  /** In the order of `LABELS`. */
  readonly chances: readonly number[];
}

/** A label less likely than this is looked at. */
const SURE = 0.6;

/** The doubts about a sentence; none means that no editor needs to look. */
export function reviewReasons({ rule, label, chances }: Doubtful): string[] {
  const doubts: string[] = [];
  const top = Math.max(...chances);
  if (top < SURE) doubts.push(`no label is likely (${top.toFixed(2)})`);
  if (rule.label !== label && top < 0.8) doubts.push(`rules read it as ${rule.label}`);
  return doubts;
}
