// The gaps between columns, however narrow: places where line after line ends on one side and begins on the other. Pure.

import type { Print } from "./print.js";

const LEAST_ROWS = 4;
/** Of the rows with print on both sides of a place, this share must begin anew there. */
const MOST_BEGIN = 0.6;
/** At least this share of a height lies between two columns. */
const NARROWEST = 0.4;
/** Columns of running text have lines of so many characters at the mean; tables of labels and figures have less. */
const LEAST_MEAN = 15;
const SAME_PLACE = 2;

interface Break {
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** Where a row stops and begins again, with the characters on both sides. */
function breaksOf(row: readonly Print[]): Break[] {
  const total = row.reduce((sum, print) => sum + print.text.length, 0);
  let left = 0;
  return row.flatMap((print, i): Break[] => {
    const before = row[i - 1];
    if (before) left += before.text.length;
    if (!before || print.x - before.right < NARROWEST * print.height) return [];
    return [{ x: print.x, left, right: total - left }];
  });
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The places x at which rows are to be cut. */
export function gutters(rows: readonly (readonly Print[])[]): number[] {
  const breaks = rows.map(breaksOf);
  const places = [...new Set(breaks.flat().map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  const found: number[] = [];
  for (const place of places) {
    const here = breaks.flatMap((row) =>
      row.filter(({ x }) => Math.abs(x - place) <= SAME_PLACE).slice(0, 1),
    );
    if (here.length < LEAST_ROWS || found.some((cut) => Math.abs(cut - place) < 20)) continue;
    const across = rows.filter(
      (row) =>
        row.some((print) => print.x < place - SAME_PLACE) &&
        row.some((print) => print.right > place + SAME_PLACE),
    );
    const wide =
      mean(here.map((one) => one.left)) >= LEAST_MEAN && mean(here.map((one) => one.right)) >= LEAST_MEAN;
    if (wide && here.length >= MOST_BEGIN * across.length) found.push(place - 1);
  }
  return found;
}
