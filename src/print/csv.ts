// A document as a table for spreadsheets: a row a quote, with what stands against it in the same row. Pure.

import type { Quote } from "../domain.js";
import { alsoInLine, labelLine, oneLine, speakerOf } from "./attribution.js";
import { addressOf, type CitationStyle, citationIn } from "./citations.js";
import type { PrintDocument, PrintEntry } from "./document.js";

const COLUMNS = [
  ...["number", "section", "date_or_value", "label", "label_checked", "speaker", "quote", "other_side"],
  ...["publisher", "author", "title", "published", "address", "read_through", "also_in", "notice"],
  ...["citation", "sentence", "guarded"],
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Spreadsheets know by it that this is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The table with a line of names above it; a spreadsheet calculates nothing in it. */
export function csvOf(document: PrintDocument, style: CitationStyle): string {
  let number = 0;
  const rows = document.sections.flatMap(({ heading, entries }) =>
    entries.map((entry) => rowOf(entry, ++number, heading, style)),
  );
  const lines = [COLUMNS.join(","), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(","))];
  return `${BYTE_ORDER_MARK}${lines.join("\n")}\n`;
}

function rowOf(entry: PrintEntry, number: number, section: string, style: CitationStyle): Row {
  const { quote, opposing, note, lead } = entry;
  const { article } = quote;
  const address = addressOf(article);
  const row = {
    ...{ number: String(number), section, date_or_value: lead ?? "" },
    ...{ label: quote.label, label_checked: checked(quote), speaker: speakerOf(quote) },
    quote: quote.text,
    other_side: note ?? opposing.map((other) => inOneCell(other, style)).join(" | "),
    ...{ publisher: article.publisher, author: article.author ?? "", title: article.title },
    ...{ published: article.published ?? "", address: address?.url ?? "", read_through: address?.via ?? "" },
    ...{ also_in: alsoInLine(quote), notice: quote.notice ?? "" },
    ...{ citation: citationIn(style, article), sentence: quote.labelledBy ?? quote.id },
  };
  const guarded = Object.values(row).some((text) => guard(text) !== oneLine(text));
  return { ...row, guarded: guarded ? GUARDED : "" };
}

/** Stands in each row that is not as printed, so that nobody takes our mark for the article's. */
const GUARDED =
  "An apostrophe before = + - or @ is not the article's: it keeps spreadsheets from calculating.";

function checked({ reviewed, needsReview }: Quote): string {
  if (reviewed) return "by an editor";
  return needsReview ? "in doubt" : "no";
}

function inOneCell(quote: Quote, style: CitationStyle): string {
  return `${labelLine(quote)}: ${quote.text} (${citationIn(style, quote.article)})`;
}

/**
 * What begins a formula, wide forms included: at the start of a cell, and behind what ends a cell (and whatever opens the
 * next one) where a spreadsheet takes another separator than the comma.
 */
const FORMULA = /(^\s*|[;|][\s"]*)(?=[=+\-@＝＋－＠])/gu;

function guard(text: string): string {
  return oneLine(text).replace(FORMULA, "$1'");
}

function cell(text: string): string {
  return `"${guard(text).replaceAll('"', '""')}"`;
}
