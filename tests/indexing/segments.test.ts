import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SEGMENT_SIZE } from "../../src/indexing/segments.js";
import { build, everything, open, temporaryFolder } from "./sample.js";
import { article, label, letterVector, STAMPS } from "./sample-corpus.js";

/** Articles of 100 sentences each. */
const longArticles = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    article(
      `long-${at}`,
      Array.from({ length: 100 }, (_, line) => `Camera ${line} of contract ${at} was alleged.`),
    ),
  );
const NOTHING_IN_COMMON = article("new", ["Zebras graze. Nothing else is known."]);

function files(dataDir: string): Map<string, { inode: number; items: number }> {
  const root = join(dataDir, "index");
  const folder = join(root, readFileSync(join(root, "current"), "utf8").trim());
  const names = readdirSync(folder).filter((name) => name.startsWith("vectors-"));
  return new Map(
    names.sort().map((name) => {
      const path = join(folder, name);
      const { items } = JSON.parse(readFileSync(path, "utf8")) as { items: unknown[] };
      return [name, { inode: statSync(path).ino, items: items.length }];
    }),
  );
}

describe("the vectors on disk", () => {
  it("fill one file after the other, and a change writes only the smallest again", async () => {
    const dataDir = temporaryFolder();
    const many = longArticles(21);
    await build(dataDir, many);
    const before = files(dataDir);
    await build(dataDir, [...many.slice(1), NOTHING_IN_COMMON], { stamps: { ...STAMPS, corpus: "changed" } });
    const after = files(dataDir);
    expect([before, after].map((list) => [...list].map(([name, { items }]) => [name, items]))).toEqual([
      [
        ["vectors-0.json", SEGMENT_SIZE],
        ["vectors-1.json", 2_100 - SEGMENT_SIZE],
      ],
      [
        ["vectors-0.json", SEGMENT_SIZE],
        ["vectors-2.json", 2_100 - SEGMENT_SIZE + 2],
      ],
    ]);
    expect(after.get("vectors-0.json")?.inode).toBe(before.get("vectors-0.json")?.inode);
    const vector = letterVector("Zebras graze.");
    const index = await open(dataDir);
    const [closest] = await index.searchVectors(vector, 1);
    expect([index.size, index.sentence(closest?.row ?? -1).text]).toEqual([2_002, "Zebras graze."]);
  });

  it("drop a file of which nothing is left", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, longArticles(1));
    await build(dataDir, [NOTHING_IN_COMMON], { stamps: { ...STAMPS, corpus: "changed" } });
    expect([...files(dataDir).values()].map(({ items }) => items)).toEqual([2]);
    expect((await everything(await open(dataDir))).sentences).toEqual(label(NOTHING_IN_COMMON));
  });
});
