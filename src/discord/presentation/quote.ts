// One quote as a block of Markdown: label, quote, who, where, when, link. Pure; never shortens a quote.

import type { Quote } from "../../domain.js";
import { linkTo } from "./links.js";
import { articleText } from "./markdown.js";
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
 * The block: label and speaker, the words in quotation marks, the citation with its link.
 * @param number the quote's number on its page, or null where there is but one
 */
export function quoteBlock(piece: Piece, number: number | null): string {
  const { quote } = piece;
  return [
    piece.lead ?? "",
    labelLine(quote, number),
    quote.notice === undefined ? "" : `**Notice: ${articleText(quote.notice)}**`,
    quotedLines(piece),
    citationLine(quote, piece.text),
    alsoIn(quote),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** `**2 · ALLEGATION** by BES · label uncertain, needs an editor` */
function labelLine(quote: Quote, number: number | null): string {
  const label = `**${number === null ? "" : `${number} · `}${LABEL_WORDS[quote.label]}** by ${speakerOf(quote)}`;
  return [label, reviewMark(quote)].filter((text) => text !== "").join(" · ");
}

/** The citation with a link that opens the article at the words. */
function citationLine(quote: Quote, words = quote.text): string {
  const link = linkTo(quote.article, words, breaksIn(quote, words));
  const opened = link === null ? "no web address known" : `[open at these words](${link.url})`;
  const via = link?.via == null ? "" : ` as read at ${articleText(link.via)}`;
  return `— ${citation(quote.article)}${languageNote(quote.article)}${originNote(quote.article)} · ${opened}${via}`;
}

/** The quote's line breaks inside a stretch of it. */
function breaksIn({ text, breaks = [] }: Quote, words: string): number[] {
  const from = Math.max(0, text.indexOf(words));
  return breaks.map((at) => at - from).filter((at) => at > 0 && at < words.length);
}

function quotedLines(piece: Piece): string {
  const before = piece.part > 1 ? `*(continued, part ${piece.part} of ${piece.parts})* ` : "";
  const after = piece.part < piece.parts ? ` *(goes on: part ${piece.part + 1} of ${piece.parts})*` : "";
  return asQuotation(`${before}${inMarks(piece.text)}${after}`);
}

/** A narrow space that does not break, between our marks and marks that belong to the text. */
const NARROW = "\u202f";

/** The text in bold quotation marks of ours, which marks of its own cannot be taken for. */
export function inMarks(text: string): string {
  const [open, close] = [/^["“‘']/.test(text) ? NARROW : "", /["”’']$/.test(text) ? NARROW : ""];
  return `**“**${open}${articleText(text)}${close}**”**`;
}

/** Every line behind the mark of a block quote. */
export function asQuotation(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
