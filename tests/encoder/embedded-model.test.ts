import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../src/encoder/embedder.js";
import { type EmbedderConfig, openEmbedder } from "../../src/encoder/open.js";
import { ExpectedError } from "../../src/errors.js";

const NAME = "glove-sif-100d";
let temporary: string;
let embedder: Embedder;

function config(modelDir: string, embeddingModel = NAME): EmbedderConfig {
  return { embeddingModel, modelDir, modelHost: "http://127.0.0.1:9", dataDir: join(temporary, "data") };
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return Array.from(a ?? []).reduce((sum, x, i) => sum + x * (b?.[i] ?? Number.NaN), 0);
}

async function embed(...texts: string[]): Promise<readonly Float32Array[]> {
  return embedder.embed(texts, "passage");
}

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "embedded-model-"));
  embedder = await openEmbedder(config(resolve("models")));
});

afterAll(async () => {
  await embedder.close();
  await rm(temporary, { recursive: true, force: true });
});

describe("the embedded model", () => {
  it("says which model it is, how long its vectors are and what its files hash to", async () => {
    const list = await readFile(`models/${NAME}/SHA256SUMS`);
    const { createHash } = await import("node:crypto");
    const sha256 = createHash("sha256").update(list).digest("hex");
    expect({ ...embedder, embed: undefined, close: undefined }).toEqual({
      model: NAME,
      dimensions: 100,
      sha256,
    });
  });

  it("gives one unit vector of 100 numbers a text, in order, the same for a text alone and in a batch", async () => {
    const texts = Array.from(
      { length: 70 },
      (_, i) => `The court heard ${"the witness ".repeat(i % 7)}on Monday`,
    );
    const together = await embed(...texts);
    const alone = await Promise.all(texts.map(async (text) => (await embed(text))[0]));
    expect(together).toEqual(alone);
    expect(together.map((vector) => vector.length)).toEqual(texts.map(() => 100));
    for (const vector of together) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });

  it.each([
    ["Huawei denied the allegation", "The company rejects the claim", "Heavy rain fell on the island"],
    [
      "A backdoor was installed in the network",
      "spyware on a computer system",
      "The singer released an album",
    ],
    ["Who is suing the vendor?", "filed a lawsuit against the supplier", "a recipe for lentil soup"],
    ["police in Lahore", "the authorities in Karachi", "the orchestra in Vienna"],
  ])("puts %j nearer to %j than to %j", async (text, related, unrelated) => {
    const [a, b, c] = await embed(text, related, unrelated);
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.2);
  });

  it.each(["Huawei", "backdoor", "Lahore", "Suzhou", "Pakistan", "lawsuit", "Wi-Fi", "U.S.", "Nawaz"])(
    "knows %s",
    async (word) => expect(cosine((await embed(word))[0], (await embed(word))[0])).toBeCloseTo(1, 5),
  );

  it.each(["", "   ", "PPIC3", "2016", "?!", "\u0000\u0007", "😀", "xqzzt vvrrk"])(
    "gives the zero vector, never NaN, for %j",
    async (text) =>
      expect(await embed(text, "court")).toEqual([new Float32Array(100), (await embed("court"))[0]]),
  );

  it("reads case, accents, possessives and contractions as the words they stand for", async () => {
    const pairs = [
      ["HUAWEI", "huawei"],
      ["café", "cafe"],
      ["Huawei’s backdoor", "huawei backdoor"],
      ["We didn't know", "we did not know"],
      ["the U.S. court", "the us court"],
      ["a Lahore-based firm", "a lahore based firm"],
    ] as const;
    for (const pair of pairs) {
      const [a, b] = await embed(...pair);
      expect(cosine(a, b)).toBeCloseTo(1, 6);
    }
  });

  it("embeds a text far beyond its token limit whole, as if there were no limit", async () => {
    const [long, short] = await embed("court ".repeat(6000) + "orchestra ".repeat(6000), "court orchestra");
    expect(cosine(long, short)).toBeCloseTo(1, 5);
  });

  it("gives no vectors for no texts", async () => expect(await embed()).toEqual([]));
});

describe("a damaged embedded model", () => {
  const failure = (modelDir: string, name = NAME) =>
    openEmbedder(config(modelDir, name)).then(
      () => "opened",
      (error: unknown) =>
        error instanceof ExpectedError ? [error.exitStatus, error.code, error.line] : error,
    );

  it.each(["onnx/model_quantized.onnx", "tokenizer.json", "config.json", "tokenizer_config.json"])(
    "is refused when one byte of %s changed",
    async (file) => {
      const root = join(temporary, file.replaceAll("/", "-"));
      await cp("models", root, { recursive: true });
      const path = join(root, NAME, file);
      const bytes = await readFile(path);
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      await writeFile(path, bytes);
      expect(await failure(root)).toEqual([
        4,
        "data/model-changed",
        `${path} is not the file it was (its sha256 differs). ` +
          `Restore it with \`git checkout -- models/${NAME}\` or \`npm run build-model\`.`,
      ]);
    },
  );

  it.each(["onnx/model_quantized.onnx", "SHA256SUMS"])("is refused when %s is missing", async (file) => {
    const root = join(temporary, `without-${file.replaceAll("/", "-")}`);
    await cp("models", root, { recursive: true });
    await rm(join(root, NAME, file));
    expect(await failure(root)).toEqual([
      4,
      "data/model-changed",
      `${join(root, NAME, file)} is missing or cannot be read. ` +
        `Restore it with \`git checkout -- models/${NAME}\` or \`npm run build-model\`.`,
    ]);
  });

  it("is refused with where it should lie when the whole folder is missing", async () => {
    expect(await failure("/nowhere")).toEqual([
      4,
      "data/model-missing",
      `There is no model "${NAME}" in /nowhere. ` +
        "Restore it with `git checkout -- models`, or set MODEL_DIR to where it lies.",
    ]);
  });

  it("opens again after a failure, for nothing of it is kept", async () => {
    expect(await failure("/nowhere")).not.toBe("opened");
    const again = await openEmbedder(config(resolve("models")));
    expect(await again.embed(["court"], "query")).toEqual(await embed("court"));
    await again.close();
  });
});
