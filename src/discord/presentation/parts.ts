// The parts that pages of every kind are made of. Pure.

import { DOUBT } from "../../answer/ask/summary.js";
import type { Answer, Quote } from "../../domain.js";
import { bodyText } from "./draw.js";
import { HEADING, type Mode } from "./limits.js";
import { articleText, shorten, userText } from "./markdown.js";
import { oppose, type Pair } from "./pairs.js";
import { type Item, type Piece, quoteBlocks } from "./quote.js";
import type { Block, Part, Sheet } from "./sheet.js";
import { LABEL_WORDS } from "./words.js";

/** Characters for the headings, marks and page number beside what is counted. */
export const AROUND = 120;

/** Characters of a summary (labels and attributions, no quote). */
const SUMMARY = 400;

/** A person's words, cut where they are long. */
export function headingOf(words: string, mode: Mode): string {
  return shorten(userText(words), HEADING[mode]);
}

/** A follow-up as it was read; empty where the question was read as it stands. */
function readAsLine(readAs: string | null | undefined): string {
  return readAs == null ? "" : `-# Read as: *${shorten(userText(readAs), SUMMARY)}*`;
}

/** The question in small print, with how it was read where that is not as it stands. */
export function askedLines({ question, readAs }: Pick<Answer, "question" | "readAs">, mode: Mode): string {
  return lines(`-# ${headingOf(question, mode)}`, readAsLine(readAs));
}

/** `**ALLEGATION.** Alleged by BES in its complaint; denied by Huawei.`: the label is the first word of an answer. */
export function verdict({ label, summary }: Pick<Answer, "label" | "summary">): string {
  return `${label === null ? "" : `**${LABEL_WORDS[label]}.** `}${summaryLine({ summary })}`;
}

/** Labels and attributions of the answer in one line. */
export function summaryLine({ summary }: Pick<Answer, "summary">): string {
  return shorten(articleText(summary), SUMMARY);
}

/** That the answer may be none, and what else has to be said of it; empty for most. */
export function reservations({
  doubtful = false,
  notice = null,
}: Pick<Answer, "doubtful" | "notice">): string {
  return lines(
    doubtful ? `*${DOUBT}*` : "",
    notice === null ? "" : `*${shorten(articleText(notice), SUMMARY)}*`,
  );
}

/** Those that are not empty, below each other. */
export function lines(...given: readonly string[]): string {
  return given.filter((line) => line !== "").join("\n");
}

/** Where a page of several holds claims to which none of its denials replies. */
const STRANGERS =
  "The corpus has no reply to what is alleged on this page; this denial is one of something else.";

/**
 * The other side's blocks and the line that none is in the corpus; null where neither is called for.
 * @param from the number of its first quote, or null
 * @param claims what stands above it on the page
 */
export function otherSidePart(
  { otherSideNote }: Pick<Answer, "otherSideNote">,
  others: readonly Piece[],
  from: number | null,
  claims: readonly Piece[] = [],
): Part | null {
  const [first, line] = [
    others[0]?.quote,
    articleText(otherSideNote ?? (areStrangers(claims, others) ? STRANGERS : "")),
  ];
  const note: Block[] = line === "" ? [] : [{ text: line, apart: "space" }];
  if (first) return { label: first.label, heading: null, body: [...blocks(others, from), ...note] };
  return line === "" ? null : { label: null, heading: "The other side", body: line };
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

/**
 * Quotes below each other.
 * @param from the number of the first one; null where they need none
 */
export function blocks(pieces: readonly Piece[], from: number | null): Block[] {
  return pieces.flatMap((piece, index) => {
    const [first, ...rest] = quoteBlocks(piece, from === null ? null : from + index);
    const apart = index === 0 ? ("space" as const) : ("line" as const);
    return first === undefined ? [] : [{ ...first, apart }, ...rest];
  });
}

/** The claims of a page. */
export function claimBlocks(pair: Pair): Block[] {
  return blocks(pair.claims, isNumbered(pair) ? 1 : null);
}

/** The number of the first quote of the other side, or null. */
export function otherFrom(pair: Pair): number | null {
  return isNumbered(pair) ? pair.claims.length + 1 : null;
}

/** One quote a side is told apart by its label. */
function isNumbered({ claims, others }: Pair): boolean {
  return claims.length > 1 || others.length > 1;
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
  const lengths = parts.map((part) => (part?.heading?.length ?? 0) + bodyText(part?.body ?? "").length);
  return lengths.reduce((sum, length) => sum + length, AROUND + (note?.length ?? 0));
}

/** A page without the parts that are not there. */
export function sheet(parts: readonly (Part | null)[], quotes: readonly Quote[]): Sheet {
  return { parts: parts.filter((part) => part !== null), quotes, footer: null };
}
