// Text as the labeller reads it: the one tokenizer's words and the marks between them, folded in their places. Knows nothing of labels.

import { plainMarks } from "../../language/characters.js";
import { isTitle } from "../../language/sentences/abbreviations.js";
import { tokensOf } from "../../language/tokens.js";

export interface Token {
  /** Folded (see `fold`). */
  readonly text: string;
  /** As the article has it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Position among the tokens of its text. */
  readonly index: number;
}

/**
 * Small letters with straight marks and plain spaces, of exactly the same length, so that offsets keep their meaning.
 * Two apostrophes (`''`, as wire copy writes a quotation mark) become `"` and a space.
 */
export function fold(text: string): string {
  const plain = plainMarks(text.replace(/''|``/g, '" '));
  const lower = plain.toLowerCase();
  return lower.length === text.length ? lower : Array.from(plain, lowerSameLength).join("");
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

type Place = readonly [start: number, end: number];

/** Three stops, a quotation mark of two apostrophes, or any single mark. */
const MARK = /\.{3}|''|``|\S/gu;
/** What joins two words into one ("back-door", "Amazon.com", "O'Brien", "3,5"). */
const JOINT = /^['.,-]$/;

/** The mark of a note is no part of the word before it: "the report says.¹" */
const RAISED = /^[¹²³⁰⁴-⁹]/u;

/** Words (with inner apostrophes, hyphens and stops) and single marks, in order. */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  const places: Place[] = [];
  let from = 0;
  for (const [start, end] of wordsOf(text, folded)) {
    places.push(...marksIn(text, from, start), [start, end]);
    from = end;
  }
  places.push(...marksIn(text, from, text.length));
  return places.map(([start, end], index) => ({
    text: folded.slice(start, end).trim(),
    raw: text.slice(start, end),
    start,
    end,
    index,
  }));
}

/** The places of the tokenizer's words, joined where nothing but a joint stands between them. */
function wordsOf(text: string, folded: string): Place[] {
  const words: Place[] = [];
  for (const { from, whole } of tokensOf(text)) {
    const last = words.at(-1);
    const end = stopOf(text, from, from + whole.length);
    if (last !== undefined && JOINT.test(folded.slice(last[1], from)) && !RAISED.test(whole))
      words[words.length - 1] = [last[0], end];
    else words.push([from, end]);
  }
  return words;
}

/** The end of a word with the stop that belongs to it: of a title ("Mr.") and of an initial before a name ("J. Smith"). */
function stopOf(text: string, start: number, end: number): number {
  if (text[end] !== ".") return end;
  const word = text.slice(start, end);
  const initial = /^\p{Lu}$/u.test(word) && /^\s\p{Lu}/u.test(text.slice(end + 1, end + 4));
  return initial || (isTitle(word) && /^\p{Lu}/u.test(word)) ? end + 1 : end;
}

function marksIn(text: string, from: number, to: number): Place[] {
  return Array.from(text.slice(from, to).matchAll(MARK), ({ index, 0: mark }): Place => {
    return [from + index, from + index + mark.length];
  });
}

/** True for a token that begins with a capital letter and is no sum of money ("US$5"). */
export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}(?!\p{Lu}*\p{Sc})/u.test(token.raw);
}
