// The claims of a case against those who speak in it: who alleges, who denies, who has no reply. Pure; every cell has a quote.

import type { Quote } from "../../domain.js";
import type { CaseClaim, CasePage } from "../../findings.js";

type CellState = "alleges" | "denies" | "no reply";

export interface GridCell {
  readonly state: CellState;
  /** What the cell rests on: the claim, or the reply to it. */
  readonly quote: Quote;
  /** The number of the reply under its claim, from 1; null where the claim itself is meant. */
  readonly reply: number | null;
}

interface GridRow {
  /** The number of the claim on the page, from 1. */
  readonly number: number;
  readonly claim: CaseClaim;
  /** In order of the columns; most are empty. */
  readonly cells: readonly (readonly GridCell[])[];
}

export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

/** Columns of their own; whoever comes after them, and whoever is not certain, shares the last one. */
const MOST_COLUMNS = 6;
const OTHERS = "others, or not certain";

/** One row a claim, in their order. A claim without a reply is marked under whom it accuses. */
export function gridOf({ claims, voices }: Pick<CasePage, "claims" | "voices">): Grid {
  const names = voices.slice(0, MOST_COLUMNS).map(({ name }) => name);
  const columns = [...names, OTHERS];
  const rows = claims.map((claim, at) => {
    const placed = cellsOf(claim).map(({ of, cell }) => ({ column: columnOf(of, names), cell }));
    const cells = columns.map((_, column) =>
      placed.filter((one) => one.column === column).map(({ cell }) => cell),
    );
    return { number: at + 1, claim, cells };
  });
  const used = columns.map((_, column) => rows.some(({ cells }) => (cells[column] ?? []).length > 0));
  return {
    columns: columns.filter((_, column) => used[column]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => used[column]) })),
  };
}

function columnOf(name: string | null, names: readonly string[]): number {
  const at = name === null ? -1 : names.indexOf(name);
  return at < 0 ? names.length : at;
}

/** The last of several replies of one voice says no more than the first. */
function cellsOf(claim: CaseClaim): { readonly of: string | null; readonly cell: GridCell }[] {
  const { quote, by, against, opposing, repliedBy, note } = claim;
  const replies = opposing
    .map((reply, i) => ({
      of: repliedBy[i] ?? null,
      cell: { state: "denies" as const, quote: reply, reply: i + 1 },
    }))
    .filter(({ of }, i) => repliedBy.indexOf(of) === i);
  return [
    { of: by, cell: { state: "alleges", quote, reply: null } },
    ...replies,
    ...(note === null ? [] : [{ of: against, cell: { state: "no reply" as const, quote, reply: null } }]),
  ];
}
