// A reply needs a claim by somebody else: what reads as one and answers nobody is the speaker's own accusation. Pure.

import { LABELS, type Label } from "../../domain.js";
import { actsIn } from "../../language/acts/acts.js";
import type { Attribution } from "../attribution/attribute.js";
import type { ReadSentence } from "../reading/analysis.js";

const ACCUSES = /accus|alleg|claim|\bsu(?:e|es|ed|ing)\b|lawsuit|complaint|charge|blame|denie|deny|reject/i;
/** What somebody else left undone. */
const UNDONE = /\b(?:did|does|do|has|have|had)(?: not\b|n't\b)|\bnever\b/;
const NEGATED = /\b(?:not|never|nothing|no)\b|n't\b/;
/** "We did not", "I never", "our figures are not": somebody answers for himself. */
const OWN =
  /\b(?:we|i|our|my|us|me)\b[^.,;:]{0,40}?(?:\b(?:not|never|nothing|no)\b|n't\b)|^\W*(?:we|our)\b(?![^.]*\bbut\b)/;

/**
 * @param title of the article: it may tell of the claim
 * @param attributions whose words each sentence is, by these labels
 * @returns the labels, an allegation in the place of each reply in a quotation that answers nobody
 */
export function withoutOrphans(
  title: string,
  sentences: readonly ReadSentence[],
  labels: readonly Label[],
  attributions: readonly Attribution[],
): readonly Label[] {
  if (ACCUSES.test(title)) return labels;
  const accusers = new Set<string | null>();
  return sentences.map((sentence, at): Label => {
    const [label, speaker] = [labels[at] ?? LABELS[2], attributions[at]?.attributedTo ?? null];
    const others = [...accusers].some((one) => one !== speaker);
    const orphan = label === "denial" && !others && isAccusing(sentence, accusers.has(speaker));
    if (label === "allegation" || orphan) accusers.add(speaker);
    return orphan ? "allegation" : label;
  });
}

/** @param goesOn the speaker has accused somebody before */
function isAccusing(
  { read, folded, share, startsInside, endsInside, cues }: ReadSentence,
  goesOn: boolean,
): boolean {
  const quoted = share > 0.5 || startsInside || endsInside;
  if (!quoted || OWN.test(folded)) return false;
  const { strong, weak } = actsIn(read);
  const signs = cues.filter(({ cue }) => cue.label === "denial" && cue.weight > 1);
  if (goesOn) return UNDONE.test(folded) || ((strong.size > 0 || weak.size > 0) && !NEGATED.test(folded));
  return strong.size > 0 && signs.length === 0 && !NEGATED.test(folded);
}
