import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { downloadModel, MODEL_FILES, type Progress } from "../../src/encoder/download.js";
import { openEmbedder, type PassageEncoder } from "../../src/encoder/open.js";
import { ExpectedError } from "../../src/errors.js";
import { type Hub, startHub } from "./hub.js";
import { modelFiles } from "./table/model-files.js";
import { TINY, writeModel } from "./table-model.js";

const NAME = "Xenova/all-MiniLM-L6-v2";
const ONNX = "onnx/model_quantized.onnx";
const INSTEAD = "or unset EMBEDDING_MODEL to use the embedded model.";
/** A model of a hub needs nothing that is shipped. */
const NO_ENCODER: PassageEncoder = {
  embedQuestion: () => Promise.reject(new Error("asked")),
  embedPassages: () => Promise.reject(new Error("asked")),
};
let dataDir: string;
let hub: Hub;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "remote-model-"));
  hub = await startHub();
  hub.models.set(NAME, TINY);
});

afterEach(async () => {
  await hub.close();
  await rm(dataDir, { recursive: true, force: true });
});

function open(name = NAME, onProgress?: (progress: Progress) => void, modelDir = join(dataDir, "none")) {
  return openEmbedder(
    { embeddingModel: name, modelDir, modelHost: hub.url, dataDir },
    NO_ENCODER,
    onProgress,
  );
}

/** What a user gets to see of a failure. */
async function failure(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => "nothing failed",
    (thrown: unknown) => thrown,
  );
  return error instanceof ExpectedError ? [error.exitStatus, error.code, error.line] : error;
}

async function vectors(name: string, texts: string[], kind: "query" | "passage" = "passage") {
  const embedder = await open(name);
  const given =
    kind === "passage"
      ? await embedder.embedPassages(passages(texts))
      : await Promise.all(texts.map((text) => embedder.embedQuestion(text)));
  const result = given.map((vector) => [...vector].map((x) => +x.toFixed(2)));
  await embedder.close();
  return result;
}

function passages(texts: readonly string[]) {
  return texts.map((text) => ({ title: "", before: "", text }));
}

const inCache = () => readdir(join(dataDir, "models", "Xenova"));

describe("a model of a hub", () => {
  it("is downloaded once, with progress for each file, and opens without the hub from then on", async () => {
    const progress: Progress[] = [];
    const first = await open(NAME, (step) => void progress.push(step));
    const given = await first.embedPassages(passages(["cat", "court kitten"]));
    expect([first.model, first.dimensions, first.sha256?.length]).toEqual([NAME, 4, 64]);
    expect(hub.requests).toEqual(MODEL_FILES.map((file) => `/${NAME}/resolve/main/${file}`));
    expect(MODEL_FILES.map((file) => progress.findLast((step) => step.file === file))).toEqual(
      MODEL_FILES.map((file) => ({ file, loaded: TINY.get(file)?.length, total: TINY.get(file)?.length })),
    );
    await hub.close();
    const again = await open();
    expect(again.sha256).toBe(first.sha256);
    expect(await again.embedPassages(passages(["cat", "court kitten"]))).toEqual(given);
  });

  it("is used with its own prefixes and pooling", async () => {
    const words = ["query", "passage", "represent", "cat"];
    const rows = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ];
    const files = modelFiles(words, rows, 512);
    for (const name of [NAME, "Xenova/multilingual-e5-small", "Xenova/bge-small-en-v1.5", "someone/unlisted"])
      hub.models.set(name, files);
    const r = 0.71;
    expect({
      e5: [
        await vectors("Xenova/multilingual-e5-small", ["cat"], "query"),
        await vectors("Xenova/multilingual-e5-small", ["cat"], "passage"),
      ],
      bge: [
        await vectors("Xenova/bge-small-en-v1.5", ["cat"], "query"),
        await vectors("Xenova/bge-small-en-v1.5", ["cat query"], "passage"),
      ],
      miniLm: [await vectors(NAME, ["cat query"], "query"), await vectors(NAME, ["cat query"], "passage")],
      unlisted: [await vectors("someone/unlisted", ["cat query"], "query")],
    }).toEqual({
      e5: [[[r, 0, 0, r]], [[0, r, 0, r]]],
      bge: [[[0, 0, 1, 0]], [[0, 0, 0, 1]]],
      miniLm: [[[r, 0, 0, r]], [[r, 0, 0, r]]],
      unlisted: [[[r, 0, 0, r]]],
    });
  });

  it("embeds a text beyond the files' own token limit in windows, and loses none of it", async () => {
    const long = `${"cat ".repeat(30)}${"court ".repeat(30)}`;
    expect(await vectors(NAME, [long, "cat court", "", "unknown words"])).toEqual([
      [0.71, 0, 0.71, 0],
      [0.71, 0, 0.71, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("is taken from MODEL_DIR where it lies there, without a request", async () => {
    const modelDir = join(dataDir, "mine");
    await writeModel(modelDir, NAME, TINY, false);
    const embedder = await open(NAME, undefined, modelDir);
    expect([embedder.model, embedder.dimensions, embedder.sha256, hub.requests]).toEqual([NAME, 4, null, []]);
  });

  it("is downloaded again when a kept file was damaged", async () => {
    const { sha256 } = await open();
    const path = join(dataDir, "models", NAME, ONNX);
    await writeFile(path, (await readFile(path)).subarray(0, 100));
    expect((await open()).sha256).toBe(sha256);
    expect(hub.requests).toHaveLength(2 * MODEL_FILES.length);
  });

  it("opens twice at the same time", async () => {
    const [a, b] = await Promise.all([open(), open()]);
    expect(await a.embedQuestion("kitten")).toEqual(await b.embedQuestion("kitten"));
    expect(await inCache()).toEqual(["all-MiniLM-L6-v2"]);
  });
});

describe("a hub that fails", () => {
  it.each([404, 401])("says that there is no such model when it answers %d", async (status) => {
    hub.faults.set("config.json", (response) => void response.writeHead(status).end());
    expect(await failure(open())).toEqual([
      4,
      "data/model-unknown",
      `${hub.url} has no model "${NAME}" that this program can use (${status} for config.json). ` +
        "EMBEDDING_MODEL must be its full name, such as Xenova/all-MiniLM-L6-v2.",
    ]);
    expect(await inCache()).toEqual([]);
  });

  it("says that it cannot be reached, and opens once it can", async () => {
    await hub.close();
    expect(await failure(open())).toEqual([
      4,
      "data/model-download",
      `The model "${NAME}" could not be downloaded from ${hub.url} ` +
        `(config.json: connect ECONNREFUSED ${hub.url.slice("http://".length)}). ` +
        `Check the connection and MODEL_HOST, ${INSTEAD}`,
    ]);
    hub = await startHub();
    hub.models.set(NAME, TINY);
    expect(await vectors(NAME, ["cat"])).toEqual([[1, 0, 0, 0]]);
  });

  it.each([
    [
      "answers 500",
      ONNX,
      (response) => void response.writeHead(500).end(),
      `${ONNX}: it answered 500 for ${ONNX}`,
    ],
    [
      "breaks off in the middle",
      ONNX,
      (response, bytes) => {
        response.writeHead(200, { "content-length": bytes.length });
        response.write(bytes.subarray(0, 50), () => response.destroy());
      },
      `${ONNX}: other side closed`,
    ],
    [
      "sends a page instead of a model",
      "config.json",
      (response) => void response.writeHead(200).end("<html>Sign in</html>"),
      "config.json: it is not JSON",
    ],
  ] satisfies [string, string, Parameters<Hub["faults"]["set"]>[1], string][])(
    "keeps nothing when it %s, and opens once it is well",
    async (_, file, fault, reason) => {
      hub.faults.set(file, fault);
      expect(await failure(open())).toEqual([
        4,
        "data/model-download",
        `The model "${NAME}" could not be downloaded from ${hub.url} (${reason}). ` +
          `Check the connection and MODEL_HOST, ${INSTEAD}`,
      ]);
      expect(await inCache()).toEqual([]);
      hub.faults.clear();
      expect(await vectors(NAME, ["cat"])).toEqual([[1, 0, 0, 0]]);
    },
  );

  it("removes a model that came whole but cannot be used, and opens once the hub has a good one", async () => {
    hub.models.set(NAME, new Map([...TINY, [ONNX, Buffer.from("no graph at all")]]));
    const [status, code, line] = (await failure(open())) as [number, string, string];
    expect([status, code]).toEqual([4, "data/model-broken"]);
    expect(line).toMatch(
      /^The model "Xenova\/all-MiniLM-L6-v2" in \S+ cannot be used: .+\. It was removed and will be downloaded again; or unset EMBEDDING_MODEL to use the embedded model\.$/,
    );
    hub.models.set(NAME, TINY);
    expect(await vectors(NAME, ["cat"])).toEqual([[1, 0, 0, 0]]);
  });

  it("is given up when nothing comes any more, but not while it is only slow", async () => {
    const folder = join(dataDir, "models", "slow");
    hub.faults.set(ONNX, (response, bytes) => {
      response.writeHead(200, { "content-length": bytes.length });
      const parts = Array.from({ length: 8 }, (_, i) =>
        bytes.subarray((i * bytes.length) / 8, ((i + 1) * bytes.length) / 8),
      );
      const next = () => {
        const part = parts.shift();
        if (part === undefined) response.end();
        else response.write(part, () => void setTimeout(next, 150));
      };
      next();
    });
    await downloadModel(NAME, hub.url, folder, undefined, 900);
    expect(await readFile(join(folder, ONNX))).toEqual(Buffer.from(TINY.get(ONNX) ?? []));
    hub.faults.set(ONNX, (response) => void response.writeHead(200, { "content-length": 9 }).flushHeaders());
    const stalled = downloadModel(NAME, hub.url, join(dataDir, "models", "stalled"), undefined, 900);
    expect(await failure(stalled)).toEqual([
      4,
      "data/model-download",
      `The model "${NAME}" could not be downloaded from ${hub.url} (${ONNX}: nothing came for 0.9 s). ` +
        `Check the connection and MODEL_HOST, ${INSTEAD}`,
    ]);
  });
});

describe("settings that no model can come of", () => {
  it("says so when DATA_DIR cannot be written to", async () => {
    await writeFile(join(dataDir, "models"), "a file where the folder should be");
    const [status, code, line] = (await failure(open())) as [number, string, string];
    expect([status, code]).toEqual([4, "data/folder"]);
    expect(line).toMatch(/ DATA_DIR must be a folder that this program may write to\.$/);
  });

  it.each(["../../etc", "/etc", "a/b/c", "", "Xenova/../..", "a b"])("refuses the name %j", async (name) => {
    expect(await failure(open(name))).toEqual([
      4,
      "data/model-name",
      `"${name}" is not a model's name. EMBEDDING_MODEL is one of finder, Xenova/all-MiniLM-L6-v2, ` +
        "Xenova/bge-small-en-v1.5, Xenova/multilingual-e5-small, or another Hugging Face model.",
    ]);
    expect(hub.requests).toEqual([]);
  });

  it("names the models there are when a short name lies nowhere", async () => {
    expect(await failure(open("bert"))).toEqual([
      4,
      "data/model-missing",
      `There is no model "bert" in ${join(dataDir, "none")}. EMBEDDING_MODEL is one of finder, ` +
        "Xenova/all-MiniLM-L6-v2, Xenova/bge-small-en-v1.5, Xenova/multilingual-e5-small, or another Hugging Face model.",
    ]);
  });
});
