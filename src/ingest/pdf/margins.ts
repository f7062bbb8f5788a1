// What a page prints around its text: line numbers, running heads, stamps of courts, page and Bates numbers. Pure.

import type { PrintLine } from "./columns.js";
import type { Print, PrintedPage } from "./print.js";

/** Share of the page's height in which a running header or footer stands. */
const MARGIN = 0.1;
const LEAST_NUMBERS = 5;
/** So many of the steps from number to number must go up by the same. */
const REGULAR = 0.8;
const SAME_EDGE = 4;
/** A line of at least so many characters is text. */
const TEXT = 15;

const PAGE_NUMBER =
  /^(?:page\s{0,3})?[-–—([]?\s{0,3}(?:\d{1,4}|[ivxl]{1,6})\s{0,3}(?:(?:of|\/)\s{0,3}\d{1,4})?\s{0,3}[-–—)\]]?$/i;
const BATES = /^(?:[A-Z][A-Z0-9&]{1,12}(?:[-_ ][A-Z]{1,10})?[-_ ]{0,2}0\d{3,11}|[A-Z]{2,12}[-_ ]?\d{5,12})$/;
/** The lines that courts' filing systems print at the edge of every page. */
const STAMPS = [
  /^(?:\S{1,20} ){0,4}case:? ?(?:no\.? ?)?#?\d[\w:.-]{3,40}.{0,80}\b(?:document|doc|dkt|filed|page|pageid)\b/i,
  /^case:? \d{1,2}[:-]\S{4,40}$/i,
  /^(?:nyscef doc\.? no|received nyscef|index no\.?)\b.{0,80}$/i,
  /^(?:e-?filed|electronically (?:filed|received)|filed:? .{0,60}(?:clerk|court|county))\b.{0,80}$/i,
  /^(?:document \d{1,5} )?filed \d{1,2}\/\d{1,2}\/\d{2,4}.{0,60}$/i,
  /^page ?id ?[#:].{0,20}$/i,
];

function isRegular(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  const step = steps[0] ?? 0;
  return step > 0 && steps.filter((one) => one === step).length >= REGULAR * steps.length;
}

/** Prints at one edge that count the lines of the page, whatever order they were drawn in. */
function lineNumbers(prints: readonly Print[]): Set<Print> {
  const numbers = prints.filter((print) => /^\d{1,3}$/.test(print.text.trim()));
  const text = prints.filter((print) => print.text.length >= TEXT);
  const [left, right] = [Math.min(...text.map((one) => one.x)), Math.max(...text.map((one) => one.right))];
  const columns = (["right", "x"] as const).flatMap((edge) =>
    numbers.map((first) =>
      numbers.filter((one) => Math.abs(one[edge] - first[edge]) <= SAME_EDGE).sort((a, b) => b.y - a.y),
    ),
  );
  const fit = columns.filter((column) => {
    const outside = column.every((one) => one.right <= left + 1) || column.every((one) => one.x >= right - 1);
    return column.length >= LEAST_NUMBERS && outside && isRegular(column.map((one) => Number(one.text)));
  });
  return new Set(fit.reduce((best, next) => (next.length > best.length ? next : best), []));
}

/** The page without the numbers of its lines. */
export function withoutLineNumbers(page: PrintedPage): PrintedPage {
  const numbers = lineNumbers(page.prints);
  return { ...page, prints: page.prints.filter((print) => !numbers.has(print)) };
}

/** Lines that carry their number in the same piece of print: "5 more than 4,000 drawings". */
export function withoutLeadingNumbers(lines: readonly PrintLine[]): PrintLine[] {
  const number = (line: PrintLine) => Number(/^(\d{1,3}) +(?=\S)/.exec(line.text)?.[1] ?? Number.NaN);
  const counted = lines.filter((line) => !Number.isNaN(number(line)));
  const regular = counted.length >= LEAST_NUMBERS && counted.length >= REGULAR * lines.length;
  if (!regular || !isRegular(counted.map(number))) return [...lines];
  return lines.map((line) => ({ ...line, text: line.text.replace(/^\d{1,3} +/, "") }));
}

interface LinedPage {
  readonly height: number;
  readonly bottom: number;
  readonly lines: readonly PrintLine[];
}

const keyOf = (line: PrintLine): string => line.text.toLowerCase().replace(/\d+/g, "#");

function atEdge(page: LinedPage, line: PrintLine): boolean {
  const share = (line.y - page.bottom) / page.height;
  return share > 1 - MARGIN || share < MARGIN;
}

/** Lines at the edge that other pages carry too (but for their numbers), stamps, and numbers of pages. */
export function withoutMargins(pages: readonly LinedPage[]): PrintLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(page.lines.filter((line) => atEdge(page, line)).map(keyOf)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const isMargin = (line: PrintLine): boolean =>
    (seen.get(keyOf(line)) ?? 0) >= 2 ||
    PAGE_NUMBER.test(line.text) ||
    BATES.test(line.text) ||
    STAMPS.some((stamp) => stamp.test(line.text.slice(0, 300)));
  return pages.map((page) => page.lines.filter((line) => !(atEdge(page, line) && isMargin(line))));
}
