// What every vector store must do, run on each of them.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MemoryStore } from "../../src/indexing/stores/memory.js";
import type { VectorItem, VectorStore } from "../../src/indexing/stores/store.js";
import { VectraStore } from "../../src/indexing/stores/vectra.js";

const STORES: Readonly<Record<string, (folder: string) => VectorStore>> = {
  memory: () => new MemoryStore(4),
  vectra: (folder) => new VectraStore(folder, "vectors.json", 4),
};

const vector = (...numbers: number[]) => Float32Array.from(numbers);
const EAST = vector(1, 0, 0, 0);
const ITEMS: readonly VectorItem[] = [
  { key: 7, vector: vector(0, 1, 0, 0) },
  { key: 2, vector: EAST },
  { key: 9, vector: vector(0.6, 0.8, 0, 0) },
  { key: 4, vector: vector(-1, 0, 0, 0) },
  { key: 3, vector: vector(0, 0, 0, 0) },
];

it("is run on every store that there is", () => {
  const files = readdirSync("src/indexing/stores").filter((name) => !["store.ts", "top-k.ts"].includes(name));
  expect(Object.keys(STORES).sort()).toEqual(files.map((name) => name.replace(/\.ts$/, "")).sort());
});

describe.each(Object.entries(STORES))("the %s store", (_name, create) => {
  let folder: string;
  let store: VectorStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "store-test-"));
    store = create(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const scores = async (k: number, accept?: (key: number) => boolean) =>
    (await store.query(EAST, k, accept)).map(({ key, score }) => [key, Math.round(score * 1e6) / 1e6]);

  it("gives the closest first, by cosine, and equally close ones in order of keys", async () => {
    await store.add(ITEMS);
    expect(await scores(10)).toEqual([
      [2, 1],
      [9, 0.6],
      [3, 0],
      [7, 0],
      [4, -1],
    ]);
  });

  it("gives no more than k, none for 0, and breaks a tie at the edge by key", async () => {
    await store.add(ITEMS);
    expect([await scores(3), await scores(0)]).toEqual([
      [
        [2, 1],
        [9, 0.6],
        [3, 0],
      ],
      [],
    ]);
  });

  it("filters before it counts to k", async () => {
    await store.add(ITEMS);
    expect(await scores(2, (key) => key > 3)).toEqual([
      [9, 0.6],
      [7, 0],
    ]);
  });

  it("finds nothing while it is empty", async () => {
    expect([await scores(5), await store.items()]).toEqual([[], []]);
  });

  it("gives back what was added, in that order, to within its precision", async () => {
    await store.add(ITEMS.slice(0, 2));
    await store.add(ITEMS.slice(2));
    const items = await store.items();
    expect(items.map(({ key }) => key)).toEqual([7, 2, 9, 4, 3]);
    const off = items.flatMap((item, at) =>
      Array.from(item.vector, (x, i) => x - (ITEMS[at]?.vector[i] ?? 9)),
    );
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-7);
  });

  it.each([
    ["a key twice", [ITEMS[0], ITEMS[0]], "The vector 7 is in the store already."],
    ["a key that it has", [ITEMS[2], ITEMS[1]], "The vector 2 is in the store already."],
    [
      "a vector too short",
      [{ key: 1, vector: vector(1) }],
      "A vector of 1 numbers is no vector of 4 finite numbers.",
    ],
    [
      "a number that is none",
      [{ key: 1, vector: vector(Number.NaN, 0, 0, 0) }],
      "A vector of 4 numbers is no vector of 4 finite numbers.",
    ],
  ])("refuses a batch with %s and keeps none of it", async (_what, batch, message) => {
    await store.add(ITEMS.slice(1, 2));
    const refusal = await store.add(batch as VectorItem[]).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "data/vector", message });
    expect((await store.items()).map(({ key }) => key)).toEqual([2]);
  });

  it("refuses a question of another length", async () => {
    await store.add(ITEMS);
    await expect(store.query(vector(1, 2), 3)).rejects.toMatchObject({ code: "data/vector" });
  });

  it("takes a question of no length at all: nothing is close to it", async () => {
    await store.add(ITEMS);
    expect(await store.query(vector(0, 0, 0, 0), 2)).toEqual([
      { key: 2, score: 0 },
      { key: 3, score: 0 },
    ]);
  });
});

it("the vectra store keeps its vectors for the next process", async () => {
  const folder = mkdtempSync(join(tmpdir(), "store-test-"));
  await new VectraStore(folder, "vectors.json", 4).add(ITEMS);
  const matches = await new VectraStore(folder, "vectors.json", 4).query(EAST, 1);
  rmSync(folder, { recursive: true });
  expect(matches).toEqual([{ key: 2, score: 1 }]);
});
