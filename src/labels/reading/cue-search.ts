// Finds the cues of one sentence, and takes away those that a stronger reading covers ("declined to comment", "denied bail").

import type { Cue } from "./cue.js";
import { CUES } from "./cues.js";

export interface CueHit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rows that take away what they overlap: the words there have another sense. */
const COVERING: ReadonlySet<string> = new Set([
  "no-comment",
  "negated-denial",
  "court-denies",
  "without-admitting",
  "nothing-wrong",
  "no-evidence",
  "acquitted",
  "inquires",
]);
/** Longer sentences than this are searched in their beginning alone: nobody writes them. */
const LONGEST = 4_000;

/** All cues of a folded sentence, in the order of the table, the covered ones left out. */
export function findCues(folded: string): CueHit[] {
  const text = folded.length > LONGEST ? folded.slice(0, LONGEST) : folded;
  const hits = CUES.flatMap((cue) =>
    Array.from(text.matchAll(cue.pattern), (match) => ({
      cue,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  );
  const covers = hits.filter(({ cue }) => COVERING.has(cue.id));
  return covers.length === 0 ? hits : hits.filter((hit) => !covers.some((cover) => isCovered(hit, cover)));
}

function isCovered(hit: CueHit, cover: CueHit): boolean {
  return (
    hit.cue.id !== cover.cue.id && !COVERING.has(hit.cue.id) && hit.start < cover.end && cover.start < hit.end
  );
}
