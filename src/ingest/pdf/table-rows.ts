// The rows of tables among the lines of a PDF: what stands side by side, row under row, is nobody's sentence. Pure.

import type { PrintLine } from "./columns.js";

/** Lines of one row differ by less than this share of their height. */
const ONE_ROW = 0.4;
/** Wide gaps stand in one line of a form, too; in two that follow each other they are a table's. */
const LEAST_ROWS = 2;

export function isSameRow(line: PrintLine, before: PrintLine): boolean {
  return Math.abs(line.y - before.y) < ONE_ROW * Math.max(line.height, before.height);
}

function rowsOf(lines: readonly PrintLine[]): PrintLine[][] {
  const rows: PrintLine[][] = [];
  for (const line of lines) {
    const [row, before] = [rows.at(-1), rows.at(-1)?.at(-1)];
    if (row !== undefined && before !== undefined && isSameRow(line, before)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The lines that are cells of a table. @param lines in reading order */
export function tableLines(lines: readonly PrintLine[]): Set<PrintLine> {
  const found = new Set<PrintLine>();
  let run: PrintLine[][] = [];
  for (const row of [...rowsOf(lines), []]) {
    if (row.length > 1) run.push(row);
    else {
      if (run.length >= LEAST_ROWS) for (const line of run.flat()) found.add(line);
      run = [];
    }
  }
  return found;
}
