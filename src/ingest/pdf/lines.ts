// Pieces of print become lines: by their baselines, cut at the gaps between columns, footnote marks out. Pure.

import type { PrintLine } from "./columns.js";
import { gutters } from "./gutters.js";
import type { Print } from "./print.js";

/** Shares of a line's height: of one baseline; a gap that is a space; a gap that parts two lines. */
const ONE_LINE = 0.5;
const SPACE = 0.15;
const APART = 1.6;
/** A mark of a note is at most this high, compared with its line. */
const MARK_HEIGHT = 0.82;
const MARK = /^[\d*†‡§¶,]{1,4}$/u;
/** "m²", "CO₂", "x²": a small digit that belongs to what stands before it. */
const POWER = /(?:^|[\s\d(])(?:[kcm]?m|ft|yd|x|R|CO|H)$/u;
const RAISED_MARKS = /(?<=[\p{L}.,;:!?"”’)])[¹²³⁰⁴-⁹]+/gu;

/** Prints of one baseline together, from the top of the page to its foot. */
function byBaseline(prints: readonly Print[]): Print[][] {
  const rows: { y: number; height: number; prints: Print[] }[] = [];
  for (const print of [...prints].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast(
      (one, i) =>
        i >= rows.length - 3 && Math.abs(one.y - print.y) < ONE_LINE * Math.max(one.height, print.height),
    );
    if (!row) {
      rows.push({ y: print.y, height: print.height, prints: [print] });
      continue;
    }
    row.prints.push(print);
    if (print.height > row.height || (print.height === row.height && print.text.length > 3)) row.y = print.y;
    row.height = Math.max(row.height, print.height);
  }
  return rows.map((row) => {
    const leftwards = row.prints.filter((one) => one.leftwards).length > row.prints.length / 2;
    return row.prints.sort((a, b) => (leftwards ? b.x - a.x : a.x - b.x));
  });
}

function isMark(print: Print, before: Print | undefined, height: number, baseline: number): boolean {
  if (!MARK.test(print.text.trim()) || print.height > MARK_HEIGHT * height) return false;
  if (print.y < baseline - 0.05 * height || before === undefined) return false;
  return print.x - before.right < 0.6 * height && !POWER.test(before.text);
}

/** The height in which most of a row is set, and its baseline. */
function bodyOf(row: readonly Print[]): { readonly height: number; readonly y: number } {
  return row.reduce((best, print) => (print.text.trim().length > best.text.trim().length ? print : best));
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").replace(RAISED_MARKS, "").trim();

/** The lines of one row: parted where a gap between columns, or a wide one, lies. */
function cutRow(row: readonly Print[], cuts: readonly number[]): PrintLine[] {
  const { height, y } = bodyOf(row);
  const lines: PrintLine[] = [];
  let before: Print | undefined;
  for (const print of row) {
    const last = lines.at(-1);
    if (isMark(print, before, height, y)) continue;
    const gap = before === undefined ? 0 : print.leftwards ? before.x - print.right : print.x - before.right;
    const parted =
      before !== undefined &&
      cuts.some((cut) => before !== undefined && before.right <= cut && print.x >= cut);
    if (last === undefined || parted || gap > APART * height) {
      lines.push({ text: print.text, x: print.x, y, right: print.right, height: print.height });
    } else {
      const space = gap > SPACE * height && !/\s$/.test(last.text) && !/^\s/.test(print.text) ? " " : "";
      const text = last.text + space + print.text;
      const [x, right] = [Math.min(last.x, print.x), Math.max(last.right, print.right)];
      lines[lines.length - 1] = { text, x, y, right, height: Math.max(last.height, print.height) };
    }
    before = print;
  }
  return lines.map((line) => ({ ...line, text: tidy(line.text) })).filter((line) => line.text !== "");
}

/** The lines of a page, from top to bottom. */
export function toLines(prints: readonly Print[]): PrintLine[] {
  const rows = byBaseline(prints);
  const cuts = gutters(rows);
  return rows.flatMap((row) => cutRow(row, cuts));
}
