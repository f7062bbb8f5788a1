import { describe, expect, it } from "vitest";
import { EMBEDDED_MODEL } from "../../src/config.js";
import { FINDER, MODELS, modelRow } from "../../src/encoder/models.js";

describe("the model table", () => {
  it("holds the models that the settings name, each as its authors use it", () => {
    expect(MODELS.map((row) => [row.name, row.pooling, row.queryPrefix, row.passagePrefix])).toEqual([
      ["Xenova/all-MiniLM-L6-v2", "mean", "", ""],
      ["Xenova/bge-small-en-v1.5", "cls", "Represent this sentence for searching relevant passages: ", ""],
      ["Xenova/multilingual-e5-small", "mean", "query: ", "passage: "],
    ]);
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
