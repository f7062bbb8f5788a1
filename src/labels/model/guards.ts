// What the words of a sentence forbid whatever the encoder reads: "did not deny" denies nothing, nor does the outlet for somebody. Pure.

import type { Label } from "../../domain.js";
import { actsIn } from "../../language/acts/acts.js";
import type { ReadSentence } from "../reading/analysis.js";
import { isClearing } from "../reading/clearing.js";
import { listLabel } from "../reading/lists.js";
import { isOutletsView } from "../reading/outlets-view.js";
import { type Chances, decide } from "./decision.js";

/** Cues of words that look like a denial and are none. */
const NO_DENIALS: ReadonlySet<string> = new Set(["no-comment", "negated-denial", "court-denies"]);

/** The label of a sentence by its calibrated probabilities, its list and its words. */
export function labelOf(sentence: ReadSentence, chances: Chances): Label {
  const label = decide(chances, listLabel(sentence));
  if (label === "reporting" && (isClearing(sentence) || isOpenDenial(sentence, chances))) return "denial";
  if (label === "allegation" && isInterviewersQuestion(sentence)) return "reporting";
  if (label === "denial" && isCharge(sentence)) return "allegation";
  if (label !== "denial" || !(deniesNothing(sentence) || isOutletsView(sentence))) return label;
  const [allegation, denial, reporting] = chances;
  return decide([allegation, 0, denial + reporting]);
}

/** Words of denying that nothing covers make a denial from this chance on, and the verb itself at any: reporting would leave it out. */
const OPEN_DENIAL = 0.25;

function isOpenDenial({ cues }: ReadSentence, [, denial]: Chances): boolean {
  return cues.some(({ cue }) => cue.id === "deny" || (denial >= OPEN_DENIAL && cue.label === "denial"));
}

/** "Herald: Why did they leave with laptops?" claims nothing, unless it names what was done. */
function isInterviewersQuestion({ read, cues }: ReadSentence): boolean {
  const asks = /^\s*(?:Q[.:]|\p{Lu}[\p{L}.’' ]{0,30}:)\s.*\?["”’')]*\s*$/u.test(read);
  return asks && cues.every(({ cue }) => cue.label !== "allegation") && actsIn(read).strong.size === 0;
}

/** "They hid it", "Orr: He stole parts from the depot": what others did, at the head of a sentence or of a turn. */
const OTHERS_DID =
  /^[\s"“‘'*_–—-]*(?:(?:[QA]|\p{Lu}[\p{L}.’' ]{0,30})[.:]\s+)?["“‘']?(?:(?:and|but|yes|so)[,.]?\s+)?(?:he|she|they|you)\s+(?:(?:also|then|even|all|both|simply|just|later|have|has|had)\s+)?(\p{Ll}+)/iu;
const NEGATED =
  /\b(?:no|not|never|nobody|nothing|none|neither|nor|without|den(?:y|ies|ied|ying)|false\w*|untrue|reject\w*|dispute\w*|refut\w*)\b|n[’']t\b/iu;

/** Does it charge others with an act and reject nothing? Set against a charge it is another charge, never a denial. */
function isCharge({ read, cues }: ReadSentence): boolean {
  const verb = OTHERS_DID.exec(read)?.[1];
  if (verb === undefined || NEGATED.test(read) || actsIn(verb).strong.size === 0) return false;
  return cues.every(({ cue }) => cue.label !== "denial");
}

function deniesNothing({ cues }: ReadSentence): boolean {
  return cues.some(({ cue }) => NO_DENIALS.has(cue.id)) && cues.every(({ cue }) => cue.label !== "denial");
}
