// Why a sentence has its label, in plain words: the cue and the speaker that stand in the text, or that there is none. Decides nothing.

import { LABELS, type Label } from "../../domain.js";
import type { Attribution } from "../attribution/attribute.js";
import type { ReadSentence } from "../reading/analysis.js";
import { listLabel } from "../reading/lists.js";
import { type Chances, chanceOf } from "./decision.js";

/** Most words of the text that are named as a sign. */
const CUES = 3;
/** Another label is named as possible from this probability on. */
const POSSIBLE = 0.15;

const UNMARKED: Readonly<Record<Label, string>> = {
  allegation: "no sign of its own: it reads as a claim where it stands",
  denial: "no sign of its own: it reads as a reply where it stands",
  reporting: "nothing is claimed and nothing is answered",
};

/**
 * The reasons, the heaviest first.
 * @param doubtful also says what else it could be, and what is not known
 */
export function reasonsOf(
  sentence: ReadSentence,
  {
    label,
    chances,
    doubtful,
  }: { readonly label: Label; readonly chances: Chances; readonly doubtful: boolean },
  attribution: Attribution,
): string[] {
  const listed = listLabel(sentence) === label ? [`listed under “${sentence.introducedBy}”`] : [];
  const signs = [...cuesOf(sentence, label), ...listed];
  const reasons = [...(signs.length > 0 ? signs : [UNMARKED[label]]), speakerOf(attribution)];
  return doubtful ? [...reasons, ...doubts(label, chances, attribution)] : reasons;
}

function cuesOf({ cues }: ReadSentence, label: Label): string[] {
  const own = cues.filter(({ cue }) => cue.label === label).sort((a, b) => b.cue.weight - a.cue.weight);
  return [...new Set(own.map(({ text }) => `“${text.trim()}”`))].slice(0, CUES);
}

function speakerOf({ attributedTo, side }: Attribution): string {
  if (attributedTo === null) return "the outlet's own voice";
  if (attributedTo === "unnamed") return "somebody who is not named";
  return `speaker: ${attributedTo}${side === null ? "" : ` (${side})`}`;
}

function doubts(label: Label, chances: Chances, { attributedTo, side }: Attribution): string[] {
  const others = LABELS.filter((each) => each !== label && chanceOf(chances, each) > POSSIBLE);
  const found = others.map((other) => `could be ${other} (${Math.round(chanceOf(chances, other) * 100)}%)`);
  if (label === "reporting") return found;
  if (attributedTo === null || attributedTo === "unnamed") found.push("nobody is named as its speaker");
  else if (side === null) found.push(`the side of ${attributedTo} is not known`);
  return found;
}
