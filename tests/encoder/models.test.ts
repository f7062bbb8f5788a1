import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMBEDDED_MODEL } from "../../src/config.js";
import { FINDER, MODELS, modelRow, READER, TOKENIZER } from "../../src/encoder/models.js";

/** Of all that a folder's list of checksums names. */
function sizeOf(folder: string): number {
  const names = [...readFileSync(`${folder}/SHA256SUMS`, "utf8").matchAll(/^\w+ {2}(.+)$/gm)].map(
    ([, name]) => name,
  );
  return names.reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
}

describe("the model table", () => {
  it("holds the models that the settings name, each as its authors use it", () => {
    expect(MODELS.map((row) => [row.name, row.pooling, row.queryPrefix, row.passagePrefix])).toEqual([
      ["Xenova/all-MiniLM-L6-v2", "mean", "", ""],
      ["Xenova/bge-small-en-v1.5", "cls", "Represent this sentence for searching relevant passages: ", ""],
      ["Xenova/multilingual-e5-small", "mean", "query: ", "passage: "],
    ]);
  });

  it("ships no more than 60 MB, each folder as large as the table says", () => {
    const bytes = [TOKENIZER, READER, FINDER].map(({ name }) => sizeOf(`models/${name}`));
    expect(bytes).toEqual([TOKENIZER.bytes, READER.bytes, FINDER.bytes]);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60_000_000);
  });

  it("leaves out what is shipped, which the settings name first", () => {
    expect(EMBEDDED_MODEL).toBe(FINDER.name);
    expect(MODELS.map(({ name }) => name)).not.toContain(EMBEDDED_MODEL);
  });

  it("uses a model that it lacks without prefixes, with mean pooling and short windows", () => {
    expect(modelRow("someone/model")).toEqual({
      name: "someone/model",
      pooling: "mean",
      queryPrefix: "",
      passagePrefix: "",
      tokenLimit: 256,
      dimensions: 0,
    });
  });
});
