// Words that frame a claim or a reply without being what it is about: accusing, denying, courts, the press, the calendar.
// The nouns and verbs among them that have a kind lie with it.

import { CALENDAR } from "../dates/months.js";
import { stemOf } from "../fold.js";
import { nounsThat } from "./nouns.js";
import { formsOfVerbsThat } from "./verbs.js";

const FRAME =
  // accusing and denying
  "denial true untrue false truth wrong wrongdoing baseless groundless unfounded evidence proof prove fact facts guilty innocent responsible " +
  "suggestion suspicion reportedly " +
  // saying and asking
  "request requests speaking spoke respect respects " +
  // coming up
  "come came comes coming surface surfaced surfacing resurfaced emerge emerged emerging arise arose arisen " +
  "publish published issue issued " +
  // courts and law
  "courts trial case cases legal law federal hearing " +
  // who and what in general
  "member product products services system systems software project work worked working client " +
  "year years month months week weeks day days today yesterday tomorrow past " +
  "part way manner following despite however also later according additional further full whole really simply certainly absolutely categorically strongly vehemently repeatedly completely totally entirely clearly start started begin began end ended require required provide provided regard regarding issue problem question " +
  "million billion thousand hundred percent mr mrs ms dr not never no none neither nor without nothing none cannot other number";

/** Stems that tell no matter. */
export const FRAME_STEMS: ReadonlySet<string> = new Set(
  [...FRAME.split(/\s+/), ...nounsThat("frame"), ...formsOfVerbsThat("frame"), ...CALENDAR].map(stemOf),
);
