// The state of quotations over paragraphs, as a mask of characters. Knows marks, not speakers.

import { straightApostrophes } from "../../language/characters.js";
import { tokensOf } from "../../language/tokens.js";

/** 0 outside, 1 inside a quotation, 2 inside fewer than four words in marks (no quotation: a term or a jibe). */
type QuoteMask = Uint8Array;

export interface QuotedParagraph {
  readonly mask: QuoteMask;
  /** The quotation that the paragraph before left open goes on here. */
  readonly continues: boolean;
  /** The paragraph ends inside a quotation. */
  readonly leavesOpen: boolean;
}

/** Fewer words than this in marks are a term, no quotation. */
const LEAST_WORDS = 4;

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly role: "open" | "close" | "either";
}

const DOUBLE = /''|``|["\u201c\u201d\u201e\u00ab\u00bb]/g;

/**
 * Reads the marks of all paragraphs in order. A quotation that is left open goes on in the next paragraph when that
 * one begins with a mark or closes it; otherwise its closing mark was forgotten and it ends with its paragraph.
 */
export function readQuotations(paragraphs: readonly string[]): QuotedParagraph[] {
  const marks = paragraphs.map(marksOf);
  let open = false;
  return paragraphs.map((text, index) => {
    const own = marks[index] as Mark[];
    const continues = open && goesOn(text, own);
    const result = maskOf(text, own, continues);
    open = text.trim() === "" ? continues && open : result.leavesOpen;
    return { ...result, continues };
  });
}

function goesOn(text: string, marks: readonly Mark[]): boolean {
  const first = marks[0];
  if (text.trim() === "") return true;
  if (first === undefined) return false;
  return text.slice(0, first.at).trim() === "" || first.role === "close";
}

/** What a mark can be, from its shape and from the characters beside it. */
function marksOf(text: string): Mark[] {
  return Array.from(text.matchAll(DOUBLE), ({ index, 0: mark }) => {
    const before = index === 0 ? " " : (text[index - 1] as string);
    const after = text[index + mark.length] ?? " ";
    return { at: index, length: mark.length, role: roleOf(mark, before, after) };
  });
}

function roleOf(mark: string, before: string, after: string): Mark["role"] {
  const startsWord = /[\s([{\u2014\u2013-]/.test(before) && /[^\s.,;:!?)]/.test(after);
  const endsWord = /\S/.test(before) && /[\s.,;:!?)\]\u2014\u2013-]/.test(after);
  if (/[\u201c\u201e\u00ab]|``/.test(mark)) return "open";
  if (/[\u201d\u00bb]/.test(mark)) return startsWord && !endsWord ? "open" : "close";
  if (startsWord && !endsWord) return "open";
  return endsWord && !startsWord ? "close" : "either";
}

function maskOf(
  text: string,
  marks: readonly Mark[],
  continues: boolean,
): Omit<QuotedParagraph, "continues"> {
  const mask = new Uint8Array(text.length);
  let start = continues ? 0 : -1;
  let carried = continues;
  let nested = false;
  let closed = 0;
  for (const { at, length, role } of marks) {
    if (start < 0) {
      if (role !== "close") start = at;
      else if (/[.,!?\u2026]/.test(text[at - 1] ?? ""))
        fill(mask, text, resumedAt(text, closed, at), at + length, true);
      closed = at + length;
      continue;
    }
    if (role === "open") {
      nested = !isSentenceStart(text, at);
      continue;
    }
    if (nested) {
      nested = false;
      continue;
    }
    fill(mask, text, start, at + length, carried);
    closed = at + length;
    start = -1;
    carried = false;
  }
  if (start >= 0) fill(mask, text, start, text.length, true);
  fillSingle(mask, text);
  return { mask, leavesOpen: start >= 0 };
}

/**
 * A closing mark that nothing opened: the quotation went on after "it said." without a mark of its own.
 * @param closed where the last quotation of the paragraph ended
 */
function resumedAt(text: string, closed: number, at: number): number {
  const stop = closed === 0 ? 0 : text.slice(closed, at).search(/[.!?]\s/);
  return stop < 0 ? at : closed === 0 ? 0 : closed + stop + 2;
}

/** A mark at the beginning of a sentence inside an open quotation repeats it; elsewhere it opens an inner one. */
function isSentenceStart(text: string, at: number): boolean {
  return /(^|[.!?:]["'\u201d\u2019)]*)\s*$/.test(text.slice(Math.max(0, at - 6), at));
}

function fill(mask: QuoteMask, text: string, start: number, end: number, carried: boolean): void {
  const quotation = carried || countWords(text.slice(start, Math.min(end, start + 200))) >= LEAST_WORDS;
  mask.fill(quotation ? 1 : 2, start, end);
}

/** "It's" is two words: it says as much as "it is". */
function countWords(text: string): number {
  return tokensOf(text).flatMap(({ whole }) => straightApostrophes(whole).split("'")).length;
}

const SINGLE =
  /(?<=^|[\s(])'(?=\p{L})[^'"\u201c\u201d]{1,400}(?:'\p{L}[^'"\u201c\u201d]{1,400}){0,8}'(?=[\s.,;:!?)]|$)/gu;

/** Single marks count where they close again soon and hold enough words. */
function fillSingle(mask: QuoteMask, text: string): void {
  for (const { index, 0: quoted } of straightApostrophes(text).matchAll(SINGLE)) {
    if (mask[index] === 0) fill(mask, text, index, index + quoted.length, false);
  }
}
