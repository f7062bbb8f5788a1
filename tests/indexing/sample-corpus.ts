// Small articles, a labeller by one word and an embedder by letters, for tests of the index alone.

import { bodySha256 } from "../../src/corpus/article-file.js";
import type { Article, LabelledSentence, Paragraph } from "../../src/domain.js";
import type { ReplyReader } from "../../src/encoder/encoder.js";
import type { PassageEmbedder } from "../../src/indexing/build-options.js";
import type { IndexStamps } from "../../src/indexing/manifest.js";
import { splitSentences } from "../../src/language/sentences/split.js";

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
    async embedPassages(passages) {
      this.embedded += passages.length;
      return passages.map(({ text }) => letterVector(text));
    },
  };
}

/** Reads three denials a pass; the chance is the share of the claim's words that a denial holds. */
export function wordReplies(): ReplyReader & { passes: number } {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]+/g));
  return {
    passes: 0,
    async readReplies({ claim, candidates }) {
      this.passes++;
      const words = [...wordsOf(claim)];
      return candidates.map(({ text }, at) => {
        const own = wordsOf(text);
        return at < 3 ? words.filter((word) => own.has(word)).length / words.length : null;
      });
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

/** Articles that differ in every paragraph. */
export function manyArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, at) =>
    article(`article-${String(at).padStart(5, "0")}`, [
      `Camera ${at} was bought. The contract of ${at * 7} was alleged to be void.`,
      `Acme denied story ${at}.`,
    ]),
  );
}
