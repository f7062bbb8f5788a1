// What a page prints around its text: running heads, stamps of courts, page and Bates numbers. Pure.

import { addressIn, isBrowsers } from "./browser-print.js";
import type { PrintLine } from "./columns.js";

/** Share of the page's height in which a running header or footer stands. */
const MARGIN = 0.1;
const PAGE_NUMBER =
  /^(?:page\s{0,3})?[-–—([]?\s{0,3}(?:\d{1,4}|[ivxl]{1,6})\s{0,3}(?:(?:of|\/)\s{0,3}\d{1,4})?\s{0,3}[-–—)\]]?$/i;
/** What no text is, wherever it stands alone: "Page 12", "Page 3 of 9". */
const PAGE = /^page:? \d{1,4}(?: of \d{1,4})?$/i;
const BATES =
  /^(?:[A-Z][A-Z0-9&]{1,12}(?:[-_ ][A-Z]{1,10}){0,2}[-_ ]{0,2}0\d{3,11}(?:[._-]\d{1,5})?|[A-Z]{2,12}[-_ ]?\d{5,12})$/;
const DOCKET = "\\d{1,2}:\\d{2}-[a-z]{2,4}-\\d{2,6}\\S{0,20}";
/** The lines that courts' filing systems and law firms print at the edge of a page, whole or in pieces. */
const STAMPS = [
  /^(?:\S{1,20} ){0,4}case:? ?(?:no\.? ?)?#?\d[\w:.-]{3,40}.{0,80}\b(?:document|doc|dkt|filed|page|pageid)\b/i,
  new RegExp(`^(?:case:? ?(?:no\\.? ?)?)?${DOCKET}(?: page:? \\d{1,4})?$`, "i"),
  /^(?:\S{1,20} )?case:? (?:no\.? ?)?\d{1,2}[:-]\S{4,40}$/i,
  /^(?:nyscef doc\.? no|received nyscef|index no\.?)\b.{0,80}$/i,
  /^(?:filing # ?\d+|e-?filed|electronically (?:filed|received))\b.{0,240}$/i,
  /^(?:FILED:?|Filed:) .{0,60}\b(?:[Cc]lerk|CLERK|[Cc]ourt|COURT|[Cc]ounty|COUNTY)\b.{0,240}$/,
  /^(?:document:? (?:#:? ?)?[\d-]{1,14} )?(?:date )?filed:? \d{1,2}\/\d{1,2}\/\d{2,4}.{0,60}$/i,
  /^(?:document|doc|dkt|docket|ecf|entry)\.?(?: ?no\.?)?:? ?#?:? ?\d[\d-]{0,14}(?:[ ,].{0,40})?$/i,
  /^page ?id ?[.#:].{0,20}$/i,
  /^ex(?:hibit|\.)? [A-Z\d-]{1,5},? p(?:age|g|\.)?\.? ?\d{1,4}(?: of \d{1,4})?$/i,
  /^[A-Z\d ,:;/&’'–—-]{0,60}\b(?:CONFIDENTIAL|UNDER SEAL|SEALED|PRIVILEGED|ATTORNEYS[’'] EYES ONLY)\b[A-Z\d ,:;/&’'–—-]{0,80}$/,
];

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

/** How far baselines of one row of a stamp lie apart at most, in points. */
const ONE_ROW = 3;

/** The line with what stands beside it: a stamp may be printed in pieces. */
function rowOf(page: LinedPage, line: PrintLine): string {
  const row = page.lines.filter((one) => Math.abs(one.y - line.y) < ONE_ROW && atEdge(page, one));
  return [...row]
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join(" ");
}

const isStamp = (text: string): boolean =>
  text.length <= 300 &&
  (PAGE_NUMBER.test(text) || BATES.test(text) || STAMPS.some((stamp) => stamp.test(text)));

/** Lines at the edge that other pages carry too (but for their numbers), stamps, and numbers of pages. */
export function withoutMargins(pages: readonly LinedPage[]): PrintLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(page.lines.filter((line) => atEdge(page, line)).map(keyOf)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const isMargin = (page: LinedPage, line: PrintLine): boolean =>
    (seen.get(keyOf(line)) ?? 0) >= 2 ||
    isStamp(line.text) ||
    isStamp(rowOf(page, line)) ||
    isBrowsers(rowOf(page, line));
  return pages.map((page) =>
    page.lines.filter((line) => !PAGE.test(line.text) && !(atEdge(page, line) && isMargin(page, line))),
  );
}

/** The address from which a browser printed the pages, null where none stands at their edge. */
export function printedAddress(pages: readonly LinedPage[]): string | null {
  for (const page of pages) {
    for (const line of page.lines) {
      const address = atEdge(page, line) ? addressIn(rowOf(page, line)) : null;
      if (address !== null) return address;
    }
  }
  return null;
}
