import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Encoder } from "../../src/encoder/encoder.js";
import { encoderHere } from "../../src/encoder/here.js";
import { FINDER } from "../../src/encoder/models.js";
import { openEmbedder } from "../../src/encoder/open.js";
import { ExpectedError } from "../../src/errors.js";

let temporary: string;
let encoder: Encoder;

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "finder-"));
  encoder = encoderHere({ modelDir: "models" });
});

afterAll(async () => {
  await encoder.close();
  await rm(temporary, { recursive: true, force: true });
});

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return Array.from(a ?? []).reduce((sum, x, i) => sum + x * (b?.[i] ?? Number.NaN), 0);
}

const TITLE = "Council sued over bridge";
const BEFORE = "The bridge was closed in May.";

describe("the finder's vectors", () => {
  it("come through the embedder that is used when no other is set", async () => {
    const config = { embeddingModel: "finder", modelDir: "models", modelHost: null, dataDir: temporary };
    const embedder = await openEmbedder(config, encoder);
    const { model, dimensions, sha256 } = embedder;
    expect({ model, dimensions, sha256 }).toEqual({
      model: "finder",
      dimensions: 384,
      sha256: FINDER.sha256,
    });
    expect(await embedder.embedQuestion("Who sued?")).toEqual(await encoder.embedQuestion("Who sued?"));
  });

  it("are of length 1, one a passage in order, the same for a passage alone and among others", async () => {
    const passages = Array.from({ length: 6 }, (_, i) => ({
      ...{ title: TITLE, before: BEFORE },
      text: `The court heard ${"the witness ".repeat(i)}on Monday.`,
    }));
    const together = await encoder.embedPassages(passages);
    const alone = await Promise.all(passages.map(async (one) => (await encoder.embedPassages([one]))[0]));
    expect(together).toEqual(alone);
    for (const vector of together) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });

  it("put a sentence that answers nearer to a question than one that does not", async () => {
    const question = await encoder.embedQuestion("Who is taking the supplier to court?");
    const [right, wrong] = await encoder.embedPassages([
      { title: "", before: "", text: "Acme filed a lawsuit against the vendor in May." },
      { title: "", before: "", text: "Heavy rain fell on the island." },
    ]);
    expect(cosine(question, right)).toBeGreaterThan(cosine(question, wrong) + 0.2);
  });

  it("hang on the title and the sentence before, where a matter is often named", async () => {
    const text = "It denied that.";
    const [plain, placed] = await encoder.embedPassages([
      { title: "", before: "", text },
      { title: TITLE, before: BEFORE, text },
    ]);
    expect(cosine(plain, placed)).toBeLessThan(0.999);
  });

  it.each(["", "   ", "\u0000\u0007"])("are zero throughout, never NaN, for %j", async (text) => {
    expect(await encoder.embedQuestion(text)).toEqual(new Float32Array(384));
    expect(await encoder.embedPassages([{ title: TITLE, before: "", text }])).toEqual([
      new Float32Array(384),
    ]);
  });

  it("are made of a long text's beginning and end, within the model's limit", async () => {
    const [vector] = await encoder.embedPassages([{ title: TITLE, before: "", text: "court ".repeat(6000) }]);
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });
});

describe("the finder's reading of candidates with a question", () => {
  const question = "When was the bridge closed?";
  const candidates = [
    { text: "The bridge was closed in May 2019.", place: 7 },
    { text: "Residents were angry.", place: 6 },
    { text: "Lentils take an hour.", place: 90 },
  ];

  it("says for each how likely it answers", async () => {
    const [closed, angry, lentils] = await encoder.readAnswers({ question, candidates });
    expect(closed).toBeGreaterThan((angry ?? 1) + 0.2);
    expect(closed).toBeGreaterThan((lentils ?? 1) + 0.2);
  });

  it("gives the same numbers in whatever order they come, and again after another question", async () => {
    const readings = await encoder.readAnswers({ question, candidates });
    await encoder.readAnswers({ question: "Who was angry?", candidates });
    const other = encoderHere({ modelDir: "models" });
    const reversed = await other.readAnswers({ question, candidates: [...candidates].reverse() });
    expect([...reversed].reverse()).toEqual(readings);
    await other.close();
  });

  it("reads as many of the first as one pass takes, and nothing where nothing is asked", async () => {
    const long = { text: `It ${"closed and opened again ".repeat(40)}.`, place: 1 };
    const readings = await encoder.readAnswers({ question, candidates: [long, long, ...candidates] });
    expect(readings.map((reading) => reading !== null)).toEqual([true, false, true, true, true]);
    expect(await encoder.readAnswers({ question: " ", candidates })).toEqual([null, null, null]);
    expect(await encoder.readAnswers({ question, candidates: [] })).toEqual([]);
  });
});

describe("a finder whose files are not as listed", () => {
  const failure = async (modelDir: string) => {
    const other = encoderHere({ modelDir });
    const error = await other.embedQuestion("Who sued?").catch((thrown: unknown) => thrown);
    await other.close();
    return error instanceof ExpectedError ? [error.exitStatus, error.code, error.line] : error;
  };

  it.each([
    ["finder", "onnx/model_quantized.onnx"],
    ["tokenizer", "tokenizer.json"],
  ])("is refused when one byte changed: %s/%s", async (folder, file) => {
    const root = join(temporary, folder);
    for (const one of ["finder", "tokenizer"])
      await cp(`models/${one}`, join(root, one), { recursive: true });
    const path = join(root, folder, file);
    const bytes = await readFile(path);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await failure(root)).toEqual([
      4,
      "data/model-changed",
      `${path} is not the file it was (its sha256 differs). ` +
        `Restore it with \`git checkout -- models/${folder}\`, or set MODEL_DIR to where it lies.`,
    ]);
  });

  it("is refused with where it should lie when its folder is missing", async () => {
    expect(await failure("/nowhere")).toEqual([
      4,
      "data/model-missing",
      "/nowhere/finder/SHA256SUMS is missing or cannot be read. " +
        "Restore it with `git checkout -- models/finder`, or set MODEL_DIR to where it lies.",
    ]);
  });
});
