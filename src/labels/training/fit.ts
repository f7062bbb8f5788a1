// Fits a multinomial logistic regression. Deterministic: no random numbers, no clock.

import type { Logistic } from "../logistic.js";
import type { Dataset, Rows } from "./dataset.js";
import { minimise } from "./lbfgs.js";

export interface FitOptions {
  readonly classes: number;
  /** Strength of the L2 penalty, on the scale of the summed loss. */
  readonly l2: number;
  /** A feature counts when at least this many examples have it. */
  readonly leastCount: number;
  readonly iterations: number;
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
