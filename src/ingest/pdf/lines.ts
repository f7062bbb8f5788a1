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
const MARK = /^(?:[\d*†‡§¶,; ]{1,10}|[\d,; ]{0,6}\[\d{1,3}\]|\(\d{1,3}\))$/u;
/** Marks of notes that are letters stand above the line. */
const LETTER = /^\p{Ll}$/u;
const RAISED = 0.15;
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

/** Is a print smaller than its line, and not below it? */
const isSmall = (print: Print, { height, y }: Body): boolean =>
  print.height <= MARK_HEIGHT * height && print.y >= y - 0.05 * height;

function isMark(print: Print, before: Print | undefined, body: Body): boolean {
  const text = print.text.trim();
  const raised = print.y > body.y + RAISED * body.height;
  if (!isSmall(print, body) || !(MARK.test(text) || (raised && LETTER.test(text)))) return false;
  if (before === undefined) return raised;
  return print.x - before.right < 0.6 * body.height && !POWER.test(before.text);
}

interface Body {
  readonly height: number;
  readonly y: number;
}

/** The height in which most of a row is set, and its baseline. */
function bodyOf(row: readonly Print[]): Body {
  return row.reduce((best, print) => (print.text.trim().length > best.text.trim().length ? print : best));
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").replace(RAISED_MARKS, "").trim();

/** What stands far before its text and belongs to it: a number, a letter, the Q. of a question. */
const LABEL =
  /^(?:[QA][.:]?|\(?(?:\d{1,3}|\p{L}|[ivxlc]{2,5}|[IVXLC]{2,5})[.)]|¶ ?\d{1,3}\.?|[•◦▪●■‣∙*–-])$/u;
/** At most so many heights lie between a label and its text. */
const LABEL_APART = 8;

interface Gap {
  readonly wide: number;
  readonly parted: boolean;
}

function gapBetween(before: Print | undefined, print: Print, cuts: readonly number[]): Gap {
  if (before === undefined) return { wide: 0, parted: false };
  const wide = print.leftwards ? before.x - print.right : print.x - before.right;
  return { wide, parted: cuts.some((cut) => before.right <= cut && print.x >= cut) };
}

function goesOn(line: PrintLine, { wide, parted }: Gap, height: number): boolean {
  if (parted) return false;
  return wide <= APART * height || (wide <= LABEL_APART * height && LABEL.test(line.text.trim()));
}

function joinedTo(line: PrintLine, print: Print, wide: number, height: number): PrintLine {
  const space = wide > SPACE * height && !/\s$/.test(line.text) && !/^\s/.test(print.text) ? " " : "";
  return {
    ...line,
    text: line.text + space + print.text,
    x: Math.min(line.x, print.x),
    right: Math.max(line.right, print.right),
    height: Math.max(line.height, print.height),
  };
}

/** The lines of one row: parted where a gap between columns, or a wide one, lies. */
function cutRow(row: readonly Print[], cuts: readonly number[]): PrintLine[] {
  const body = bodyOf(row);
  const { height, y } = body;
  const lines: PrintLine[] = [];
  let before: Print | undefined;
  let noted = false;
  for (const print of row) {
    const last = lines.at(-1);
    if (isMark(print, before, body)) {
      if (before === undefined) noted = true;
      else before = { ...before, right: Math.max(before.right, print.right) };
      continue;
    }
    const gap = gapBetween(before, print, cuts);
    if (last !== undefined && goesOn(last, gap, height))
      lines[lines.length - 1] = joinedTo(last, print, gap.wide, height);
    else {
      const marked = noted && lines.length === 0 ? { marked: true } : {};
      lines.push({ text: print.text, x: print.x, y, right: print.right, height: print.height, ...marked });
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
