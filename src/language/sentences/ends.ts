// Does a sentence end here? From the stops before the place and the words behind it.

import { endsAtAbbreviation, isOpeningWord, takesNumber } from "./abbreviations.js";
import { speakerFollows } from "./speaker-follows.js";

/** What stands before a place where a sentence may end. */
interface Stops {
  /** ".", "?!", ". . ." */
  readonly stops: string;
  /** Closing quotation marks and brackets behind them. */
  readonly closers: string;
  /** The mark of a note behind them. */
  readonly note: string;
  /** Of stops, closing marks and a note's mark, and all before them that is looked at. */
  readonly length: number;
}

export interface Ending extends Stops {
  readonly text: string;
  /** Where the stops begin. */
  readonly at: number;
  /** Where marks stand that belong to a name ("Yahoo!"). */
  readonly names: ReadonlySet<number>;
}

const STOP = "[\\p{STerm}…]";
const OPENERS = "\"'“‘«(\\[「『《（";
/** "[3]", "[4][5]", "[note 2]", "[citation needed]". */
const BRACKETED =
  "\\s?(?:\\[(?:\\d{1,3}(?:[,–-]\\s?\\d{1,3}){0,3}|\\p{Ll}|(?:note|nb|n) \\d{1,3}|(?:citation|clarification) needed|update)\\]){1,4}";
/** "4" right behind a word's stop, a year's or a closing mark; behind other figures it is a decimal. */
const FIGURE = `(?<=(?:\\D|(?:19|20)\\d\\d)${STOP}|["'”’»)])\\d{1,3}(?:[,–-]\\d{1,3}){0,2}`;
const NOTE = `(?:${BRACKETED}|\\(\\d{1,3}\\)|[⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]{1,3}|${FIGURE})`;
const ENDING = new RegExp(
  `(?<stops>${STOP}(?:\\s?${STOP}){0,7})(?<closers>["'”’»)\\]」』】）〉》]{0,6})(?<note>${NOTE})?$`,
  "u",
);

const GOES_ON = new RegExp(`^[${OPENERS}]*(?:\\p{Ll}|[-–—,;:、，；：])`, "u");
/** Further stops: an ellipsis is one. */
const MORE_STOPS = new RegExp(`^${STOP}(?![\\p{L}\\p{N}])`, "u");
/** What belongs to the sentence before: a mark of ownership, a note's mark, a closing quotation mark after a space. */
const TRAILING = /^(?:[®™©]+|["”“’]|(?:\[\d{1,3}\]){1,4})(?=\s|$)/;
/** "「…。」と言った": the quotation closes, its sentence goes on. */
const JAPANESE_GOES_ON = /^[とってはがをにのもで]/;
/** Three stops with spaces, behind a space: words are left out inside a sentence. */
const OMISSION = /^\.\s\.\s\.$/;
const QUESTION_OR_CRY = /[?!]$|[…]$|\.\s?\.$/;

/** The ending of a short text, or null where none stands there. */
export function endingBefore(before: string): Stops | null {
  const found = ENDING.exec(before);
  if (found === null) return null;
  const { stops = "", closers = "", note = "" } = found.groups ?? {};
  return { stops, closers, note, length: found[0].length };
}

/** @param rest what follows the place, as far as it is looked at */
export function endsSentence(ending: Ending, rest: string): boolean {
  const { stops, closers, text, at } = ending;
  if (rest === "" || TRAILING.test(rest) || GOES_ON.test(rest) || MORE_STOPS.test(rest)) return false;
  if (closers !== "" && JAPANESE_GOES_ON.test(rest)) return false;
  if (closers !== "" && QUESTION_OR_CRY.test(stops) && speakerFollows(rest)) return false;
  if (ending.names.has(at) && closers === "") return isOpeningWord(rest);
  if (OMISSION.test(stops) && closers === "" && /\s/.test(text[at - 1] ?? "")) return isOpeningWord(rest);
  if (stops !== "." || closers !== "") return true;
  if (/^\d/.test(ending.note) && takesNumber(text, at)) return false;
  return endsAtAbbreviation(text, at, rest);
}
