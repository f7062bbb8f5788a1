import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isReachable, modelFiles } from "../../../src/encoder/build/model-files.js";
import { onnxTable } from "../../../src/encoder/build/onnx-table.js";
import { quantiseRows } from "../../../src/encoder/build/quantise.js";
import {
  firstComponent,
  sifWeight,
  smoothInverseFrequency,
} from "../../../src/encoder/build/smooth-inverse-frequency.js";
import { readWordVectors } from "../../../src/encoder/build/word-vectors.js";
import { checksumList } from "../../../src/encoder/checksums.js";

describe("quantiseRows", () => {
  it("gives each row its own scale, its largest number 127, and leaves a zero row zero", () => {
    expect(
      quantiseRows([
        [1, -0.51, 0.004],
        [0, 0, 0],
        [-254, 2, 1],
      ]),
    ).toEqual({
      rows: 3,
      dimensions: 3,
      values: Int8Array.of(127, -65, 1, 0, 0, 0, -127, 1, 1),
      scales: Float32Array.of(1 / 127, 0, 2),
    });
  });
});

describe("onnxTable", () => {
  it("writes a graph of two rows byte for byte", () => {
    const bytes = onnxTable(
      quantiseRows([
        [0, 0],
        [1, -1],
      ]),
    );
    expect(Buffer.from(bytes).toString("hex")).toMatchInlineSnapshot(
      `"08073ab2020a240a04726f77730a09696e7075745f69647312097175616e746973656422064761746865720a260a097175616e74697365641208756e7363616c65642204436173742a090a02746f1801a001020a220a067363616c65730a09696e7075745f69647312057363616c6522064761746865720a290a08756e7363616c65640a057363616c6512116c6173745f68696464656e5f737461746522034d756c12057461626c652a120a02020210034204726f77734a0400007f812a180a020201100142067363616c65734a08000000000402013c5a280a09696e7075745f696473121b0a19080712150a07120562617463680a0a120873657175656e636562340a116c6173745f68696464656e5f7374617465121f0a1d080112190a07120562617463680a0a120873657175656e63650a02080242040a00100d"`,
    );
  });
});

describe("modelFiles", () => {
  it("makes the same four files of the same words, byte for byte", async () => {
    const make = () =>
      modelFiles(
        ["court", "judge"],
        [
          [0.5, 1],
          [0.25, -1],
        ],
        16,
      );
    expect(await checksumList(make())).toBe(await checksumList(make()));
    expect(await checksumList(make())).toMatchInlineSnapshot(`
      "1ebc31e488cae1e9620a4cf90f7df9f0b8bd921756192012c364dff7e33d58af  config.json
      22d1d8675c2f07e6a335926b07533451be077b34930ed3825c1c7b3e798253e8  onnx/model_quantized.onnx
      2cd3cdd07a2c3a5b7a5845de1c13def091919cc916c6e8abacb3b4836c94934d  tokenizer.json
      30010c55f38cb54d0ee1177669be5cd926cbc35a93c8998912a4c39b288cffac  tokenizer_config.json
      "
    `);
    const { "config.json": config, "tokenizer_config.json": tokenizerConfig } = Object.fromEntries(make());
    expect([config, tokenizerConfig].map((bytes) => JSON.parse(Buffer.from(bytes ?? []).toString()))).toEqual(
      [
        { model_type: "bert", hidden_size: 2, vocab_size: 4 },
        { tokenizer_class: "BertTokenizer", model_max_length: 16, pad_token: "[PAD]", unk_token: "[UNK]" },
      ],
    );
  });

  it("takes only words that its tokenizer gives", () => {
    const words = ["court", "wi-fi", "u.s", "can't", "5g", "naïve", "unkVector", ",", "_", "two words", "法"];
    expect(words.filter(isReachable)).toEqual(["court", "5g", "法"]);
  });
});

describe("smoothInverseFrequency", () => {
  it("weights a word by a / (a + p(w)), p(w) = 1 / (12 · rank)", () => {
    expect([1, 833, 80_000].map((rank) => +sifWeight(rank).toFixed(4))).toEqual([0.0012, 0.4999, 0.9897]);
  });

  it("finds the direction that the weights stretch most", () => {
    const vectors = [
      [3, 3],
      [-3, -3],
      [1, -1],
      [-1, 1],
    ].map((row) => Float64Array.from(row));
    const half = Math.SQRT1_2;
    expect([...firstComponent(vectors, [1, 1, 1, 1])].map((x) => +x.toFixed(6))).toEqual(
      [half, half].map((x) => +x.toFixed(6)),
    );
  });

  it("leaves neither the common mean nor the first component in the vectors", () => {
    const random = seeded(7);
    const words = Array.from({ length: 400 }, (_, i) => ({
      word: `w${i}`,
      rank: i + 1,
      vector: Float64Array.from([5 + 3 * random(), random(), random() / 2]),
    }));
    const result = smoothInverseFrequency(words);
    const unweighted = result.map((vector, i) => vector.map((x) => x / sifWeight(i + 1)));
    const weights = words.map(({ rank }) => 1 / Math.sqrt(rank + 10));
    const mean = [0, 1, 2].map((d) =>
      unweighted.reduce((sum, v, i) => sum + (v[d] ?? 0) * (weights[i] ?? 0), 0),
    );
    for (const x of mean) expect(x).toBeCloseTo(0, 9);
    const spread = (d: number) => Math.max(...unweighted.map((vector) => Math.abs(vector[d] ?? 0)));
    expect(spread(0)).toBeLessThan(0.1);
    expect(spread(1)).toBeGreaterThan(0.3);
    expect(smoothInverseFrequency(words)).toEqual(result);
  });
});

describe("readWordVectors", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "word-vectors-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("reads words by frequency, whatever stands in them and wherever the file is cut", async () => {
    const words = ["the", "[", '"', "\\", "]:[1,2,3]", "__proto__", "constructor", "café"];
    const filler = Array.from({ length: 100_000 }, (_, i) => `filler${i}`);
    const all = [...words, ...filler];
    const vectors = all.map((word, i) => `${JSON.stringify(word)}:[${i}.5,-1e-3,9.99,${i}]`).reverse();
    const path = join(folder, "vectors.json");
    const head = `{"precision":8,"words":${JSON.stringify(all)},"vectors":{`;
    await writeFile(path, `${head}${vectors.join(",")}},"unkVector":[0,0,0,-1]}`);
    const read = await readWordVectors(path, 2, 9, (word) => word !== "the");
    expect(read.map(({ word, rank, vector }) => [word, rank, ...vector])).toEqual(
      [...words, "filler0"]
        .map((word, i) => [word, i + 1, i + 0.5, -0.001])
        .slice(1)
        .concat([["filler1", 10, 9.5, -0.001]]),
    );
  });
});

/** Numbers from -1 to 1, always the same ones (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1;
  };
}
