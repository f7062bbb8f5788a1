// The measurements, each of which runs in a process of its own so that one's memory is not counted as another's.

import { mkdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.js";
import { bodySha256, serialiseArticle } from "../../corpus/article-file.js";
import type { Article } from "../../domain.js";
import { encoderHere } from "../../encoder/here.js";
import { openEmbedder } from "../../encoder/open.js";
import type { Newsroom } from "../../findings.js";
import { currentGeneration, indexRoot } from "../../indexing/generations.js";
import { openIndex } from "../../indexing/open-index.js";
import { openDatabase, WORDS_FILE } from "../../indexing/schema.js";
import { readSegments } from "../../indexing/segments.js";
import { openNewsroom } from "../../newsroom.js";
import { timeEach, timesOf } from "./quantiles.js";

export type Figures = Readonly<Record<string, number>>;
type Step = (config: Config, questions: readonly string[]) => Promise<Figures>;

/** Vectors that a query gives back, for vectra and for the index alike. */
const CLOSEST = 10;
const MOST_QUERIES = 50;

/** Builds the index from nothing. */
const build: Step = async (config) => {
  const [newsroom, firstMs] = await timed(() => openNewsroom(config));
  const sentences = newsroom.articles().flatMap((article) => Object.values(article.sentences));
  await newsroom.close();
  const [again, againMs] = await timed(() => openNewsroom(config));
  await again.close();
  const passages = sentences.reduce((a, b) => a + b, 0);
  const buildMs = firstMs - againMs;
  return { passages, buildMs, passagesPerSecond: (1000 * passages) / buildMs, buildPeakMb: peakMb() };
};

/** Asks everything once to warm up, then once to measure. */
const answer: Step = async (config, questions) => {
  const newsroom = await openNewsroom(config);
  await newsroom.ask(questions[0] ?? "");
  const firstPeakMb = peakMb();
  await timeEach(questions, (question) => newsroom.ask(question));
  const { p50, p95, p99 } = timesOf(await timeEach(questions, (question) => newsroom.ask(question)));
  const residentMb = process.memoryUsage().rss / 2 ** 20;
  await newsroom.close();
  return { p50, p95, p99, residentMb, firstPeakMb };
};

/** The parts of the search alone, and vectra's own query over the same vectors in one file. */
const search: Step = async (config, questions) => {
  const opened = await openIndex({ dataDir: config.dataDir });
  if (opened.status !== "ready") throw new Error(opened.reason);
  const { index } = opened;
  const encoder = encoderHere(config);
  const embedder = await openEmbedder(config, encoder);
  const vectors: Float32Array[] = [];
  for (const question of questions.slice(0, MOST_QUERIES))
    vectors.push(await embedder.embedQuestion(question));
  await encoder.close();
  const terms = questions.map((question) => question.split(" ").map((term) => ({ term, weight: 1 })));
  await index.searchVectors(vectors[0] as Float32Array, CLOSEST);
  const ownTimes = await timeEach(vectors, (vector) => index.searchVectors(vector, CLOSEST));
  const wordTimes = await timeEach(terms, (list) => index.searchWords(list, CLOSEST));
  const vectraTimes = await vectraQueries(config, index.manifest.dimensions, vectors);
  index.close();
  const [vectorsMs, wordsMs, vectraMs] = [ownTimes, wordTimes, vectraTimes].map((list) => timesOf(list).p50);
  return { vectorsMs: vectorsMs ?? 0, wordsMs: wordsMs ?? 0, vectraMs: vectraMs ?? 0 };
};

/** An article comes in, is changed and goes out: from the written file to the answer that holds it. */
const change: Step = async (config) => {
  const newsroom = await openNewsroom(config);
  await newsroom.ask("What is known?");
  const path = join(config.corpusDir, "bench-change.md");
  const [, addedMs] = await timed(() =>
    searchable(newsroom, path, "Quagga wardens counted eleven zebra foals."),
  );
  const [, changedMs] = await timed(() =>
    searchable(newsroom, path, "Quagga wardens counted twelve zebra foals."),
  );
  const [, removedMs] = await timed(async () => {
    unlinkSync(path);
    await newsroom.refresh();
    if (newsroom.sentence("bench-change:0:0") !== null)
      throw new Error("The removed article is still there.");
  });
  await newsroom.close();
  return { addedMs, changedMs, removedMs };
};

/** By name; `npm run bench` runs them in this order. */
export const STEPS: Readonly<Record<string, Step>> = { build, answer, search, change };

async function searchable(newsroom: Newsroom, path: string, text: string): Promise<void> {
  const paragraphs = [{ index: 0, kind: "paragraph" as const, text }];
  const article: Omit<Article, "id"> = {
    ...{ title: "Foals", publisher: "Bench", author: null, published: "2021-08-20", url: null, via: null },
    ...{ retrieved: null, kind: "news", sha256: bodySha256(paragraphs), paragraphs },
  };
  writeFileSync(path, serialiseArticle(article));
  await newsroom.refresh();
  const { quotes, nearest } = await newsroom.ask("How many zebra foals did the quagga wardens count?");
  if (![...quotes, ...nearest].some((quote) => quote.text === text)) throw new Error(`Not found: ${text}`);
}

async function vectraQueries(
  config: Config,
  dimensions: number,
  vectors: readonly Float32Array[],
): Promise<number[]> {
  const folder = join(config.dataDir, "vectra");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.json"), await vectraFile(config.dataDir, dimensions));
  const { LocalIndex } = await import("vectra/lib/LocalIndex.js");
  const index = new LocalIndex(folder);
  await index.queryItems(Array.from(vectors[0] ?? []), "", CLOSEST);
  const times = await timeEach(vectors, (vector) => index.queryItems(Array.from(vector), "", CLOSEST));
  rmSync(folder, { recursive: true });
  return times;
}

/** All vectors as one file of vectra's: written here because its own inserts take minutes for 100,000. */
async function vectraFile(dataDir: string, dimensions: number): Promise<string> {
  const folder = currentGeneration(indexRoot(dataDir)) ?? "";
  const db = openDatabase(join(folder, WORDS_FILE));
  const items: string[] = [];
  for await (const segment of readSegments(db, folder, dimensions)) {
    for (const { key, vector } of segment) {
      const norm = Math.hypot(...vector);
      items.push(JSON.stringify({ id: String(key), metadata: {}, vector: Array.from(vector), norm }));
    }
  }
  db.close();
  return `{"version":1,"metadata_config":{},"items":[${items.join(",")}]}`;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

/** The most memory that this process has ever had resident. */
function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}
