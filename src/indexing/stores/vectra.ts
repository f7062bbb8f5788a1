// Vectors in one vectra file: what an index keeps on disk. Loads vectra's LocalIndex alone, and only to write or query.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalIndex } from "vectra/lib/LocalIndex.js";
import type { IndexItem } from "vectra/lib/types.js";
import { checkItems, checkLength, type VectorItem, type VectorMatch, type VectorStore } from "./store.js";

/**
 * Seven decimals: less than a 32-bit float's own step for a unit vector's larger components, and half as many
 * characters as the same numbers written out in full (11 bytes a number instead of 21).
 */
const PRECISION = 1e7;

export class VectraStore implements VectorStore {
  readonly #folder: string;
  readonly #file: string;
  readonly #dimensions: number;
  #index: LocalIndex | undefined;

  /** @param file the file's name in `folder`; it is made by the first `add` */
  constructor(folder: string, file: string, dimensions: number) {
    this.#folder = folder;
    this.#file = file;
    this.#dimensions = dimensions;
  }

  async add(items: readonly VectorItem[]): Promise<void> {
    const index = await this.#open();
    const existing = (await index.isIndexCreated()) ? await index.listItems() : undefined;
    const taken = new Set(existing?.map(({ id }) => Number(id)));
    checkItems(items, this.#dimensions, (key) => taken.has(key));
    if (existing === undefined) await index.createIndex({ version: 1 });
    await index.batchInsertItems(
      items.map(({ key, vector }) => ({
        id: String(key),
        metadata: {},
        vector: Array.from(vector, rounded),
      })),
    );
  }

  /**
   * Reads vectra's file without vectra: its import takes 60 ms and 30 MB, most of it a language model that is not
   * needed here, and this is all that a question asks of it.
   */
  async items(): Promise<readonly VectorItem[]> {
    const path = join(this.#folder, this.#file);
    if (!existsSync(path)) return [];
    const { items } = JSON.parse(await readFile(path, "utf8")) as { items: readonly IndexItem[] };
    return items.map(({ id, vector }) => ({ key: Number(id), vector: Float32Array.from(vector) }));
  }

  async query(
    vector: Float32Array,
    k: number,
    accept?: (key: number) => boolean,
  ): Promise<readonly VectorMatch[]> {
    checkLength(vector, this.#dimensions);
    const index = await this.#open();
    if (k < 1 || !(await index.isIndexCreated())) return [];
    // vectra orders ties by insertion and filters by metadata alone: both are settled here, over all that it ranks.
    const ranked = await index.queryItems(Array.from(vector), "", Number.MAX_SAFE_INTEGER);
    return ranked
      .map(({ item, score }) => ({ key: Number(item.id), score: Number.isFinite(score) ? score : 0 }))
      .filter(({ key }) => accept?.(key) ?? true)
      .sort((a, b) => b.score - a.score || a.key - b.key)
      .slice(0, k);
  }

  async #open(): Promise<LocalIndex> {
    if (this.#index === undefined) {
      const { LocalIndex } = await import("vectra/lib/LocalIndex.js");
      this.#index = new LocalIndex(this.#folder, this.#file);
    }
    return this.#index;
  }
}

function rounded(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}
