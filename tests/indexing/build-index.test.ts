import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/domain.js";
import { buildIndex } from "../../src/indexing/build-index.js";
import { openIndex } from "../../src/indexing/open-index.js";
import { build, everything, open, temporaryFolder } from "./sample.js";
import { article, label, letterEmbedder, STAMPS, wordReplies } from "./sample-corpus.js";

const A = article("a", ["Cameras were bought. A backdoor was alleged.", "Acme denied the camera contract."]);
const B = article("b", ["The wire service said nothing. It was alleged on camera."]);
const CORPUS_2 = { ...STAMPS, corpus: "corpus-2" };

async function fresh(articles: readonly Article[]) {
  const dataDir = temporaryFolder();
  await build(dataDir, articles);
  return everything(await open(dataDir));
}

describe("building an index", () => {
  it("labels and embeds everything once and says so", async () => {
    const embedder = letterEmbedder();
    const result = await build(temporaryFolder(), [B, A], { embedder });
    expect(result).toEqual({
      manifest: { ...STAMPS, version: 7, articles: 2, sentences: 5 },
      ...{ built: true, labelled: 2, removed: 0, embedded: 5 },
    });
    expect(embedder.embedded).toBe(5);
  });

  it("does nothing when the index is current", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A]);
    const again = await build(dataDir, [A], {
      label: () => {
        throw new Error("labelled again");
      },
    });
    expect(again).toMatchObject({ built: false, labelled: 0, embedded: 0 });
  });

  it("gives the same index whatever the order of the articles", async () => {
    expect(await fresh([B, A])).toEqual(await fresh([A, B]));
  });

  it("takes an empty corpus", async () => {
    expect(await fresh([])).toMatchObject({ articles: [], sentences: [], words: [], vectors: [] });
  });

  it("reports progress in articles and sentences", async () => {
    const phases: string[] = [];
    await build(temporaryFolder(), [A, B], {
      onProgress: ({ phase, done, total }) => phases.push(`${phase} ${done}/${total}`),
    });
    expect(phases).toEqual(["labelling 1/2", "labelling 2/2", "embedding 5/5", "replies 1/2", "replies 2/2"]);
  });

  it("leaves the old index in place when labelling fails", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A]);
    const failing = build(dataDir, [A, B], {
      stamps: CORPUS_2,
      label: () => {
        throw new Error("no label");
      },
    });
    await expect(failing).rejects.toThrow("no label");
    expect((await open(dataDir, STAMPS)).size).toBe(3);
    expect(readdirSync(join(dataDir, "index")).filter((name) => name.startsWith("generation-"))).toHaveLength(
      1,
    );
  });

  it("refuses a corpus above its limit before any work, and says what to do instead", async () => {
    const huge = article("huge", Array<string>(40).fill("A sentence."));
    const embedder = { dimensions: 1_000_001, embedPassages: () => Promise.reject(new Error("embedded")) };
    const refusal = await build(temporaryFolder(), [huge], { embedder }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      ...{ family: "data", code: "data/too-large" },
      message: "The corpus has at least 40 sentences; an index of 1000001 dimensions holds 39.",
      hint: "Split it by case, each with a CORPUS_DIR and a DATA_DIR of its own, or choose an EMBEDDING_MODEL with fewer dimensions.",
    });
  });

  it("says in one line when the data folder cannot be written", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const refusal = await build(join(file, "data"), [A]).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      ...{ family: "data", code: "data/unwritable" },
      line:
        `The index cannot be written to the data folder ${join(file, "data")}: a part of its path is a file, ` +
        "not a folder. Make room or give write permission there, or set DATA_DIR to another folder.",
    });
  });

  it.runIf(existsSync("/proc/self"))("says so where the system makes no folders", async () => {
    const refusal = await build("/proc/nothing", [A]).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      ...{ family: "data", code: "data/unwritable" },
      message: "The index cannot be written to the data folder /proc/nothing: no folder can be made there.",
    });
  });

  it.each([
    ["current", "data/unwritable", (path: string) => mkdirSync(path)],
    ["lock.sqlite", "data/unwritable", (path: string) => mkdirSync(path)],
    [
      "lock.sqlite",
      "data/lock",
      (path: string) => writeFileSync(path, "no database at all, but long enough"),
    ],
  ])("says in one line that something else lies in the place of %s (%s)", async (name, code, put) => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, "index"));
    put(join(dataDir, "index", name));
    const refusal = await build(dataDir, [A]).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ family: "data", code });
  });
});

describe("bringing an index up to date", () => {
  it("labels only the article that changed and embeds only its new sentences and those behind them", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A, B]);
    const changed = article("a", [
      "Cameras were bought. Nothing was wired.",
      "Acme denied the camera contract.",
    ]);
    const labelled: string[] = [];
    const embedder = letterEmbedder();
    const result = await build(dataDir, [changed, B], {
      ...{ stamps: CORPUS_2, embedder },
      label: (article) => {
        labelled.push(article.id);
        return label(article);
      },
    });
    expect([labelled, embedder.embedded, result.labelled, result.embedded]).toEqual([["a"], 2, 1, 2]);
    expect(await everything(await open(dataDir, CORPUS_2))).toEqual(await fresh([changed, B]));
  });

  it("labels again and embeds nothing when the labeller or the reviews changed", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A, B]);
    const relabelled = await build(dataDir, [A, B], { stamps: { ...STAMPS, labeller: "2" } });
    const reviewed = await build(dataDir, [A, B], {
      stamps: { ...STAMPS, labeller: "2", reviews: "some" },
      labelInputs: ({ id }) => (id === "b" ? "one review" : "none"),
    });
    expect([relabelled, reviewed].map(({ labelled, embedded }) => [labelled, embedded])).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  it("labels everything again when it is not told what labels depend on", async () => {
    const dataDir = temporaryFolder();
    const unaware = { articles: [A, B], label, embedder: letterEmbedder(), reader: wordReplies(), dataDir };
    await buildIndex({ ...unaware, stamps: STAMPS });
    expect(await buildIndex({ ...unaware, stamps: CORPUS_2 })).toMatchObject({ labelled: 2, embedded: 0 });
  });

  it("embeds everything again when the model changed", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A, B]);
    const other = { ...STAMPS, modelSha256: "1".repeat(64) };
    expect(await build(dataDir, [A, B], { stamps: other })).toMatchObject({ labelled: 2, embedded: 5 });
  });

  it("gives after any edits what a fresh build gives", async () => {
    const words = fc.constantFrom("camera", "backdoor", "denied", "alleged", "wire", "contract");
    const sentence = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => `A ${list.join(" ")}.`);
    const blocks = fc.array(fc.oneof(sentence, fc.constant("## Heading")), { maxLength: 4 });
    const corpus = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), blocks), {
      selector: ([id]) => id,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(corpus, { minLength: 2, maxLength: 4 }), async (versions) => {
        const dataDir = temporaryFolder();
        const articles = versions.map((version) => version.map(([id, blocks]) => article(id, blocks)));
        for (const [at, version] of articles.entries()) {
          await build(dataDir, version, { stamps: { ...STAMPS, corpus: `corpus-${at}` } });
        }
        const incremental = await everything(await open(dataDir));
        expect(incremental).toEqual(await fresh(articles.at(-1) ?? []));
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it("keeps what an open index reads until it is closed, then cleans up", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A]);
    const reading = await openIndex({ dataDir });
    if (reading.status !== "ready") throw new Error(reading.reason);
    const generations = () =>
      readdirSync(join(dataDir, "index")).filter((name) => name.startsWith("generation-")).length;
    await build(dataDir, [A, B], { stamps: CORPUS_2 });
    await build(dataDir, [B], { stamps: { ...STAMPS, corpus: "corpus-3" } });
    const whileRead = {
      generations: generations(),
      vectors: await reading.index.searchVectors(new Float32Array(16), 9),
    };
    reading.index.close();
    await build(dataDir, [A], { stamps: { ...STAMPS, corpus: "corpus-4" } });
    expect([whileRead.generations, whileRead.vectors.length, generations()]).toEqual([3, 3, 2]);
  });
});

describe("cleaning up", () => {
  it("does not take the mark of a killed process with this process's number for its own", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A]);
    const root = join(dataDir, "index");
    const replaced = readFileSync(join(root, "current"), "utf8").trim();
    for (const pid of [process.pid, 2 ** 30])
      writeFileSync(join(root, replaced, "readers", `${pid}.left`), "");
    await build(dataDir, [B], { stamps: CORPUS_2 });
    await build(dataDir, [A], { stamps: { ...STAMPS, corpus: "corpus-3" } });
    expect(readdirSync(root)).not.toContain(replaced);
  });
});

describe("opening an index", () => {
  it("says that there is none", async () => {
    expect(await openIndex({ dataDir: temporaryFolder(), stamps: STAMPS })).toEqual({
      ...{ status: "absent", reason: "there is none yet" },
    });
  });

  it.each([
    [{ corpus: "other" }, "the corpus changed"],
    [{ model: "other" }, "the model (was bag-of-letters, is other) changed"],
    [{ modelSha256: null }, "the model's files changed"],
    [{ splitter: "2", labeller: "2" }, "the sentence splitter and the labeller changed"],
    [{ reviews: "some" }, "the editors' reviews changed"],
  ])("says what made it stale: %j", async (stamps, reason) => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A]);
    expect(await openIndex({ dataDir, stamps: { ...STAMPS, ...stamps } })).toEqual({
      status: "stale",
      reason,
    });
  });

  const cut = (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 100));
  const flip = (path: string) => {
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
  it.each([
    ["vectors-0.json", cut, /^vectors-0\.json has 100 bytes instead of \d+$/],
    ["vectors-0.json", flip, /^vectors-0\.json is corrupt$/],
    ["vectors-0.json", rmSync, /^vectors-0\.json is missing$/],
    ["words.sqlite", cut, /^words\.sqlite has 100 bytes instead of \d+$/],
    ["words.sqlite", flip, /^words\.sqlite is corrupt$/],
    ["words.sqlite", rmSync, /^words\.sqlite is missing$/],
    ["manifest.json", cut, /JSON/],
    ["manifest.json", rmSync, /manifest\.json/],
    ["", (path: string) => rmSync(path, { recursive: true }), /^its folder is missing$/],
  ])("notices damage to %s and a build repairs it (%#)", async (file, damage, reason) => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A]);
    const root = join(dataDir, "index");
    damage(join(root, readFileSync(join(root, "current"), "utf8").trim(), file));
    expect(await openIndex({ dataDir, stamps: STAMPS })).toEqual({
      ...{ status: "damaged", reason: expect.stringMatching(reason) },
    });
    expect(await build(dataDir, [A])).toMatchObject({ built: true, labelled: 1 });
    expect((await open(dataDir, STAMPS)).size).toBe(3);
  });

  it("takes a pointer of no sense for no index", async () => {
    const dataDir = temporaryFolder();
    await build(dataDir, [A]);
    writeFileSync(join(dataDir, "index", "current"), "\u0000../../etc\n");
    expect(await openIndex({ dataDir })).toMatchObject({ status: "absent" });
  });
});
