// Two regressions with a ridge: listwise softmax for rankings, logistic for yes and no. Deterministic, pure.

/** One question's candidates: their features, and which of them are right. */
export interface List {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** One case: its features, yes or no, how much it counts. */
export interface Case {
  readonly features: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
}

/** Loss and gradient at a point. */
type Objective = (at: Float64Array, gradient: Float64Array) => number;

/**
 * Weights for which the right candidates' share of the softmax is greatest (Cao et al. 2007).
 * @param ridge half of it times the squared weights is added to the loss
 */
export function fitRanking(lists: readonly List[], size: number, ridge: number): Float64Array {
  return minimise(size, (at, gradient) => {
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
  return minimise(size + 1, (at, gradient) => {
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

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

const ROUNDS = 300;
const MEMORY = 8;

/** Limited-memory BFGS (Liu and Nocedal 1989) with a halving line search, from zero. */
function minimise(size: number, objective: Objective): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = objective(at, gradient);
  const steps: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    const next = search(at, loss, direction, slope, objective);
    if (next === null) break;
    const s = next.at.map((x, i) => x - (at[i] as number));
    const y = next.gradient.map((x, i) => x - (gradient[i] as number));
    const sy = dot(s, y);
    if (sy > 1e-12) steps.push({ s, y, rho: 1 / sy });
    if (steps.length > MEMORY) steps.shift();
    const gain = loss - next.loss;
    ({ at, gradient, loss } = next);
    if (gain < 1e-9 * Math.abs(loss)) break;
  }
  return at;
}

function directionOf(
  gradient: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = gradient.map((x) => -x);
  const alphas = steps.map(() => 0);
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, rho } = steps[k] as (typeof steps)[number];
    const alpha = rho * dot(s, q);
    alphas[k] = alpha;
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) - alpha * (y[i] as number);
  }
  const last = steps.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
      : 1 / (last.rho * dot(last.y, last.y));
  for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  steps.forEach(({ s, y, rho }, k) => {
    const beta = rho * dot(y, q);
    for (let i = 0; i < q.length; i++)
      q[i] = (q[i] as number) + ((alphas[k] as number) - beta) * (s[i] as number);
  });
  return q;
}

function search(
  at: Float64Array,
  loss: number,
  direction: Float64Array,
  slope: number,
  objective: Objective,
) {
  for (let step = 1; step > 1e-10; step /= 2) {
    const next = at.map((x, i) => x + step * (direction[i] as number));
    const gradient = new Float64Array(at.length);
    const value = objective(next, gradient);
    if (value <= loss + 1e-4 * step * slope) return { at: next, gradient, loss: value };
  }
  return null;
}
