// Who is shown where a sentence names nobody: the speaker who goes on, the list's, the article's one accuser; else nobody.

import type { Label } from "../../domain.js";
import type { Analysis, ReadSentence } from "../reading/analysis.js";
import type { Dispute } from "./dispute.js";
import { complaintOf, type Resolved, speakerOf } from "./resolved.js";

interface Known {
  readonly analysis: Analysis;
  readonly labels: readonly Label[];
  /** The speakers that are named or quoted. */
  readonly said: readonly (Resolved | null)[];
  readonly dispute: Dispute;
}

/** "is said to", "it is believed": somebody says so, and the sentence does not say who. */
const AGENTLESS =
  /\b(?:(?:is|are|was|were) (?:also |widely |now )?(?:said|believed|thought|reported|rumou?red|alleged|accused|claimed|suspected|understood)|it's alleged|allegedly|reportedly|allegations?|accusations?|accused|alleged)\b/;

const SAID_TO_BE =
  /\b(?:is|are|was|were) (?:also |widely |now )?(?:said|believed|thought|reported|rumou?red|understood) to\b/;

/** The speaker of a claim or a reply that names none; null in the outlet's own voice or in doubt. */
export function fallback(known: Known, index: number): Resolved | "unnamed" | null {
  const label = known.labels[index];
  if (label === "reporting") return null;
  const said = SAID_TO_BE.test((known.analysis.sentences[index] as ReadSentence).folded);
  const carried = listed(known, index) ?? (said ? null : carriedOn(known, index));
  if (carried) return carried;
  if (label === "denial") return null;
  const { dispute, analysis } = known;
  const from = index;
  if (dispute.plaintiff && dispute.sure) return { speaker: complaintOf(dispute.plaintiff), from };
  if (!AGENTLESS.test((analysis.sentences[index] as ReadSentence).folded)) return null;
  return dispute.accuser ? { speaker: speakerOf(dispute.accuser), from } : "unnamed";
}

/** Whoever spoke last in this paragraph, under the same label. */
function carriedOn({ analysis: { sentences }, labels, said }: Known, index: number): Resolved | null {
  const paragraph = sentences[index]?.paragraph;
  for (let at = index - 1; at >= 0 && at >= index - 3 && sentences[at]?.paragraph === paragraph; at--) {
    const before = said[at];
    if (before) return labels[at] === labels[index] ? before : null;
  }
  return null;
}

/** How far back the words that introduce a list are looked for, in sentences. */
const LIST_REACH = 80;

/** A list belongs to the speaker of the words that introduce it. */
export function listed(
  { analysis: { sentences }, said, dispute }: Omit<Known, "labels">,
  index: number,
): Resolved | null {
  const introduction = (sentences[index] as ReadSentence).introducedBy?.trim();
  if (!introduction?.endsWith(":")) return null;
  let from = index - 1;
  while (
    from > index - LIST_REACH &&
    from >= 0 &&
    !introduction.endsWith(sentences[from]?.read.trim() ?? "\0")
  )
    from--;
  const lead = said[from];
  if (lead) return lead;
  const claims = /alleg|accus|complaint|suit|claim|indictment|charges/i.test(introduction);
  return claims && dispute.plaintiff && from >= 0 ? { speaker: complaintOf(dispute.plaintiff), from } : null;
}
