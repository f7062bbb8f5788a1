// The claims of a case against those who speak in it, drawn: a row a claim, a word a cell. Pure.

import { dateInWords } from "../../language/dates/in-words.js";
import type { Grid, GridCell } from "./case-grid.js";
import {
  boxAt,
  drawable,
  type Ink,
  linesIn,
  MARGIN,
  type Picture,
  picture,
  ruleAt,
  textAt,
  titleMarks,
} from "./svg.js";

/** Rows of one picture: more would be too small to read. */
const MOST_ROWS = 30;
const FIRST = 210;
const COLUMN = 150;
const ROW = 32;
const HEADER = { size: 15, line: 18, most: 4 };

const INK_OF: Readonly<Record<GridCell["state"], Ink>> = {
  alleges: "allegation",
  denies: "denial",
  "no reply": "none",
};

/** The pictures of the whole grid, in order; none where there is no claim. @param title of the case */
export function gridPictures(grid: Grid, title: string): readonly Picture[] {
  const count = Math.ceil(grid.rows.length / MOST_ROWS);
  return Array.from({ length: count }, (_, at) => {
    const rows = grid.rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS);
    return gridPicture({ ...grid, rows }, grid.rows.length, title, at + 1);
  });
}

function gridPicture({ columns, rows }: Grid, all: number, title: string, number: number): Picture {
  const width = MARGIN * 2 + FIRST + columns.length * COLUMN;
  const span = `Claims ${rows[0]?.number} to ${rows.at(-1)?.number} of ${all}: who alleges, who denies, and where the corpus has no reply`;
  const titles = titleMarks([drawable(title, "The case"), span], width);
  const heads = columns.map((name, column) =>
    linesIn(drawable(name, `party ${column + 1}, named below`), HEADER.size, COLUMN - 12, HEADER.most),
  );
  const body = titles.bottom + Math.max(...heads.map(({ length }) => length)) * HEADER.line + 22;
  const marks = [
    ...titles.marks,
    textAt({ x: MARGIN, y: body - 14 }, "claim, first published", { size: HEADER.size }),
    ...heads.flatMap((lines, column) => headerMarks(lines, column, body)),
    ...rows.flatMap((row, at) => rowMarks(row, body + at * ROW, width)),
  ];
  const height = body + rows.length * ROW + MARGIN;
  return picture(`claims-${number}`, { width, height }, marks, altOf({ columns, rows }, span));
}

function headerMarks(lines: readonly string[], column: number, body: number): string[] {
  const x = MARGIN + FIRST + column * COLUMN + COLUMN / 2;
  return lines.map((line, i) => {
    const y = body - 14 - (lines.length - 1 - i) * HEADER.line;
    return textAt({ x, y }, line, { size: HEADER.size, bold: true, anchor: "middle" });
  });
}

function rowMarks({ number, claim, cells }: Grid["rows"][number], y: number, width: number): string[] {
  return [
    ruleAt({ x: MARGIN, y: y - 2 }, width - 2 * MARGIN),
    textAt({ x: MARGIN + 30, y: y + 20 }, String(number), { size: 15, bold: true, anchor: "end" }),
    textAt({ x: MARGIN + 42, y: y + 20 }, dateInWords(claim.since), { size: 15 }),
    ...cells.flatMap((cell, column) => {
      const each = (COLUMN - 12) / Math.max(1, cell.length);
      return cell.map(({ state }, i) =>
        boxAt(
          { x: MARGIN + FIRST + column * COLUMN + 6 + i * each, y: y + 3 },
          {
            width: each - (cell.length > 1 ? 2 : 0),
            height: ROW - 9,
            ink: INK_OF[state],
            dashed: state === "no reply",
          },
          state,
        ),
      );
    }),
  ];
}

/** The same counted, for who cannot see it. */
function altOf({ columns, rows }: Grid, span: string): string {
  const told = columns.flatMap((name, column) => {
    const states = rows.flatMap(({ cells }) => (cells[column] ?? []).map(({ state }) => state));
    const counted = WORDS_OF.flatMap(([state, words]) => {
      const count = states.filter((one) => one === state).length;
      return count === 0 ? [] : [`${count} ${words}`];
    });
    return counted.length === 0 ? [] : [`${name}: ${counted.join(", ")}`];
  });
  return `${span}. ${told.join("; ")}. Each claim stands in words below.`;
}

const WORDS_OF = [
  ["alleges", "alleged"],
  ["denies", "denied"],
  ["no reply", "without a reply"],
] as const;
