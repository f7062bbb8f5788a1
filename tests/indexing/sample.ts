// Small articles, a labeller by one word and a bag-of-words embedder, for tests of the index alone.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { bodySha256 } from "../../src/corpus/article-file.js";
import { splitSentences } from "../../src/corpus/sentences.js";
import type { Article, LabelledSentence, Paragraph } from "../../src/domain.js";
import { type BuildOptions, buildIndex, type PassageEmbedder } from "../../src/indexing/build-index.js";
import type { IndexStamps } from "../../src/indexing/manifest.js";
import { openIndex } from "../../src/indexing/open-index.js";
import type { SearchIndex } from "../../src/indexing/search-index.js";

export const STAMPS: IndexStamps = {
  model: "bag-of-letters",
  modelSha256: "0".repeat(64),
  dimensions: 16,
  splitter: "1",
  labeller: "1",
  corpus: "corpus-1",
  reviews: "none",
};

/** An article whose blocks are paragraphs; a block that starts with "## " is a heading. */
export function article(id: string, blocks: readonly string[], title = `Title of ${id}`): Article {
  const paragraphs = blocks.map((block, index): Paragraph => {
    const heading = block.startsWith("## ");
    return { index, kind: heading ? "heading" : "paragraph", text: heading ? block.slice(3) : block };
  });
  return {
    ...{
      id,
      title,
      publisher: `Publisher of ${id}`,
      author: null,
      published: "2021-08-16",
      url: null,
      via: null,
    },
    ...{ retrieved: null, kind: "news", sha256: bodySha256(paragraphs), paragraphs },
  };
}

/** "denied" makes a denial, "alleged" an allegation. */
export function label(article: Article): LabelledSentence[] {
  const sentences = article.paragraphs.filter(({ kind }) => kind !== "heading");
  return sentences.flatMap((paragraph) =>
    splitSentences(paragraph.text).map((span, index): LabelledSentence => {
      const kind = /denied/.test(span.text)
        ? "denial"
        : /alleged/.test(span.text)
          ? "allegation"
          : "reporting";
      return {
        ...{
          id: `${article.id}:${paragraph.index}:${index}`,
          article: article.id,
          paragraph: paragraph.index,
          index,
        },
        ...{
          ...span,
          label: kind,
          attributedTo: kind === "reporting" ? null : "Acme",
          side: null,
          target: null,
        },
        ...{ confidence: 0.5, reasons: [`the word for ${kind}`], needsReview: kind !== "reporting" },
        ...{ reviewed: false, contextFrom: null },
      };
    }),
  );
}

/** How often each of 16 groups of letters occurs; counts the passages that it was given. */
export function letterEmbedder(): PassageEmbedder & { embedded: number } {
  return {
    dimensions: 16,
    embedded: 0,
    async embed(texts) {
      this.embedded += texts.length;
      return texts.map(letterVector);
    },
  };
}

export function letterVector(text: string): Float32Array {
  const vector = new Float32Array(16);
  for (const letter of text.toLowerCase().match(/[a-z]/g) ?? []) {
    const at = letter.charCodeAt(0) % 16;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "index-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function build(dataDir: string, articles: readonly Article[], changes: Partial<BuildOptions> = {}) {
  return buildIndex({ articles, label, embedder: letterEmbedder(), dataDir, stamps: STAMPS, ...changes });
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
    frequencies: words.map((word) => index.documentFrequency(word)),
    words: index.searchWords(terms, index.size),
    vectors: await index.searchVectors(letterVector("the camera was denied"), index.size),
    near: index.nearTerms("camra", 5),
  };
}
