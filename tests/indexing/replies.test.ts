// Which denial replies to which claim: read at the build, kept between builds, told by the index in both directions.

import { describe, expect, it } from "vitest";
import { build, open, temporaryFolder } from "./sample.js";
import { article, STAMPS, wordReplies } from "./sample-corpus.js";

const A = article("a", [
  "Acme alleged that Bolt stole the camera design. Bolt denied that it stole the camera design.",
  "The hearing is on Monday. Bolt denied the rest.",
]);
const B = article("b", ["Bolt denied that it stole the camera design, as Acme alleged."]);

const NEXT = { ...STAMPS, corpus: "corpus-2" };

async function told(dataDir: string) {
  const index = await open(dataDir);
  return Array.from({ length: index.size }, (_, row) => {
    const id = index.sentence(row).id;
    return [id, index.replies(row).map((hit) => [index.sentence(hit.row).id, Number(hit.score.toFixed(2))])];
  });
}

describe("replies in an index", () => {
  it("tell for a claim the denials of its article, and for a denial its claims", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A, B]);
    expect(await told(dataDir)).toEqual([
      [
        "a:0:0",
        [
          ["a:0:1", 0.88],
          ["a:1:1", 0.38],
        ],
      ],
      ["a:0:1", [["a:0:0", 0.88]]],
      ["a:1:0", []],
      ["a:1:1", [["a:0:0", 0.38]]],
      ["b:0:0", []],
    ]);
  });

  it("are read once: a build after a change reads only what stands beside other sentences than before", async () => {
    const dataDir = temporaryFolder();
    const reader = wordReplies();
    await build(dataDir, [A], { reader });
    expect(reader.passes).toBe(1);
    await build(dataDir, [A, B], { reader, stamps: NEXT });
    expect(reader.passes).toBe(1);
    const changed = article("a", ["Acme alleged that Bolt stole it. Bolt denied that it stole it."]);
    await build(dataDir, [changed, B], { reader });
    expect(reader.passes).toBe(2);
    await build(dataDir, [A, B], { reader, stamps: NEXT });
    expect(reader.passes).toBe(3);
    expect((await told(dataDir))[0]).toEqual([
      "a:0:0",
      [
        ["a:0:1", 0.88],
        ["a:1:1", 0.38],
      ],
    ]);
  });

  it("are read in several passes where one does not take all denials, the nearest first", async () => {
    const dataDir = temporaryFolder();
    const reader = wordReplies();
    const many = article("c", [
      "Acme alleged fraud.",
      Array.from({ length: 5 }, (_, at) => `Bolt denied point ${at}.`).join(" "),
    ]);
    await build(dataDir, [many], { reader });
    expect(reader.passes).toBe(2);
    const index = await open(dataDir);
    expect(index.replies(0).map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  });
});
