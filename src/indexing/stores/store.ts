// What the index asks of a vector store. Interface and the checks that every store shares; no store by name.

import { ExpectedError } from "../../errors.js";

/** `key` is a whole number from 0, unique in a store; `vector` has length 1, or 0 throughout (no known word). */
export interface VectorItem {
  readonly key: number;
  readonly vector: Float32Array;
}

/** `score` is the cosine of question and vector; 0 where either is zero throughout. */
export interface VectorMatch {
  readonly key: number;
  readonly score: number;
}

export interface VectorStore {
  /**
   * Adds all of them in one batch: all or, when it throws, none.
   * @throws ExpectedError `data/vector` for a key that is there already or a vector of a wrong length
   */
  add(items: readonly VectorItem[]): Promise<void>;
  /** All items in the order in which they were added, each component within 1e-7 of what was added. */
  items(): Promise<readonly VectorItem[]>;
  /** The k closest among the keys that `accept` lets through, best first, ties in order of keys. */
  query(vector: Float32Array, k: number, accept?: (key: number) => boolean): Promise<readonly VectorMatch[]>;
}

/** @throws ExpectedError `data/vector` at the first item that a store of these dimensions and keys cannot take */
export function checkItems(
  items: readonly VectorItem[],
  dimensions: number,
  isTaken: (key: number) => boolean,
): void {
  const seen = new Set<number>();
  for (const { key, vector } of items) {
    checkLength(vector, dimensions);
    if (isTaken(key) || seen.has(key)) throw wrong(`The vector ${key} is in the store already.`);
    seen.add(key);
  }
}

/** @throws ExpectedError `data/vector` */
export function checkLength(vector: Float32Array, dimensions: number): void {
  if (vector.length === dimensions && vector.every(Number.isFinite)) return;
  throw wrong(`A vector of ${vector.length} numbers is no vector of ${dimensions} finite numbers.`);
}

function wrong(message: string): ExpectedError {
  return new ExpectedError("data", "data/vector", message);
}
