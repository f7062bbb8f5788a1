// Cuts a paragraph into sentences. Knows no labels and no articles; offsets are UTF-16 units.

import { withoutInvisible } from "../characters.js";
import { type Ending, endingBefore, endsSentence } from "./ends.js";
import { marksOfNames } from "./marked-names.js";

/** Part of what makes an index: raise it whenever the cuts change. */
export const SPLITTER_VERSION = "3";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Where a sentence may end: before white space; behind a full stop of a script that writes without spaces; behind a
 * footnote's mark that the next sentence follows at once ("it says.[3]Both deny it").
 */
const PLACE =
  /\s+|[。｡！？।॥]{1,8}["'”’»）)」』】〉》\]]{0,6}(?=[^\s。｡！？।॥])|(?:\[\d{1,3}\]){1,4}(?=["'“‘«(]?\p{Lu})/gu;
/** The longest ending that is looked at: stops, closing marks and the mark of a note. */
const REACH = 40;
/** Before most gaps stands the end of a word: no need to look further. */
const WITHIN = /[\p{Ll},]/u;
/** The sentence that follows is looked at so far. */
const AHEAD = 160;

/**
 * The sentences of one paragraph, in order, without the white space between them:
 * `paragraph.slice(start, end) === text`. A paragraph without a stop is one sentence. Invisible marks change no cut.
 * Linear in any text.
 */
export function splitSentences(paragraph: string): Span[] {
  const visible = withoutInvisible(paragraph);
  const cuts = cutsOf(visible);
  return spansBetween(paragraph, visible.length === paragraph.length ? cuts : placesIn(paragraph, cuts));
}

/** The places in a text of places in the same text without invisible marks. */
function placesIn(text: string, visible: readonly number[]): number[] {
  const seen = [...text.split("").keys()].filter((at) => withoutInvisible(text[at] as string) !== "");
  return visible.map((place) => seen[place] ?? text.length);
}

/** Where its sentences end. */
function cutsOf(paragraph: string): number[] {
  const names = marksOfNames(paragraph);
  const letters = nextLetter(paragraph);
  const cuts: number[] = [];
  for (const place of paragraph.matchAll(PLACE)) {
    const blank = /^\s/.test(place[0]);
    if (blank && WITHIN.test(paragraph[place.index - 1] ?? "")) continue;
    const cut = blank ? place.index : place.index + place[0].length;
    const ending = endingBefore(paragraph.slice(Math.max(0, cut - REACH), cut));
    if (ending === null || letters(cuts.at(-1) ?? 0) >= cut) continue;
    const after = place.index + place[0].length;
    const view: Ending = { ...ending, text: paragraph, at: cut - ending.length, names };
    if (endsSentence(view, paragraph.slice(after, after + AHEAD))) cuts.push(cut);
  }
  return cuts;
}

/** Where the next letter or digit stands, asked with rising places: no sentence is made of stops alone. */
function nextLetter(text: string): (from: number) => number {
  const letter = /[\p{L}\p{N}]/gu;
  let found = -1;
  return (from) => {
    if (found < from) {
      letter.lastIndex = from;
      found = letter.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return found;
  };
}

function spansBetween(text: string, cuts: readonly number[]): Span[] {
  return [...cuts, text.length].flatMap((cut, i) => {
    const from = i === 0 ? 0 : (cuts[i - 1] ?? 0);
    const raw = text.slice(from, cut);
    const start = from + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    return withoutInvisible(trimmed).trim() === ""
      ? []
      : [{ start, end: start + trimmed.length, text: trimmed }];
  });
}
