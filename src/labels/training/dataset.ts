// Examples in numbers, to be fitted on in parts.

import type { Example } from "../logistic.js";

/** Examples one after the other: the features of row `r` stand from `starts[r]` up to `starts[r + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Examples in compact form: names are interned once, rows hold numbers. Build one, then fit many times on parts of it. */
export class Dataset {
  private readonly ids = new Map<string, number>();
  private readonly rows: {
    readonly columns: Int32Array;
    readonly values: Float64Array;
    readonly target: number;
    readonly weight: number;
  }[] = [];

  get size(): number {
    return this.rows.length;
  }

  add({ features, target, weight }: Example): void {
    const columns = new Int32Array(features.size);
    const values = new Float64Array(features.size);
    let at = 0;
    for (const [name, value] of features) {
      columns[at] = this.idOf(name);
      values[at++] = value;
    }
    this.rows.push({ columns, values, target, weight });
  }

  private idOf(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.ids.size);
    return this.ids.size - 1;
  }

  /** The rows for which `keep` is true, over the features that at least `leastCount` of them have. */
  select(
    keep: (row: number) => boolean,
    leastCount: number,
  ): { readonly index: Map<string, number>; readonly rows: Rows } {
    const chosen = this.rows.filter((_, row) => keep(row));
    const counts = new Int32Array(this.ids.size);
    for (const { columns } of chosen)
      for (const column of columns) counts[column] = (counts[column] as number) + 1;
    const kept = [...this.ids].filter(([, id]) => (counts[id] as number) >= leastCount).map(([name]) => name);
    const index = new Map(kept.sort().map((name, at) => [name, at]));
    const position = new Int32Array(this.ids.size).fill(-1);
    for (const [name, at] of index) position[this.ids.get(name) as number] = at;
    return { index, rows: compact(chosen, position) };
  }
}

function compact(
  chosen: readonly {
    readonly columns: Int32Array;
    readonly values: Float64Array;
    readonly target: number;
    readonly weight: number;
  }[],
  position: Int32Array,
): Rows {
  const starts = new Int32Array(chosen.length + 1);
  const size = chosen.reduce((total, { columns }) => total + columns.length, 0);
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  chosen.forEach((row, number) => {
    row.columns.forEach((column, entry) => {
      if ((position[column] as number) < 0) return;
      columns[at] = position[column] as number;
      values[at++] = row.values[entry] as number;
    });
    starts[number + 1] = at;
  });
  return {
    starts,
    columns,
    values,
    targets: Int32Array.from(chosen, ({ target }) => target),
    weights: Float64Array.from(chosen, ({ weight }) => weight),
  };
}
