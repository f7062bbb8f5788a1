// What the words of a sentence forbid whatever the encoder reads: "did not deny" denies nothing, nor does the outlet for somebody. Pure.

import type { Label } from "../../domain.js";
import type { ReadSentence } from "../reading/analysis.js";
import { listLabel } from "../reading/lists.js";
import { isOutletsView } from "../reading/outlets-view.js";
import { type Chances, decide } from "./decision.js";

/** Cues of words that look like a denial and are none. */
const NO_DENIALS: ReadonlySet<string> = new Set(["no-comment", "negated-denial", "court-denies"]);

/** The label of a sentence by its calibrated probabilities, its list and its words. */
export function labelOf(sentence: ReadSentence, chances: Chances): Label {
  const label = decide(chances, listLabel(sentence));
  if (label !== "denial" || !(deniesNothing(sentence) || isOutletsView(sentence))) return label;
  const [allegation, denial, reporting] = chances;
  return decide([allegation, 0, denial + reporting]);
}

function deniesNothing({ cues }: ReadSentence): boolean {
  return cues.some(({ cue }) => NO_DENIALS.has(cue.id)) && cues.every(({ cue }) => cue.label !== "denial");
}
