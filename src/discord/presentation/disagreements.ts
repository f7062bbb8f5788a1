// Where articles contradict each other: a line a value on the first page, the quotes behind them on pages of their own.

import type { Answer, Disagreement, Quote } from "../../domain.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { HEADING, type Mode } from "./limits.js";
import { linkTo } from "./links.js";
import { articleText, shorten } from "./markdown.js";
import { pairUp } from "./pairs.js";
import { AROUND, claimBlocks, items, otherFrom, otherSidePart, quotesOf, sheet } from "./parts.js";
import type { Part, Sheet } from "./sheet.js";
import { counted, LABEL_WORDS, speakerOf } from "./words.js";

/** Characters for the lines on the first page. */
const LINES: Readonly<Record<Mode, number>> = { cards: 700, text: 420 };

/** A line a value with its source, as much of it as fits; null without a disagreement. */
export function disagreementsPart(disagreements: readonly Disagreement[], mode: Mode): Part | null {
  if (disagreements.length === 0) return null;
  const ways = [
    disagreements.map((one) => linesOf(one, source)).join("\n"),
    disagreements.map((one) => linesOf(one, ({ article }) => articleText(article.publisher))).join("\n"),
    countedLine(disagreements),
  ];
  const body = ways.find((way) => way.length <= LINES[mode]) ?? (ways.at(-1) as string);
  return { label: null, heading: "The sources disagree", body };
}

/** `The sources disagree on the date: 2015 (allegation) · 2016 (reporting)`, a line each: pages of their own name the sources. */
export function disagreementLines(disagreements: readonly Disagreement[]): string {
  const lines = disagreements.map(({ about, values }) => {
    const each = values.map(({ value, quote, note }) => {
      const remark = note === undefined ? "" : `; ${articleText(note)}`;
      return `**${articleText(value)}** (${LABEL_WORDS[quote.label].toLowerCase()}${remark})`;
    });
    return `The sources disagree on ${articleText(about)}: ${each.join(" · ")}`;
  });
  const all = lines.join("\n");
  return all.length <= LINES.cards ? all : countedLine(disagreements);
}

function countedLine(disagreements: readonly Disagreement[]): string {
  return `They disagree on ${counted(disagreements.length, "point")}; the quotes are on the last pages.`;
}

/** The quotes behind each disagreement, with the answer's other side where one of them alleges something. */
export function disagreementSheets(answer: Answer, mode: Mode): Sheet[] {
  return answer.disagreements.flatMap(({ about, values }) => {
    const quotes = distinct(values.map((value) => value.quote));
    const alleges = quotes.some((quote) => quote.label === "allegation");
    const others = alleges ? items(answer.otherSide) : [];
    const heading = shorten(`The sources disagree: ${articleText(about)}`, HEADING[mode]);
    return pairUp(items(quotes), others, mode, HEADING[mode] + AROUND).map((pair) => {
      const other = alleges ? otherSidePart(answer, pair.others, otherFrom(pair)) : null;
      return sheet([{ label: null, heading, body: claimBlocks(pair) }, other], quotesOf(pair));
    });
  });
}

function linesOf({ about, values }: Disagreement, from: (quote: Quote) => string): string {
  const lines = values.map(({ value, quote, note }) => {
    const remark = note === undefined ? "" : ` (${articleText(note)})`;
    return `- **${articleText(value)}**: ${LABEL_WORDS[quote.label].toLowerCase()}, ${from(quote)}${remark}`;
  });
  return [`About ${articleText(about)}:`, ...lines].join("\n");
}

function source(quote: Quote): string {
  const link = linkTo(quote.article, quote.text, quote.breaks);
  const where = `${articleText(quote.article.publisher)}, ${dateInWords(quote.article.published)}`;
  return `by ${speakerOf(quote)}, ${link === null ? where : `${where} ([open](${link.url}))`}`;
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [`${quote.id}:${quote.end}`, quote])).values()];
}
