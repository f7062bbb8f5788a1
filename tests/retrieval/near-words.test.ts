import { describe, expect, it } from "vitest";
import { createNearWords } from "../../src/retrieval/near-words.js";
import { tinyIndex } from "./tiny-index.js";

/** Forty words in all directions but for three that lie together. */
const words = [
  "buy",
  "bought",
  "purchase",
  ...Array.from({ length: 40 }, (_, i) => `word${"abcdefghij"[i % 10]}${i}`),
];
const DIMENSIONS = 43;
const vectors = new Int8Array(words.length * DIMENSIONS);
words.forEach((_, at) => {
  vectors[at * DIMENSIONS + (at < 3 ? 0 : at)] = 127;
});
const index = {
  ...tinyIndex([{ id: "a", paragraphs: [["It was bought."]] }]),
  wordVectors: () => ({ words, vectors, dimensions: DIMENSIONS }),
};

describe("words near in sense", () => {
  it("are those that stand out from all words of the index", () => {
    const near = createNearWords(index).known("purchase");
    expect([near?.("bought"), near?.("wordd3"), near?.("elsewhere")].map((x) => x && x > 0.3)).toEqual([
      true,
      0,
      0,
    ]);
  });

  it("of a word that the index lacks need its vector, once", () => {
    const nearWords = createNearWords(index);
    expect(nearWords.known("acquire")).toBeUndefined();
    const vector = new Float32Array(DIMENSIONS);
    vector[0] = 1;
    expect(nearWords.to("acquire", vector)("bought")).toBeGreaterThan(0.3);
    expect(nearWords.known("acquire")?.("purchas")).toBeGreaterThan(0.3);
  });

  it("are none for a word that the model lacks", () => {
    expect(createNearWords(index).to("xyzzy", new Float32Array(DIMENSIONS))("bought")).toBe(0);
  });
});
