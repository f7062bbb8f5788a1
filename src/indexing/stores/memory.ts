// Vectors in one flat array, scanned whole: what an open index searches. Writes nothing.

import { checkItems, checkLength, type VectorItem, type VectorMatch, type VectorStore } from "./store.js";
import { TopK } from "./top-k.js";

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
    // Locals: reading a private field costs as much as a multiplication, and this loop makes millions.
    const [vectors, keys, size, dimensions] = [this.#vectors, this.#keys, this.#known.size, this.#dimensions];
    for (let at = 0; at < size; at++) {
      const score = dot(vectors, at * dimensions, vector);
      if (score < best.floor) continue;
      const key = keys[at] as number;
      if (accept === undefined || accept(key)) best.offer(key, score);
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

/** Four sums side by side: the processor need not wait for one addition before the next. */
function dot(vectors: Float32Array, start: number, vector: Float32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  let j = start;
  for (const last = vector.length - 3; i < last; i += 4, j += 4) {
    a += (vectors[j] as number) * (vector[i] as number);
    b += (vectors[j + 1] as number) * (vector[i + 1] as number);
    c += (vectors[j + 2] as number) * (vector[i + 2] as number);
    d += (vectors[j + 3] as number) * (vector[i + 3] as number);
  }
  for (; i < vector.length; i++, j++) a += (vectors[j] as number) * (vector[i] as number);
  return a + b + c + d;
}
