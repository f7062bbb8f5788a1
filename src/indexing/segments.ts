// The vectors of an index on disk: several small vectra files, so that a change writes few of them again.

import { copyFileSync, linkSync } from "node:fs";
import { join } from "node:path";
import type { Passage } from "../encoder/encoder.js";
import type { Database } from "./schema.js";
import type { VectorItem } from "./stores/store.js";
import { VectraStore } from "./stores/vectra.js";

/**
 * Most vectors in one vectra file. vectra compares the id of every insert with all before it, so 10,000 in one file
 * cost 58 µs each and in files of 2,000 32 µs; and a change writes one file again: 2,000 take 65 ms.
 */
export const SEGMENT_SIZE = 2_000;

/** A sentence whose vector is still to be made. */
export interface PendingVector {
  readonly id: number;
  readonly passage: Passage;
}

interface SegmentJob {
  readonly db: Database;
  /** The folder whose segments the database's rows name; null for a first build. */
  readonly from: string | null;
  readonly to: string;
  readonly dimensions: number;
  readonly pending: readonly PendingVector[];
  readonly embed: (passages: readonly Passage[]) => Promise<readonly Float32Array[]>;
}

/**
 * Brings the vectors into the new folder: unchanged segments as links to the same bytes, the missing vectors in new
 * segments, the first of which takes in the smallest old one where both fit. Notes each sentence's segment.
 * @returns the files of all segments
 */
export async function writeSegments(job: SegmentJob): Promise<string[]> {
  const old = liveCounts(job.db);
  const absorbed = smallestThatFits(old, job.pending.length);
  for (const segment of old.keys()) {
    if (segment !== absorbed) shareFile(job.from ?? "", job.to, segmentFile(segment));
  }
  const merged = absorbed === undefined ? [] : await liveItems(job, absorbed);
  const chunk = SEGMENT_SIZE - merged.length;
  let next = Math.max(-1, ...old.keys()) + 1;
  await writeSegment(job, next++, job.pending.slice(0, chunk), merged);
  for (let from = chunk; from < job.pending.length; from += SEGMENT_SIZE) {
    await writeSegment(job, next++, job.pending.slice(from, from + SEGMENT_SIZE), []);
  }
  return [...liveCounts(job.db).keys()].map(segmentFile);
}

/** All vectors of the index, segment by segment; some may belong to sentences that are gone. */
export async function* readSegments(
  db: Database,
  folder: string,
  dimensions: number,
): AsyncGenerator<readonly VectorItem[]> {
  for (const segment of liveCounts(db).keys()) {
    yield await new VectraStore(folder, segmentFile(segment), dimensions).items();
  }
}

async function writeSegment(
  job: SegmentJob,
  segment: number,
  pending: readonly PendingVector[],
  merged: readonly VectorItem[],
): Promise<void> {
  if (pending.length + merged.length === 0) return;
  const vectors = await job.embed(pending.map(({ passage }) => passage));
  const added = pending.map(({ id }, at) => ({ key: id, vector: vectors[at] ?? new Float32Array() }));
  const items = [...merged, ...added];
  await new VectraStore(job.to, segmentFile(segment), job.dimensions).add(items);
  const note = job.db.prepare("update sentences set segment = ? where id = ?");
  for (const { key } of items) note.run([segment, key]);
}

/** Sentences by segment, in order of segments. */
function liveCounts(db: Database): Map<number, number> {
  const sql =
    "select segment, count(*) from sentences where segment is not null group by segment order by segment";
  return new Map(db.prepare(sql).raw().all() as [number, number][]);
}

function smallestThatFits(counts: ReadonlyMap<number, number>, added: number): number | undefined {
  if (added === 0) return undefined;
  const [smallest] = [...counts].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return smallest !== undefined && smallest[1] + added <= SEGMENT_SIZE ? smallest[0] : undefined;
}

async function liveItems(job: SegmentJob, segment: number): Promise<VectorItem[]> {
  const ids = job.db.prepare("select id from sentences where segment = ?").pluck().all(segment) as number[];
  const live = new Set(ids);
  const items = await new VectraStore(job.from ?? "", segmentFile(segment), job.dimensions).items();
  return items.filter(({ key }) => live.has(key));
}

function segmentFile(segment: number): string {
  return `vectors-${segment}.json`;
}

/** Segments are never written twice, so old and new index may share them; where links are impossible, a copy. */
function shareFile(from: string, to: string, name: string): void {
  try {
    linkSync(join(from, name), join(to, name));
  } catch {
    copyFileSync(join(from, name), join(to, name));
  }
}
