// Two regressions with a ridge: listwise softmax for rankings, logistic for yes and no. Deterministic, pure.

import { dot, minimise } from "./lbfgs.js";

/** One question's candidates: their features, and which of them are right. */
interface List {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** One case: its features, yes or no, how much it counts. */
interface Case {
  readonly features: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
}

const SEARCH = { iterations: 300, memory: 8, precision: 1e-9 } as const;

/**
 * Weights for which the right candidates' share of the softmax is greatest (Cao et al. 2007).
 * @param ridge half of it times the squared weights is added to the loss
 */
export function fitRanking(lists: readonly List[], size: number, ridge: number): Float64Array {
  return minimise(size, SEARCH, (at, gradient) => {
    let loss = addRidge(at, gradient, ridge, size);
    for (const list of lists) loss += rankingLoss(list, at, gradient);
    return loss;
  });
}

function rankingLoss({ rows, right, weight }: List, at: Float64Array, gradient: Float64Array): number {
  const scores = rows.map((row) => dot(row, at));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const good = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
  rows.forEach((row, i) => {
    const share = shares[i] as number;
    const pull = weight * (share / all - (right[i] ? share / good : 0));
    for (let j = 0; j < row.length; j++) gradient[j] = (gradient[j] as number) + pull * (row[j] as number);
  });
  return -weight * Math.log(good / all);
}

/** Weights and, last, the bias of a logistic regression; the bias is free of the ridge. */
export function fitLogistic(cases: readonly Case[], size: number, ridge: number): Float64Array {
  return minimise(size + 1, SEARCH, (at, gradient) => {
    let loss = addRidge(at, gradient, ridge, size);
    for (const { features, yes, weight } of cases) {
      const chance = 1 / (1 + Math.exp(-dot(features, at) - (at[size] as number)));
      const pull = weight * (chance - (yes ? 1 : 0));
      for (let j = 0; j < size; j++) gradient[j] = (gradient[j] as number) + pull * (features[j] as number);
      gradient[size] = (gradient[size] as number) + pull;
      loss -= weight * Math.log(Math.max(1e-12, yes ? chance : 1 - chance));
    }
    return loss;
  });
}

function addRidge(at: Float64Array, gradient: Float64Array, ridge: number, size: number): number {
  gradient.fill(0);
  let loss = 0;
  for (let j = 0; j < size; j++) {
    gradient[j] = ridge * (at[j] as number);
    loss += (ridge / 2) * (at[j] as number) ** 2;
  }
  return loss;
}
