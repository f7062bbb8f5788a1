// Builds an index in a folder of its own and swaps it in by one rename. Makes no labels and no vectors itself.

import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as otherWork } from "node:timers/promises";
import type { Article, LabelledSentence } from "../domain.js";
import { refuseAbove } from "./capacity.js";
import { asDataError } from "./failures.js";
import { currentGeneration, indexRoot, newGeneration, publish, removeOldGenerations } from "./generations.js";
import { withBuildLock } from "./lock.js";
import {
  findDamage,
  INDEX_VERSION,
  type IndexStamps,
  readManifest,
  sameVectors,
  staleness,
  writeManifest,
} from "./manifest.js";
import { packRows, type RowPlace } from "./rows.js";
import { createSchema, type Database, openDatabase, WORDS_FILE, withoutJournal } from "./schema.js";
import type { Manifest } from "./search-index.js";
import { type PendingVector, writeSegments } from "./segments.js";
import { ArticleWriter } from "./write-article.js";

/** What the index needs of an embedding model. */
export interface PassageEmbedder {
  readonly dimensions: number;
  /** One vector a text, of length 1 or zero throughout, in order. */
  embed(texts: readonly string[], kind: "passage"): Promise<readonly Float32Array[]>;
}

export interface BuildProgress {
  /** `waiting`: another process is building; its result is used when it fits. */
  readonly phase: "waiting" | "labelling" | "embedding";
  /** Articles when labelling, sentences when embedding; 0 of 0 when waiting. */
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  readonly articles: readonly Article[];
  /** Every sentence of an article in order, labelled. Called only for articles that changed. */
  readonly label: (article: Article) => readonly LabelledSentence[];
  readonly embedder: PassageEmbedder;
  readonly dataDir: string;
  readonly stamps: IndexStamps;
  /** What of the reviews concerns an article; without it, changed reviews label every article again. */
  readonly reviewsOf?: (article: Article) => string;
  readonly onProgress?: (progress: BuildProgress) => void;
}

export interface BuildResult {
  readonly manifest: Manifest;
  /** False: the index was current already, or another process has just made it. */
  readonly built: boolean;
  /** Articles labelled again, articles taken out, sentences embedded. */
  readonly labelled: number;
  readonly removed: number;
  readonly embedded: number;
}

const EMBEDDING_BATCH = 64;

/**
 * Brings the index of a data folder up to date: only articles that are new or changed are labelled, only sentences
 * that are new are embedded. The old index stays readable until the new one is complete.
 * @throws ExpectedError `data/unwritable`, `data/too-large` (before the work); whatever `label` and `embed` throw
 */
export async function buildIndex(options: BuildOptions): Promise<BuildResult> {
  const { articles, embedder, dataDir, onProgress } = options;
  const blocks = articles.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind !== "heading"));
  refuseAbove(blocks.length, embedder.dimensions);
  const root = indexRoot(dataDir);
  const onWait = () => onProgress?.({ phase: "waiting", done: 0, total: 0 });
  try {
    mkdirSync(root, { recursive: true });
    return await withBuildLock(root, onWait, () => buildAlone(root, options));
  } catch (error) {
    throw asDataError(error, dataDir);
  }
}

async function buildAlone(root: string, options: BuildOptions): Promise<BuildResult> {
  removeOldGenerations(root);
  const old = await reusable(root, options.stamps);
  if (old !== null && staleness(old.manifest, options.stamps).length === 0) {
    return { manifest: old.manifest, built: false, labelled: 0, removed: 0, embedded: 0 };
  }
  const folder = newGeneration(root);
  try {
    const result = await fill(folder, old?.folder ?? null, options);
    publish(root, folder);
    return result;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The index that counts, when it is whole and its vectors can be kept. */
async function reusable(
  root: string,
  stamps: IndexStamps,
): Promise<{ folder: string; manifest: Manifest } | null> {
  const folder = currentGeneration(root);
  if (folder === null) return null;
  try {
    const manifest = readManifest(folder);
    return sameVectors(manifest, stamps) && (await findDamage(folder, manifest)) === null
      ? { folder, manifest }
      : null;
  } catch {
    return null;
  }
}

async function fill(folder: string, from: string | null, options: BuildOptions): Promise<BuildResult> {
  const file = join(folder, WORDS_FILE);
  if (from !== null) copyFileSync(join(from, WORDS_FILE), file);
  const db = openDatabase(file);
  try {
    withoutJournal(db);
    if (from === null) createSchema(db);
    db.exec("begin");
    const { labelled, removed, pending } = await writeArticles(db, options);
    const segments = await writeSegments({
      ...{ db, from, to: folder, dimensions: options.embedder.dimensions, pending },
      embed: embedInBatches(options, pending.length),
    });
    const counts = writeRows(db);
    db.exec("commit");
    db.close();
    const manifest = { version: INDEX_VERSION, ...options.stamps, ...counts };
    await writeManifest(folder, manifest, [WORDS_FILE, ...segments]);
    return { manifest, built: true, labelled, removed, embedded: pending.length };
  } finally {
    if (db.open) db.close();
  }
}

interface Written {
  readonly labelled: number;
  readonly removed: number;
  readonly pending: readonly PendingVector[];
}

async function writeArticles(db: Database, options: BuildOptions): Promise<Written> {
  const { articles, label, embedder, onProgress } = options;
  const known = new Map(db.prepare("select id, fingerprint from articles").raw().all() as [string, string][]);
  const ids = new Set(articles.map(({ id }) => id));
  const changed = articles
    .map((article) => ({ article, fingerprint: fingerprint(article, options) }))
    .filter(({ article, fingerprint }) => known.get(article.id) !== fingerprint)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const removed = [...known.keys()].filter((id) => !ids.has(id));
  const writer = new ArticleWriter(db);
  for (const id of removed) writer.remove(id);
  for (const [at, { article, fingerprint }] of changed.entries()) {
    writer.put(article, label(article), fingerprint);
    refuseAbove(writer.pending.length, embedder.dimensions);
    onProgress?.({ phase: "labelling", done: at + 1, total: changed.length });
    await otherWork();
  }
  writer.finish();
  return { labelled: changed.length, removed: removed.length, pending: writer.pending };
}

/** All that an article's verdicts and passages depend on. */
function fingerprint(article: Article, { stamps, reviewsOf }: BuildOptions): string {
  const reviews = reviewsOf === undefined ? stamps.reviews : reviewsOf(article);
  const parts = [stamps.splitter, stamps.labeller, reviews, article];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function embedInBatches({ embedder, onProgress }: BuildOptions, total: number) {
  let done = 0;
  return async (passages: readonly string[]): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < passages.length; from += EMBEDDING_BATCH) {
      const batch = passages.slice(from, from + EMBEDDING_BATCH);
      vectors.push(...(await embedder.embed(batch, "passage")));
      done += batch.length;
      onProgress?.({ phase: "embedding", done, total });
      await otherWork();
    }
    return vectors;
  };
}

/** Numbers the sentences in corpus order. */
function writeRows(db: Database): { articles: number; sentences: number } {
  const articles = db.prepare("select id from articles order by id").pluck().all() as string[];
  const ordinals = new Map(articles.map((id, ordinal) => [id, ordinal]));
  const rows = db
    .prepare(
      "select id, article, paragraph, position, paragraph_id as paragraphId, label from sentences order by article, paragraph, position",
    )
    .all() as (Omit<RowPlace, "article"> & { article: string })[];
  const places = rows.map((row) => ({ ...row, article: ordinals.get(row.article) ?? 0 }));
  db.prepare("insert or replace into columns values ('rows', ?)").run([packRows(places)]);
  return { articles: articles.length, sentences: places.length };
}
