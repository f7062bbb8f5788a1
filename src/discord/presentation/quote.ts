// One quote as blocks of Markdown: label and speaker, the words, where and when, link. Pure; never shortens a quote.

import type { Citation, Quote } from "../../domain.js";
import { LIMITS, type Mode } from "./limits.js";
import { linkTo } from "./links.js";
import { articleText } from "./markdown.js";
import type { Block } from "./sheet.js";
import { alsoIn, citation, LABEL_WORDS, languageNote, originNote, reviewMark, speakerOf } from "./words.js";

/** A quote with a line of Markdown above it, such as the date of an event. */
export interface Item {
  readonly quote: Quote;
  readonly lead?: string;
}

/** A quote, or a stretch of one that is too long for a page. */
export interface Piece extends Item {
  readonly text: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** Cuts a quote longer than `most` characters at the ends of sentences, else of words. */
export function piecesOf(item: Item, most: number): Piece[] {
  const texts = splitAtSentences(item.quote.text, most);
  return texts.map((text, index) => ({ ...item, text, part: index + 1, parts: texts.length }));
}

/** Stretches of at most `most` characters that together are the text. */
export function splitAtSentences(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const head = text.slice(0, most);
  const sentence = [...head.matchAll(/[.!?…]["'”’)\]]*\s+/g)].at(-1);
  const word = head.search(/\s\S*$/);
  const cut = sentence ? sentence.index + sentence[0].length : word > 0 ? word + 1 : most;
  return [text.slice(0, cut).trimEnd(), ...splitAtSentences(text.slice(cut).trimStart(), most)];
}

/**
 * The blocks of a quote: label, speaker and citation beside the link that opens the article at the words; then the words.
 * @param number the quote's number on its page, or null where it needs none
 */
export function quoteBlocks(piece: Piece, number: number | null): Block[] {
  const { quote, lead = "" } = piece;
  const link = linkTo(quote.article, piece.text, breaksIn(quote, piece.text));
  const text = below(lead, labelLine(quote, number), citationLine(quote.article, link));
  const notice = quote.notice === undefined ? "" : `**Notice: ${articleText(quote.notice)}**`;
  const same = alsoIn(quote);
  return [
    { text, apart: "space", ...(link === null ? {} : { link: link.url }) },
    { text: below(notice, quotedLines(piece)) },
    // Small print begins no line right behind a block quote, wherever Discord draws it.
    ...(same === "" ? [] : [{ text: `-# ${same}`, apart: "space" as const }]),
  ];
}

function below(...lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}

/** `**ALLEGATION 2** by BES · label uncertain, needs an editor` */
function labelLine(quote: Quote, number: number | null): string {
  const label = `${labelWord(quote.label, number)} by ${speakerOf(quote)}`;
  return [label, reviewMark(quote)].filter((text) => text !== "").join(" · ");
}

/** The label in bold, with the quote's number where it has one. */
export function labelWord(label: Quote["label"], number: number | null): string {
  return `**${LABEL_WORDS[label]}${number === null ? "" : ` ${number}`}**`;
}

/** `-# Telecoms.com, *Title* (Scott Bicheno, 16 August 2021)` */
export function citationLine(article: Citation, link: ReturnType<typeof linkTo>): string {
  const via = link?.via == null ? "" : ` · as read at ${articleText(link.via)}`;
  const unlinked = link === null ? " · no web address known" : "";
  return `-# ${citation(article)}${languageNote(article)}${originNote(article)}${via}${unlinked}`;
}

/** The quote's line breaks inside a stretch of it. */
function breaksIn({ text, breaks = [] }: Quote, words: string): number[] {
  const from = Math.max(0, text.indexOf(words));
  return breaks.map((at) => at - from).filter((at) => at > 0 && at < words.length);
}

/** Characters of a quote's blocks that count towards the page's, with the gap after it. */
export function sizeOf(piece: Piece, mode: Mode): number {
  return quoteBlocks(piece, 9).reduce((sum, { text, link }) => {
    const inText = link !== undefined && (mode === "text" || link.length > LIMITS.address);
    return sum + text.length + (inText ? link.length + OPENED : 0) + 2;
  }, 0);
}

/** ` · [open]()` */
const OPENED = 11;

function quotedLines(piece: Piece): string {
  const before = piece.part > 1 ? `*(continued, part ${piece.part} of ${piece.parts})* ` : "";
  const after = piece.part < piece.parts ? ` *(goes on: part ${piece.part + 1} of ${piece.parts})*` : "";
  return asQuotation(`${before}${inMarks(piece.text)}${after}`);
}

/** Marks of quotations anywhere; single ones, which may be apostrophes, at either end. */
const OWN_MARKS = /["“”„«»‟]|^[‘'‚‹]|[’'›]$/;

/** The text in quotation marks, where it has none of its own: it stands behind the bar of a block quote in any case. */
export function inMarks(text: string): string {
  return OWN_MARKS.test(text) ? articleText(text) : `“${articleText(text)}”`;
}

/** Every line behind the mark of a block quote. */
export function asQuotation(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
