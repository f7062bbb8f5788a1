// The numbers that a page prints beside its lines, and the times beside those: found as columns and taken out. Pure.

import type { PrintLine } from "./columns.js";
import type { Print, PrintedPage } from "./print.js";

const LEAST_NUMBERS = 5;
/** So many of the steps from number to number must go up by the same. */
const REGULAR = 0.8;
const SAME_EDGE = 4;
/** A line of at least so many characters is text. */
const TEXT = 15;
const NUMBER = /^\d{1,3}$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/i;

function isRegular(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  const step = steps[0] ?? 0;
  return step > 0 && steps.filter((one) => one === step).length >= REGULAR * steps.length;
}

const isText = (print: Print): boolean => print.text.length >= TEXT;

/** Does no text of the page stand over or under the column? */
function isFree(column: readonly Print[], prints: readonly Print[]): boolean {
  const [left, right] = [
    Math.min(...column.map((one) => one.x)),
    Math.max(...column.map((one) => one.right)),
  ];
  return !prints.some((print) => isText(print) && print.x < right - 1 && print.right > left + 1);
}

/** Prints of one kind by the edge at which they stand, from the top down. */
function columnsOf(prints: readonly Print[], kind: RegExp): Print[][] {
  const own = prints.filter((print) => kind.test(print.text.trim()));
  return (["right", "x"] as const).flatMap((edge) => {
    const places = [...new Set(own.map((one) => Math.round(one[edge])))];
    return places.map((place) =>
      own.filter((one) => Math.abs(one[edge] - place) <= SAME_EDGE).sort((a, b) => b.y - a.y),
    );
  });
}

/** Columns that count the lines of the page, or tell the time of each. */
function countedColumns({ prints }: PrintedPage): Print[][] {
  const stands = (column: readonly Print[]) => column.length >= LEAST_NUMBERS && isFree(column, prints);
  const numbers = columnsOf(prints, NUMBER).filter(
    (column) => stands(column) && isRegular(column.map((one) => Number(one.text))),
  );
  return [...numbers, ...columnsOf(prints, TIME).filter(stands)];
}

/** Where columns of numbers stand on the pages that have enough of them. */
const edgesOf = (columns: readonly (readonly Print[])[]): number[] =>
  columns.flatMap((column) => column.flatMap(({ x, right }) => [x, right]));

/** The pages without the numbers of their lines: a page of few lines has them where the others do. */
export function withoutLineNumbers(pages: readonly PrintedPage[]): PrintedPage[] {
  const found = pages.map(countedColumns);
  const edges = new Set(edgesOf(found.flat()).map(Math.round));
  const atEdge = (at: number): boolean => [-1, 0, 1].some((step) => edges.has(Math.round(at) + step));
  return pages.map((page, i) => {
    const few = page.prints.filter(
      (print) =>
        NUMBER.test(print.text.trim()) &&
        (atEdge(print.x) || atEdge(print.right)) &&
        isFree([print], page.prints),
    );
    const numbers = new Set([...(found[i] ?? []).flat(), ...few]);
    return numbers.size === 0
      ? page
      : { ...page, prints: page.prints.filter((print) => !numbers.has(print)) };
  });
}

/** Lines that carry their number in the same piece of print: "5 more than 4,000 drawings". */
export function withoutLeadingNumbers(lines: readonly PrintLine[]): PrintLine[] {
  const number = (line: PrintLine) => Number(/^(\d{1,3}) +(?=\S)/.exec(line.text)?.[1] ?? Number.NaN);
  const counted = lines.filter((line) => !Number.isNaN(number(line)));
  const regular = counted.length >= LEAST_NUMBERS && counted.length >= REGULAR * lines.length;
  if (!regular || !isRegular(counted.map(number))) return [...lines];
  return lines.map((line) => ({ ...line, text: line.text.replace(/^\d{1,3} +/, "") }));
}
