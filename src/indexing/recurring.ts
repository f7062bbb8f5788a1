// Which runs of words stand in several articles: tells at once of most sentences that nobody else has their words. Pure.

import { tokensOf } from "../language/tokens.js";
import { runsOf } from "../language/word-runs.js";

/** Share of the shorter text's runs from which two are looked at; less than they must share, for two runs may have one number. */
const WORTH_A_LOOK = 0.6;
const HEAD = 2;

/** One number for each run of a text, in no order. */
export function runNumbers(text: string): Uint32Array {
  const runs = runsOf(tokensOf(text).map(({ stem }) => stem));
  return Uint32Array.from(new Set(Array.from(runs, numberOf)));
}

/** FNV-1a (Fowler, Noll and Vo): 32 bits. */
function numberOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at++) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * The runs that stand in more than one article, with their rows, as bytes for `Recurring`.
 * @param runs of each row, as `runNumbers` gave them
 * @param articles a number for the article of each row
 */
export function packRecurring(runs: readonly Uint32Array[], articles: ArrayLike<number>): Buffer {
  const size = runs.length;
  const all = new Float64Array(runs.reduce((sum, own) => sum + own.length, 0));
  let at = 0;
  runs.forEach((own, row) => {
    for (const run of own) all[at++] = run * size + row;
  });
  all.sort();
  const [keys, ends, rows]: [number[], number[], number[]] = [[], [], []];
  for (let from = 0; from < all.length; ) {
    const run = Math.floor((all[from] as number) / size);
    let to = from;
    while (to < all.length && Math.floor((all[to] as number) / size) === run) to++;
    const held = Array.from(all.subarray(from, to), (value) => value - run * size);
    if (held.some((row) => articles[row] !== articles[held[0] as number])) {
      keys.push(run);
      for (const row of held) rows.push(row);
      ends.push(rows.length);
    }
    from = to;
  }
  const lengths = runs.map((own) => own.length);
  return Buffer.from(Uint32Array.from([size, keys.length, ...[lengths, keys, ends, rows].flat()]).buffer);
}

export class Recurring {
  readonly #articles: ArrayLike<number>;
  readonly #lengths: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #rows: Uint32Array;

  /**
   * @param packed what `packRecurring` gave
   * @param articles a number for the article of each row
   */
  constructor(packed: Uint8Array, articles: ArrayLike<number>) {
    const values = new Uint32Array(packed.slice().buffer);
    const [size = 0, keys = 0] = values;
    this.#articles = articles;
    this.#lengths = values.subarray(HEAD, HEAD + size);
    this.#keys = values.subarray(HEAD + size, HEAD + size + keys);
    this.#ends = values.subarray(HEAD + size + keys, HEAD + size + 2 * keys);
    this.#rows = values.subarray(HEAD + size + 2 * keys);
  }

  /** May a sentence of another article have nearly all the words of this one in a row, or this one nearly all of its? */
  of(row: number, text: string): boolean {
    const own = runNumbers(text);
    const shared = new Map<number, number>();
    for (const run of own) {
      for (const other of this.#rowsOf(run)) {
        if (this.#articles[other] === this.#articles[row]) continue;
        const count = (shared.get(other) ?? 0) + 1;
        if (count >= WORTH_A_LOOK * Math.min(own.length, this.#lengths[other] as number)) return true;
        shared.set(other, count);
      }
    }
    return false;
  }

  #rowsOf(run: number): Uint32Array {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] as number) < run) low = middle + 1;
      else high = middle;
    }
    if (this.#keys[low] !== run) return NO_ROWS;
    return this.#rows.subarray(low === 0 ? 0 : this.#ends[low - 1], this.#ends[low]);
  }
}

const NO_ROWS = new Uint32Array();
