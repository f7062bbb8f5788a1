// A program that builds a sample index, to be killed or raced: `node builder-process.js DATA_DIR CORPUS ARTICLES`.

import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedError } from "../../src/errors.js";
import { buildIndex } from "../../src/indexing/build-index.js";
import { label, letterEmbedder, manyArticles, STAMPS, wordReplies } from "./sample-corpus.js";

const [dataDir = "", corpus = "", count = ""] = process.argv.slice(2);
const embedder = letterEmbedder();
process.stdout.write("started\n");
const building = buildIndex({
  articles: manyArticles(Number(count)),
  ...{ label, dataDir, reader: wordReplies(), stamps: { ...STAMPS, corpus } },
  embedder: {
    dimensions: embedder.dimensions,
    // Slow enough for two builders to meet and for a kill to strike in the middle.
    embedPassages: async (passages) => {
      await sleep(5);
      return embedder.embedPassages(passages);
    },
  },
  onProgress: ({ phase }) => void (phase === "waiting" && process.stdout.write("waiting\n")),
});
await building.then(
  ({ built }) => process.stdout.write(`built ${built}\n`),
  (error: unknown) => process.stdout.write(`${error instanceof ExpectedError ? error.code : "a surprise"}\n`),
);
