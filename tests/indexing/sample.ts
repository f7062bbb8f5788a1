// Builds and opens sample indexes in folders that are gone after the test.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Article } from "../../src/domain.js";
import { buildIndex } from "../../src/indexing/build-index.js";
import type { BuildOptions } from "../../src/indexing/build-options.js";
import type { IndexStamps } from "../../src/indexing/manifest.js";
import { openIndex } from "../../src/indexing/open-index.js";
import type { SearchIndex } from "../../src/indexing/search-index.js";
import { label, letterEmbedder, letterVector, STAMPS, wordReplies } from "./sample-corpus.js";

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "index-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function build(dataDir: string, articles: readonly Article[], changes: Partial<BuildOptions> = {}) {
  const models = { embedder: letterEmbedder(), reader: wordReplies() };
  const parts = { label, labelInputs: () => "none", ...models, stamps: STAMPS };
  return buildIndex({ articles, dataDir, ...parts, ...changes });
}

/** Opens a whole index, closed after the test. */
export async function open(dataDir: string, stamps?: IndexStamps): Promise<SearchIndex> {
  const result = await openIndex({ dataDir, ...(stamps && { stamps }) });
  if (result.status !== "ready") throw new Error(`${result.status}: ${result.reason}`);
  onTestFinished(() => result.index.close());
  return result.index;
}

/** All that an index can say, in comparable form. */
export async function everything(index: SearchIndex) {
  const rows = Array.from({ length: index.size }, (_, row) => row);
  const words = ["camera", "backdoor", "denied", "wire", "alleged", "contract"];
  const terms = words.map((term) => ({ term, weight: 1 }));
  return {
    articles: index.articles,
    sentences: rows.map((row) => index.sentence(row)),
    rowsOf: rows.map((row) => index.rowOf(index.sentence(row).id)),
    paragraphs: index.articles.map(({ id }) => index.paragraphs(id)),
    replies: rows.map((row) => index.replies(row)),
    frequencies: words.map((word) => index.documentFrequency(word)),
    recurring: rows.map((row) => index.recurs(row)),
    words: index.searchWords(terms, index.size),
    vectors: await index.searchVectors(letterVector("the camera was denied"), index.size),
    near: index.nearTerms("camra", 5),
  };
}
