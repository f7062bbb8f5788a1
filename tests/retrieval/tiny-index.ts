// A whole search index over a few written-out sentences, in memory, for ranking tests as arguments.

import type { Article, ArticleMeta, Label, LabelledSentence } from "../../src/domain.js";
import type { Embedder } from "../../src/encoder/embedder.js";
import type { AnswerReader } from "../../src/encoder/encoder.js";
import type { Hit, IndexFilter, Manifest, SearchIndex } from "../../src/indexing/search-index.js";
import { stemOf } from "../../src/language/fold.js";
import { tokensOf } from "../../src/language/tokens.js";

/** One sentence: its text, label, who says it. */
export interface Line {
  readonly text: string;
  readonly label?: Label;
  readonly by?: string;
}

/** Paragraphs of lines, by article. */
export interface TinyArticle {
  readonly id: string;
  readonly publisher?: string;
  readonly published?: string | null;
  readonly title?: string;
  readonly paragraphs: readonly (readonly (string | Line)[])[];
}

const DIMENSIONS = 64;

/** Words hashed into a few dimensions: shares of words in common, nothing learnt. */
export const tinyEmbedder: Embedder = {
  model: "tiny",
  dimensions: DIMENSIONS,
  sha256: null,
  embedQuestion: async (text) => vectorOf(text),
  embedPassages: async (passages) => passages.map(({ text }) => vectorOf(text)),
  close: async () => {},
};

/** A sentence answers as far as it has words in common with the question, surely from three in four on: nothing learnt. */
export const tinyReader: AnswerReader = {
  readAnswers: async ({ question, candidates }) =>
    candidates.map(({ text }) => 1 / (1 + Math.exp(6 - 12 * dot(vectorOf(question), vectorOf(text))))),
};

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const { stem } of tokensOf(text)) {
    let hash = 7;
    for (const letter of stem) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
    vector[hash % DIMENSIONS] = (vector[hash % DIMENSIONS] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

export function tinyArticles(
  given: readonly TinyArticle[],
): { article: Article; lines: LabelledSentence[] }[] {
  return [...given]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => {
      const lines = one.paragraphs.flatMap((paragraph, at) => sentencesOf(one.id, at, paragraph));
      const paragraphs = one.paragraphs.map((paragraph, index) => ({
        index,
        kind: "paragraph" as const,
        text: paragraph.map((line) => (typeof line === "string" ? line : line.text)).join(" "),
      }));
      return { article: { ...metaOf(one), paragraphs }, lines };
    });
}

function metaOf({ id, publisher, published, title }: TinyArticle): ArticleMeta {
  return {
    id,
    title: title ?? `About ${id}`,
    publisher: publisher ?? `The ${id}`,
    author: null,
    published: published === undefined ? "2021-08-13" : published,
    url: `https://example.org/${id}`,
    via: null,
    retrieved: null,
    kind: "news",
    sha256: "",
  };
}

function sentencesOf(
  article: string,
  paragraph: number,
  given: readonly (string | Line)[],
): LabelledSentence[] {
  let start = 0;
  return given.map((line, index) => {
    const { text, label = "reporting", by = null } = typeof line === "string" ? { text: line } : line;
    const end = start + text.length;
    const sentence = { id: `${article}:${paragraph}:${index}`, article, paragraph, index, start, end, text };
    start = end + 1;
    const verdict = {
      label,
      attributedTo: by,
      side: null,
      target: null,
      confidence: 1,
      reasons: ["as written"],
    };
    return { ...sentence, ...verdict, needsReview: false, reviewed: false, contextFrom: null };
  });
}

/** Claim, denial and how likely the one replies to the other, by their texts. */
export type TinyReply = readonly [claim: string, denial: string, chance: number];

export function tinyIndex(given: readonly TinyArticle[], read: readonly TinyReply[] = []): SearchIndex {
  const articles = tinyArticles(given);
  const sentences = articles.flatMap(({ lines }) => lines);
  const stems = sentences.map((sentence) => tokensOf(sentence.text).map((word) => word.stem));
  const vectors = sentences.map((sentence) => vectorOf(sentence.text));
  const frequency = (stem: string) => stems.filter((all) => all.includes(stem)).length;
  const passes = (row: number, filter?: IndexFilter) => {
    const { label, article } = sentences[row] as LabelledSentence;
    return (filter?.label ?? label) === label && (filter?.articles?.has(article) ?? true);
  };
  const best = (scores: readonly number[], k: number, least: number, filter?: IndexFilter): Hit[] =>
    scores
      .map((score, row) => ({ row, score }))
      .filter(({ row, score }) => score > least && passes(row, filter))
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, k);
  return {
    manifest: { sentences: sentences.length } as Manifest,
    articles: articles.map(({ article }) => article),
    size: sentences.length,
    sentence: (row) => sentences[row] as LabelledSentence,
    rowOf: (id) => {
      const row = sentences.findIndex((sentence) => sentence.id === id);
      return row < 0 ? undefined : row;
    },
    paragraphs: (id) => articles.find(({ article }) => article.id === id)?.article.paragraphs ?? [],
    rows: (id, paragraph) =>
      sentences.flatMap((one, row) =>
        one.article === id && (paragraph ?? one.paragraph) === one.paragraph ? [row] : [],
      ),
    searchWords(terms, k, filter) {
      const weigh = (all: readonly string[]) =>
        terms.reduce((sum, { term, weight }) => {
          const stem = stemOf(term);
          return all.includes(stem) ? sum + weight * Math.log(1 + sentences.length / frequency(stem)) : sum;
        }, 0);
      return best(stems.map(weigh), k, 0, filter);
    },
    searchVectors: async (vector, k, filter) =>
      best(
        vectors.map((one) => dot(one, vector)),
        k,
        -2,
        filter,
      ),
    replies: (row) => {
      const rowOf = (text: string) => sentences.findIndex((sentence) => sentence.text === text);
      const pairs = read.map(([claim, denial, score]) => ({
        claim: rowOf(claim),
        denial: rowOf(denial),
        score,
      }));
      return pairs.flatMap(({ claim, denial, score }): Hit[] =>
        claim === row ? [{ row: denial, score }] : denial === row ? [{ row: claim, score }] : [],
      );
    },
    recurs: () => true,
    documentFrequency: (term) => frequency(stemOf(term)),
    nearTerms: () => [],
    close: () => {},
  };
}
