// Limited-memory BFGS: the point where a smooth function is least. Deterministic: no random numbers, no clock.

/** The value at a point; puts the slope there into `gradient`. */
type Objective = (point: Float64Array, gradient: Float64Array) => number;

interface Search {
  readonly iterations: number;
  /** The curvature is known from so many last steps. */
  readonly memory: number;
  /** Ends when a step gains less than this share of the value. */
  readonly precision: number;
}

/** A step, the change of the slope over it, and one by their product. */
interface Step {
  readonly s: Float64Array;
  readonly y: Float64Array;
  readonly rho: number;
}

/**
 * Nocedal & Wright, algorithm 7.5, from zero with a halving line search.
 * @param size how many numbers a point has
 * @returns the best point that was found
 */
export function minimise(
  size: number,
  { iterations, memory, precision }: Search,
  objective: Objective,
): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < iterations; round++) {
    const direction = twoLoop(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let rate = round === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries++, rate /= 2) {
      for (let at = 0; at < size; at++) next[at] = (point[at] as number) + rate * (direction[at] as number);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * rate * slope) break;
    }
    if (!(nextValue < value)) break;
    const s = next.map((x, at) => x - (point[at] as number));
    const y = nextGradient.map((x, at) => x - (gradient[at] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > memory) steps.shift();
    const done = (value - nextValue) / Math.max(1, Math.abs(value)) < precision;
    [point, gradient, value] = [next, nextGradient, nextValue];
    if (done) break;
  }
  return point;
}

function twoLoop(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const { s, y, rho } = steps[at] as Step;
    const alpha = rho * dot(s, q);
    alphas[at] = alpha;
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) - alpha * (y[i] as number);
  }
  const last = steps.at(-1);
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1;
  for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  steps.forEach(({ s, y, rho }, at) => {
    const beta = rho * dot(y, q);
    for (let i = 0; i < q.length; i++)
      q[i] = (q[i] as number) + ((alphas[at] as number) - beta) * (s[i] as number);
  });
  return q.map((x) => -x);
}

/** The inner product, over the length of the first. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
