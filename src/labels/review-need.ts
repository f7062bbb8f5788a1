// Which sentences an editor should look at first: what an error would cost, from probability and structure, in plain words.

import { LABELS, type Label } from "../domain.js";
import type { Attribution } from "./attribution/attribute.js";
import type { RuleVerdict } from "./rules.js";

/** A sentence about which there is doubt. */
export interface Doubtful {
  readonly label: Label;
  readonly rule: RuleVerdict;
  /** In the order of `LABELS`. */
  readonly chances: readonly number[];
}

/** At most this share of an article is marked, the most doubtful first: an editor's time is what is scarce. */
const SHARE = 0.3;
/** Less doubt than this is not worth a look, whatever the share. */
const LEAST = 0.17;
/** A claim printed as fact costs six times what over-caution costs. */
const CLAIM_AS_FACT = 6;
/** What it adds that the rules read a sentence otherwise than the model. */
const DISAGREEMENT = 0.05;

/** For each sentence of an article whether an editor should look at it. */
export function needReview(sentences: readonly Doubtful[]): boolean[] {
  const doubts = sentences.map(doubtOf);
  const most = Math.floor(sentences.length * SHARE + 0.3);
  const chosen = doubts
    .map((doubt, index) => ({ doubt, index }))
    .filter(({ doubt }) => doubt > LEAST)
    .sort((a, b) => b.doubt - a.doubt || a.index - b.index)
    .slice(0, most);
  const marked = doubts.map(() => false);
  for (const { index } of chosen) marked[index] = true;
  return marked;
}

/** What the label is expected to cost if nobody looks. */
function doubtOf({ label, rule, chances }: Doubtful): number {
  const [allegation = 0, denial = 0, reporting = 0] = chances;
  const cost = {
    allegation: denial + reporting,
    denial: allegation + reporting,
    reporting: CLAIM_AS_FACT * allegation + denial,
  };
  return cost[label] + (rule.label === label ? 0 : DISAGREEMENT);
}

/** Why it is in doubt, in plain words. */
export function doubtsAbout(
  { label, rule, chances }: Doubtful,
  { attributedTo, side }: Attribution,
): string[] {
  const doubts: string[] = [];
  const others = LABELS.filter((each) => each !== label);
  const other = others.reduce((best, each) => (at(chances, each) > at(chances, best) ? each : best));
  if (at(chances, other) > 0.15) doubts.push(`could be ${other} (${Math.round(at(chances, other) * 100)}%)`);
  if (rule.label !== label && rule.label !== other) doubts.push(`the rules read ${rule.label}`);
  if (label === "reporting") return doubts;
  if (attributedTo === null || attributedTo === "unnamed") doubts.push("nobody is named as its speaker");
  else if (side === null) doubts.push(`the side of ${attributedTo} is not known`);
  return doubts;
}

function at(chances: readonly number[], label: Label): number {
  return chances[LABELS.indexOf(label)] ?? 0;
}
