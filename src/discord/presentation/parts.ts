// The parts that pages of every kind are made of. Pure.

import { DOUBT } from "../../answer/ask/summary.js";
import type { Answer, Quote } from "../../domain.js";
import { HEADING, type Mode } from "./limits.js";
import { articleText, shorten, userText } from "./markdown.js";
import { oppose, type Pair } from "./pairs.js";
import { type Item, type Piece, quoteBlock } from "./quote.js";
import type { Part, Sheet } from "./sheet.js";
import { LABEL_WORDS } from "./words.js";

/** Characters for the headings, marks and page number beside what is counted. */
export const AROUND = 120;

/** Characters of a summary (labels and attributions, no quote). */
const SUMMARY = 400;

/** A person's words as a heading. */
export function headingOf(words: string, mode: Mode): string {
  return shorten(userText(words), HEADING[mode]);
}

/** A follow-up as it was read; empty where the question was read as it stands. */
export function readAsLine(readAs: string | null | undefined): string {
  return readAs == null ? "" : `Read as: *${shorten(userText(readAs), SUMMARY)}*`;
}

/** `**ALLEGATION.** Alleged by BES in its complaint; denied by Huawei.` */
export function verdict({
  label,
  summary,
  doubtful = false,
  notice = null,
  readAs = null,
}: Pick<Answer, "label" | "summary" | "doubtful" | "notice" | "readAs">): string {
  const line = `${label === null ? "" : `**${LABEL_WORDS[label]}.** `}${shorten(articleText(summary), SUMMARY)}`;
  return [
    readAsLine(readAs),
    line,
    doubtful ? `*${DOUBT}*` : "",
    notice === null ? "" : `*${shorten(articleText(notice), SUMMARY)}*`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** Where a page of several holds claims to which none of its denials replies. */
const STRANGERS =
  "The corpus has no reply to what is alleged on this page; this denial is one of something else.";

/**
 * The other side's blocks and the line that none is in the corpus; null where neither is called for.
 * @param claims what stands above it on the page
 */
export function otherSidePart(
  { otherSideNote }: Pick<Answer, "otherSideNote">,
  others: readonly Piece[],
  from: number,
  claims: readonly Piece[] = [],
): Part | null {
  const first = others[0]?.quote;
  if (first) {
    const heading = `The other side: ${LABEL_WORDS[first.label].toLowerCase()}`;
    const line = otherSideNote ?? (areStrangers(claims, others) ? STRANGERS : "");
    const body = [blocks(others, from, from + others.length), articleText(line)];
    return { label: first.label, heading, body: body.filter(Boolean).join("\n\n") };
  }
  if (otherSideNote === null) return null;
  return { label: null, heading: "The other side", body: articleText(otherSideNote) };
}

/** The line that a page of this answer may need, or null. */
export function strangersLine({ quotes, otherSide }: Answer): string | null {
  const apart = quotes.some((quote) => otherSide.some((other) => !oppose(other, quote)));
  return apart ? STRANGERS : null;
}

function areStrangers(claims: readonly Piece[], others: readonly Piece[]): boolean {
  const alleged = claims.filter(({ quote }) => quote.label === "allegation");
  const denied = others.filter(({ quote }) => quote.label === "denial");
  if (alleged.length === 0 || denied.length === 0) return false;
  return !alleged.some((claim) => denied.some((other) => oppose(other.quote, claim.quote)));
}

/** Quotes below each other, numbered from `from` where the page holds more than one. */
export function blocks(pieces: readonly Piece[], from: number, onPage: number): string {
  return pieces.map((piece, index) => quoteBlock(piece, onPage > 1 ? from + index : null)).join("\n\n");
}

/** The blocks of one side of a pair, numbered over the whole page. */
export function claimBlocks({ claims, others }: Pair): string {
  return blocks(claims, 1, claims.length + others.length);
}

export function quotesOf({ claims, others }: Pair): Quote[] {
  return [...claims, ...others].map((piece) => piece.quote);
}

/** Quotes without a line above them. */
export function items(quotes: readonly Quote[]): Item[] {
  return quotes.map((quote) => ({ quote }));
}

/** Characters of a page that are not quotes. */
export function taken(note: string | null, ...parts: readonly (Part | null)[]): number {
  const lengths = parts.map((part) => (part?.heading?.length ?? 0) + (part?.body.length ?? 0));
  return lengths.reduce((sum, length) => sum + length, AROUND + (note?.length ?? 0));
}

/** A page without the parts that are not there. */
export function sheet(parts: readonly (Part | null)[], quotes: readonly Quote[]): Sheet {
  return { parts: parts.filter((part) => part !== null), quotes, footer: null };
}

/** Adds `Page 1 of 3` where there is more than one. */
export function numbered(sheets: readonly Sheet[]): Sheet[] {
  if (sheets.length === 1) return [...sheets];
  return sheets.map((one, index) => {
    const page = `Page ${index + 1} of ${sheets.length}`;
    return { ...one, footer: one.footer === null ? page : `${page} · ${one.footer}` };
  });
}
