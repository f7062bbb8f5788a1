// Word pieces with their places are the library's own word pieces.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { AutoTokenizer, env, type PreTrainedTokenizer } from "@xenova/transformers";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createPieces, type ToPieces } from "../../src/encoder/pieces.js";

let tokenizer: PreTrainedTokenizer;
let pieces: ToPieces;
const whole = (text: string) => tokenizer.encode(text, undefined, { add_special_tokens: false });

beforeAll(async () => {
  Object.assign(env, { allowRemoteModels: false, localModelPath: resolve("models") });
  tokenizer = await AutoTokenizer.from_pretrained("tokenizer", { local_files_only: true });
  pieces = createPieces((word) => whole(word));
});

describe("pieces of a text", () => {
  it.each([
    ["Huawei’s “backdoor” cost $150m."],
    ["U.S. Sens. Marco Rubio (R-Fla.) wrote: ‘No.’"],
    ["naïve café – São Paulo, İstanbul"],
    ["华为 denied it; هواوي؛ 한국"],
    ["a\u00a0b\tc\nd\u200be"],
    [""],
  ])("have the ids that the library gives for %j", (text) => {
    expect(pieces(text).map(({ id }) => id)).toEqual(whole(text));
  });

  it("have those ids whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 80 }), (text) => {
        expect(pieces(text).map(({ id }) => id)).toEqual(whole(text));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("say where in the text their word stands", () => {
    const text = "BES sued Huawei’s unit.";
    expect(pieces(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(["BES", "sued", "Huawei", "’", "s", "unit", "."]),
    );
  });

  it.skipIf(!existsSync("corpus"))("are the library's for every line of the corpus", () => {
    const lines = readdirSync("corpus")
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => readFileSync(`corpus/${name}`, "utf8").split("\n"));
    const other = lines.filter(
      (line) =>
        pieces(line)
          .map(({ id }) => id)
          .join() !== whole(line).join(),
    );
    expect(other).toEqual([]);
  });
});
