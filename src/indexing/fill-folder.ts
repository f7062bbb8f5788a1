// Fills the folder of a new index, from the old one where there is one. Makes no labels and no vectors itself.

import { createHash } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as otherWork } from "node:timers/promises";
import type { Article, Label } from "../domain.js";
import type { Passage } from "../encoder/encoder.js";
import type { BuildOptions, BuildResult } from "./build-options.js";
import { refuseAbove } from "./capacity.js";
import { countAlike } from "./count-alike.js";
import { INDEX_VERSION, writeManifest } from "./manifest.js";
import { packRecurring } from "./recurring.js";
import { packRows, type RowPlace } from "./rows.js";
import { createSchema, type Database, openDatabase, WORDS_FILE, withoutJournal } from "./schema.js";
import { type PendingVector, writeSegments } from "./segments.js";
import { settle } from "./settle.js";
import { ArticleWriter } from "./write-article.js";
import { writeReplies } from "./write-replies.js";

/** Passages between two reports of how far it is; between two batches other work gets its turn. */
const EMBEDDING_BATCH = 16;

/**
 * @param folder empty
 * @param from the folder of a whole index whose vectors the same model made, or null
 * @returns what was done, once every file of the folder is complete
 */
export async function fillFolder(
  folder: string,
  from: string | null,
  options: BuildOptions,
): Promise<BuildResult> {
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
    countAlike(db);
    settle(db, options.articles);
    const { reader, onProgress } = options;
    await writeReplies({
      ...{ db, reader },
      onProgress: (done, total) => onProgress?.({ phase: "replies", done, total }),
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
    writer.put(article, await label(article), fingerprint);
    refuseAbove(writer.pending.length, embedder.dimensions);
    onProgress?.({ phase: "labelling", done: at + 1, total: changed.length });
    await otherWork();
  }
  writer.finish();
  return { labelled: changed.length, removed: removed.length, pending: writer.pending };
}

/** All that an article's verdicts and sentences depend on. */
function fingerprint(article: Article, { stamps, labelInputs }: BuildOptions): string {
  const inputs = labelInputs === undefined ? [stamps.corpus, stamps.reviews] : [labelInputs(article)];
  const parts = [stamps.splitter, stamps.labeller, ...inputs, article];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function embedInBatches({ embedder, onProgress }: BuildOptions, total: number) {
  let done = 0;
  return async (passages: readonly Passage[]): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < passages.length; from += EMBEDDING_BATCH) {
      const batch = passages.slice(from, from + EMBEDDING_BATCH);
      vectors.push(...(await embedder.embedPassages(batch)));
      done += batch.length;
      onProgress?.({ phase: "embedding", done, total });
      await otherWork();
    }
    return vectors;
  };
}

const PLACES = `select s.id, s.article, s.paragraph, s.position, s.paragraph_id, coalesce(t.label, s.label)
  from sentences s left join settled t on t.id = s.id order by s.article, s.paragraph, s.position`;

const NO_RUNS = new Uint32Array();

/** Numbers the sentences in corpus order. */
function writeRows(db: Database): { articles: number; sentences: number } {
  const articles = db.prepare("select id from articles order by id").pluck().all() as string[];
  const ordinals = new Map(articles.map((id, ordinal) => [id, ordinal]));
  const stored = db.prepare(PLACES).raw().all() as [number, string, number, number, number, Label][];
  const places = stored.map(([id, article, paragraph, position, paragraphId, label]): RowPlace => {
    return { id, article: ordinals.get(article) ?? 0, paragraph, position, paragraphId, label };
  });
  const put = db.prepare("insert or replace into columns values (?, ?)");
  put.run(["rows", packRows(places)]);
  const runs = db.prepare("select id, numbers from runs").raw().all() as [number, Uint8Array][];
  const byId = new Map(runs.map(([id, numbers]) => [id, new Uint32Array(Uint8Array.from(numbers).buffer)]));
  const inOrder = places.map(({ id }) => byId.get(id) ?? NO_RUNS);
  put.run([
    "recurring",
    packRecurring(
      inOrder,
      Uint32Array.from(places, ({ article }) => article),
    ),
  ]);
  return { articles: articles.length, sentences: places.length };
}
