// An answer as pages: what was found beside the other side, disagreements, or why there is no answer. Pure.

import type { Answer, Disagreement, Quote } from "../../domain.js";
import { HEADING, type Mode } from "./limits.js";
import { linkTo } from "./links.js";
import { articleText, shorten, userText } from "./markdown.js";
import { type Pair, pairUp } from "./pairs.js";
import { type Piece, quoteBlock } from "./quote.js";
import type { Part, Sheet } from "./sheet.js";
import { counted, dateInWords, LABEL_WORDS, speakerOf } from "./words.js";

/** Characters for the headings, marks and page number beside what is counted. */
const AROUND = 120;

/** Characters of a summary (labels and attributions) and of the lines about disagreements on the first page. */
const SUMMARY = 400;
const NOTES: Readonly<Record<Mode, number>> = { embeds: 1000, text: 420 };

export const UNANSWERED = "The corpus does not answer this.";
const NEAREST_HEADING = "What comes closest, and is not an answer";
const NEAREST_NOTE =
  "Replies to these were not looked up, because they answer another question. Ask about one of them to see its other side.";

/** The pages of an answer, at least one. */
export function answerSheets(answer: Answer, mode: Mode): Sheet[] {
  if (!answer.answered) return refusalSheets(answer, mode);
  const notes = disagreementsPart(answer.disagreements, NOTES[mode]);
  const top = { label: answer.label, heading: questionHeading(answer.question, mode), body: verdict(answer) };
  const pairs = pairUp(answer.quotes, answer.otherSide, mode, taken(answer, top, notes));
  const pages = pairs.map((pair, page) => answerSheet(answer, top, pair, page === 0 ? notes : null));
  return numbered([...pages, ...disagreementSheets(answer, mode)]);
}

/** Characters of a page that are not quotes. */
function taken(answer: Answer, ...parts: readonly (Part | null)[]): number {
  const lengths = parts.map((part) => (part?.heading?.length ?? 0) + (part?.body.length ?? 0));
  return lengths.reduce((sum, length) => sum + length, AROUND + (answer.otherSideNote?.length ?? 0));
}

/** Adds `Page 1 of 3` where there is more than one. */
export function numbered(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet, index) => ({
    ...sheet,
    footer:
      [sheets.length > 1 ? `Page ${index + 1} of ${sheets.length}` : null, sheet.footer]
        .filter(Boolean)
        .join(" · ") || null,
  }));
}

/** The question as a heading. */
export function questionHeading(question: string, mode: Mode): string {
  return shorten(userText(question), HEADING[mode]);
}

function answerSheet(answer: Answer, top: Part, pair: Pair, notes: Part | null): Sheet {
  const claims = pair.claims.map((piece) => piece.quote);
  const others = pair.others.map((piece) => piece.quote);
  const body = [top.body, blocks(pair.claims, 1, claims.length + others.length)].join("\n\n");
  const other = otherSidePart(answer, pair.others, claims.length + 1);
  return {
    parts: [{ ...top, body }, other, notes].filter((part) => part !== null),
    quotes: [...claims, ...others],
    footer: null,
  };
}

/** `**ALLEGATION.** Alleged by BES in its complaint; denied by Huawei.` */
function verdict(answer: Pick<Answer, "label" | "summary">): string {
  const label = answer.label === null ? "" : `**${LABEL_WORDS[answer.label]}.** `;
  return `${label}${shorten(articleText(answer.summary), SUMMARY)}`;
}

function otherSidePart(answer: Answer, others: readonly Piece[], from: number): Part | null {
  const first = others[0]?.quote;
  if (first) {
    const heading = `The other side: ${LABEL_WORDS[first.label].toLowerCase()}`;
    return { label: first.label, heading, body: blocks(others, from, from + others.length) };
  }
  if (answer.otherSideNote === null) return null;
  return { label: null, heading: "The other side", body: articleText(answer.otherSideNote) };
}

/** Numbered where the page holds more than one quote. */
export function blocks(pieces: readonly Piece[], from: number, onPage: number): string {
  return pieces.map((piece, index) => quoteBlock(piece, onPage > 1 ? from + index : null)).join("\n\n");
}

function refusalSheets(answer: Answer, mode: Mode): Sheet[] {
  const summary =
    answer.summary === "" || answer.summary === UNANSWERED
      ? ""
      : shorten(articleText(answer.summary), SUMMARY);
  const why: Part = {
    label: null,
    heading: questionHeading(answer.question, mode),
    body: [`**NOT ANSWERED.** ${UNANSWERED}`, summary].filter((text) => text !== "").join("\n"),
  };
  if (answer.nearest.length === 0) return [{ parts: [why], quotes: [], footer: null }];
  const pairs = pairUp(answer.nearest, answer.otherSide, mode, taken(answer, why) + NEAREST_NOTE.length);
  return numbered(pairs.map((pair) => nearestSheet(answer, why, pair)));
}

function nearestSheet(answer: Answer, why: Part, pair: Pair): Sheet {
  const alleged = pair.claims.some((piece) => piece.quote.label === "allegation");
  const note = alleged && pair.others.length === 0 && answer.otherSideNote === null ? NEAREST_NOTE : "";
  const body = [blocks(pair.claims, 1, pair.claims.length + pair.others.length), note];
  const near: Part = {
    label: null,
    heading: NEAREST_HEADING,
    body: body.filter((text) => text !== "").join("\n\n"),
  };
  const other = otherSidePart(answer, pair.others, pair.claims.length + 1);
  const quotes = [...pair.claims, ...pair.others].map((piece) => piece.quote);
  return { parts: [why, near, other].filter((part) => part !== null), quotes, footer: null };
}

/** A line a value with its source, as much of it as fits; the quotes follow on pages of their own. */
function disagreementsPart(disagreements: readonly Disagreement[], most: number): Part | null {
  if (disagreements.length === 0) return null;
  const ways = [
    disagreements.map((one) => disagreementLines(one, sourceOf)).join("\n"),
    disagreements
      .map((one) => disagreementLines(one, (quote) => articleText(quote.article.publisher)))
      .join("\n"),
    `They disagree on ${counted(disagreements.length, "point")}; the quotes are on the last pages.`,
  ];
  const body = ways.find((way) => way.length <= most) ?? (ways.at(-1) as string);
  return { label: null, heading: "The sources disagree", body };
}

function disagreementLines({ about, values }: Disagreement, source: (quote: Quote) => string): string {
  const lines = values.map(({ value, quote, note }) => {
    const remark = note === undefined ? "" : ` (${articleText(note)})`;
    return `- **${articleText(value)}**: ${LABEL_WORDS[quote.label].toLowerCase()}, ${source(quote)}${remark}`;
  });
  return [`About ${articleText(about)}:`, ...lines].join("\n");
}

function sourceOf(quote: Quote): string {
  const { article } = quote;
  const link = linkTo(article, quote.text);
  const where = `${articleText(article.publisher)}, ${dateInWords(article.published)}`;
  const linked = link === null ? where : `[${where.replace(/[[\]]/g, "\\$&")}](${link.url})`;
  return `by ${speakerOf(quote)}, ${linked}`;
}

/** The quotes behind each disagreement, with the answer's other side where one of them alleges something. */
function disagreementSheets(answer: Answer, mode: Mode): Sheet[] {
  return answer.disagreements.flatMap(({ about, values }) => {
    const quotes = distinct(values.map((value) => value.quote));
    const alleges = quotes.some((quote) => quote.label === "allegation");
    const pairs = pairUp(quotes, alleges ? answer.otherSide : [], mode, HEADING[mode] + AROUND);
    return pairs.map((pair) => {
      const heading = shorten(`The sources disagree about ${articleText(about)}`, HEADING[mode]);
      const onPage = pair.claims.length + pair.others.length;
      const main: Part = { label: null, heading, body: blocks(pair.claims, 1, onPage) };
      const other = alleges ? otherSidePart(answer, pair.others, pair.claims.length + 1) : null;
      const shown = [...pair.claims, ...pair.others].map((piece) => piece.quote);
      return { parts: [main, other].filter((part) => part !== null), quotes: shown, footer: null };
    });
  });
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [`${quote.id}:${quote.end}`, quote])).values()];
}
