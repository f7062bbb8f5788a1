// Fits a multinomial logistic regression. Deterministic: no random numbers, no clock.

import type { Example, Logistic } from "../logistic.js";
import { minimise } from "./lbfgs.js";

export interface FitOptions {
  readonly classes: number;
  /** Strength of the L2 penalty, on the scale of the summed loss. */
  readonly l2: number;
  /** A feature counts when at least this many examples have it. */
  readonly leastCount: number;
  readonly iterations: number;
}

interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

const SEARCH = { memory: 8, precision: 1e-6 } as const;

/** Minimises the weighted log loss plus `l2/2 * |weights|²` (the bias is free). */
export function fitLogistic(
  data: Dataset,
  options: FitOptions,
  keep: (row: number) => boolean = () => true,
): Logistic {
  const { index, rows } = data.select(keep, options.leastCount);
  const size = (index.size + 1) * options.classes;
  const search = { ...SEARCH, iterations: options.iterations };
  const weights = minimise(size, search, (point, gradient) =>
    loss(rows, point, gradient, options, index.size),
  );
  return { classes: options.classes, index, weights };
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

function loss(
  rows: Rows,
  point: Float64Array,
  gradient: Float64Array,
  { classes, l2 }: FitOptions,
  bias: number,
): number {
  gradient.fill(0);
  let total = 0;
  const scores = new Float64Array(classes);
  for (let row = 0; row < rows.targets.length; row++) {
    const weight = rows.weights[row] as number;
    const [from, to] = [rows.starts[row] as number, rows.starts[row + 1] as number];
    for (let k = 0; k < classes; k++) {
      let score = point[bias * classes + k] as number;
      for (let at = from; at < to; at++)
        score += (rows.values[at] as number) * (point[(rows.columns[at] as number) * classes + k] as number);
      scores[k] = score;
    }
    const log = logSumExp(scores);
    total += weight * (log - (scores[rows.targets[row] as number] as number));
    for (let k = 0; k < classes; k++) {
      const slope = weight * (Math.exp((scores[k] as number) - log) - (k === rows.targets[row] ? 1 : 0));
      gradient[bias * classes + k] = (gradient[bias * classes + k] as number) + slope;
      for (let at = from; at < to; at++) {
        const column = (rows.columns[at] as number) * classes + k;
        gradient[column] = (gradient[column] as number) + slope * (rows.values[at] as number);
      }
    }
  }
  for (let at = 0; at < bias * classes; at++) {
    const value = point[at] as number;
    total += (l2 / 2) * value * value;
    gradient[at] = (gradient[at] as number) + l2 * value;
  }
  return total;
}

function logSumExp(scores: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  return top + Math.log(sum);
}
