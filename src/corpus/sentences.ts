// Cuts a paragraph into sentences. Knows no labels and no articles; offsets are UTF-16 units.

import { BEFORE_A_NAME, MAY_END } from "./abbreviations.js";

/** Part of what makes an index: raise it whenever the cuts change. */
export const SPLITTER_VERSION = "1";

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENERS = "\"'“‘«(\\[";
/** The stops and closing marks at the end of a short text; looked for from the gap backwards, so that time stays linear. */
const STOPS_BEFORE_GAP = /([.!?…]{1,8})(["'”’»)\]]{0,6})$/;
const LOWER_OR_DASH = new RegExp(`^[${OPENERS}]*(?:\\p{Ll}|[-–—,;:]|\\.\\s?\\.)`, "u");
/** What belongs to the sentence before: a trailing mark of ownership, a closing quotation mark after a space. */
const TRAILING = /^(?:[®™©]+|["”“’])(?=\s|$)/;
/** "“Why?” Ms Smith asked": the question closes, the sentence goes on with its speaker. */
const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|wrote|added|told|replied|shouted|cried|tweeted)\b/u;
/** Small words that open a new sentence after an abbreviation that may end one ("… Inc. The …"). */
const OPENING_WORD =
  /^["'“‘«([]*(?:The|A|An|It|Its|He|She|They|We|I|You|In|On|At|But|And|That|This|These|Those|There|When|While|After|Before|For|If|As|However|His|Her|Their|Our|My|Some|Many|No|Not|Under|According|What|Last|Since|By|To|With|From|Although|Both|Mr|Mrs|Ms|So|Yet|Also|One|Two|Most|Among|Despite)\b/;

/**
 * The sentences of one paragraph, in order, without the white space between them:
 * `paragraph.slice(start, end) === text`. A paragraph without a stop is one sentence.
 */
export function splitSentences(paragraph: string): Span[] {
  const cuts = [...paragraph.matchAll(/\s+/g)].flatMap((gap) => {
    const before = STOPS_BEFORE_GAP.exec(paragraph.slice(Math.max(0, gap.index - 14), gap.index));
    if (before === null) return [];
    const [whole, stops = "", closers = ""] = before;
    const after = gap.index + gap[0].length;
    const rest = paragraph.slice(after, after + 60);
    return endsSentence(paragraph, gap.index - whole.length, stops, closers, rest) ? [gap.index] : [];
  });
  return spansBetween(paragraph, cuts);
}

function endsSentence(text: string, at: number, stops: string, closers: string, rest: string): boolean {
  if (rest === "" || TRAILING.test(rest) || LOWER_OR_DASH.test(rest)) return false;
  if (/[?!]$/.test(stops) && closers !== "" && SPEAKER_FOLLOWS.test(rest)) return false;
  if (stops !== "." || closers !== "") return true;
  return !isAbbreviation(wordBefore(text, at), rest);
}

/** The word that the stop at `at` belongs to, with the stops inside it ("U.S", "Sens"). */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.&]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
}

function isAbbreviation(word: string, rest: string): boolean {
  const lower = word.toLowerCase();
  if (/^no$/i.test(word)) return /^\d/.test(rest);
  if (BEFORE_A_NAME.has(lower) && word !== lower) return true;
  if (lower === "v" || lower === "vs") return true;
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== "I";
  if (initials && word.length === 1) return true;
  if (initials || MAY_END.has(lower)) return !OPENING_WORD.test(rest);
  return false;
}

function spansBetween(text: string, cuts: readonly number[]): Span[] {
  return [...cuts, text.length].flatMap((cut, i) => {
    const from = i === 0 ? 0 : (cuts[i - 1] ?? 0);
    const raw = text.slice(from, cut);
    const start = from + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    return trimmed === "" ? [] : [{ start, end: start + trimmed.length, text: trimmed }];
  });
}
