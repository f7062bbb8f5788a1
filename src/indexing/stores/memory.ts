// Vectors in one flat array, scanned whole: what an open index searches. Writes nothing.

import { TopK } from "../top-k.js";
import { checkItems, checkLength, type VectorItem, type VectorMatch, type VectorStore } from "./store.js";

export class MemoryStore implements VectorStore {
  readonly #dimensions: number;
  readonly #known = new Set<number>();
  #keys: Uint32Array;
  #vectors: Float32Array;

  /** @param expected how many vectors will come, so that nothing is copied on the way */
  constructor(dimensions: number, expected = 0) {
    this.#dimensions = dimensions;
    this.#keys = new Uint32Array(expected);
    this.#vectors = new Float32Array(dimensions * expected);
  }

  async add(items: readonly VectorItem[]): Promise<void> {
    checkItems(items, this.#dimensions, (key) => this.#known.has(key));
    this.#reserve(this.#known.size + items.length);
    for (const { key, vector } of items) {
      this.#keys[this.#known.size] = key;
      this.#vectors.set(vector, this.#known.size * this.#dimensions);
      this.#known.add(key);
    }
  }

  async items(): Promise<readonly VectorItem[]> {
    return Array.from({ length: this.#known.size }, (_, at) => ({
      key: this.#keys[at] as number,
      vector: this.#vectors.slice(at * this.#dimensions, (at + 1) * this.#dimensions),
    }));
  }

  async query(
    vector: Float32Array,
    k: number,
    accept?: (key: number) => boolean,
  ): Promise<readonly VectorMatch[]> {
    checkLength(vector, this.#dimensions);
    const best = new TopK(k);
    for (let at = 0; at < this.#known.size; at++) {
      const key = this.#keys[at] as number;
      if (accept === undefined || accept(key))
        best.offer(key, dot(this.#vectors, at * this.#dimensions, vector));
    }
    return best.take().map(({ row, score }) => ({ key: row, score }));
  }

  #reserve(count: number): void {
    if (this.#keys.length >= count) return;
    const room = Math.max(count, 2 * this.#keys.length);
    const keys = new Uint32Array(room);
    const vectors = new Float32Array(room * this.#dimensions);
    keys.set(this.#keys);
    vectors.set(this.#vectors);
    this.#keys = keys;
    this.#vectors = vectors;
  }
}

/** Two sums side by side: the processor need not wait for one addition before the next. */
function dot(vectors: Float32Array, start: number, vector: Float32Array): number {
  let [even, odd] = [0, 0];
  const last = vector.length - 1;
  let i = 0;
  for (; i < last; i += 2) {
    even += (vectors[start + i] as number) * (vector[i] as number);
    odd += (vectors[start + i + 1] as number) * (vector[i + 1] as number);
  }
  if (i === last) even += (vectors[start + i] as number) * (vector[i] as number);
  return even + odd;
}
