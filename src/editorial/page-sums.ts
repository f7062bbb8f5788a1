// A checksum of every page of the records' file, kept beside it and made anew with each checkpoint: it covers what no
// row's checksum does (space that is free, the schema's own pages), also after a kill. The file changes at checkpoints
// alone, so a page is as the sums say, unless the log holds newer ones: then it is one of these, or as it was before.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { OWN_FILE } from "../folders.js";
import { writeWhole } from "../whole-files.js";
import { type Db, openForWriting } from "./database.js";
import { readKept } from "./kept-files.js";
import { type Log, logBytes, readLiveLog, readLog } from "./write-ahead-log.js";

/** Where the head of a SQLite file says how large its pages are (1 for 65,536), and that it keeps a log. */
const PAGE_BYTES_AT = 16;
const WITH_LOG_AT = 18;
/** The log is written back when it is larger: as many pages as SQLite's own default. */
const LARGEST_LOG = 1000 * 4096;

interface Sums {
  /** Of which log the pages came last. */
  readonly log: string;
  /** Of each page before that log was begun, and with what was written back of it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function sumsPath(path: string): string {
  return `${path}.sums`;
}

function sumOf(page: Uint8Array): string {
  return createHash("sha256").update(page).digest("base64url").slice(0, 11);
}

/**
 * Looks every page over, and makes the sums where there are none.
 * @param path of records that nobody has open for writing
 * @returns what is wrong, in words; null where nothing is
 */
export function damageInPages(path: string): string | null {
  const kept = readSums(path);
  if (kept === "broken") return `the checksums in ${sumsPath(path)} are not as they were written`;
  const pages = pagesOf(readKept(path));
  if (kept === null) return remake(path, pages);
  const log = readLog(path);
  const wrong = wrongPages(pages, kept, log);
  if (isWrittenOtherwise(kept, log, wrong)) return remake(path, pages);
  return wrong[0] === undefined ? null : `page ${wrong[0] + 1} is not as it was written`;
}

function wrongPages(pages: readonly Uint8Array[], kept: Sums, log: Log): number[] {
  const count = Math.max(kept.after.length, pages.length);
  return Array.from({ length: count }, (_, at) => at).filter((at) => !isRight(at, pages[at], kept, log));
}

/** A file that keeps no log yet is changed once more before it does. */
function remake(path: string, pages: readonly Uint8Array[]): null {
  const now = pages.map(sumOf);
  if (pages[0]?.[WITH_LOG_AT] === 2) writeSums(path, { log: "", before: now, after: now });
  return null;
}

/**
 * SQLite itself writes a log back at the end of a program that was slow to let go of it. Each transaction changes two
 * pages at least, a row's and that of its checksum; both are looked over, whatever is known of pages.
 */
function isWrittenOtherwise(kept: Sums, { name }: Log, wrong: readonly number[]): boolean {
  return kept.log !== name && wrong.length > 1;
}

function isRight(at: number, page: Uint8Array | undefined, { before, after }: Sums, log: Log): boolean {
  const sum = page && sumOf(page);
  if (sum === after[at]) return true;
  const versions = log.pages.get(at + 1);
  return versions !== undefined && [before[at], ...versions.map(sumOf)].includes(sum);
}

function pagesOf(bytes: Buffer): Uint8Array[] {
  const said = bytes.length > WITH_LOG_AT ? bytes.readUInt16BE(PAGE_BYTES_AT) : 0;
  const size = said === 1 ? 65_536 : Math.max(said, 512);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
}

/** Takes the sums away: nothing is known of the pages until they are made anew. */
export function forgetSums(path: string): void {
  rmSync(sumsPath(path), { force: true });
}

/** @returns a database that writes its log back, with the sums, where it has grown large and when it is closed */
export function withPageSums(db: Db, path: string): Db {
  let inside = false;
  const transaction = <T>(work: () => T): T => {
    if (inside) return work();
    inside = true;
    try {
      return db.transaction(work);
    } finally {
      inside = false;
      if (logBytes(path) > LARGEST_LOG) checkpoint(db, path);
    }
  };
  return {
    ...db,
    transaction,
    run: (sql, values) => transaction(() => db.run(sql, values)),
    close: () => {
      checkpoint(db, path);
      db.close();
    },
  };
}

/** What cannot be written back stays in the log, where it counts all the same. */
function checkpoint(db: Db, path: string): void {
  try {
    db.transaction(() => writeBack(path));
  } catch {
    // Held by another process, or the disk is full.
  }
}

/** While nobody else writes: the sums of the pages as they will be, then the pages. */
function writeBack(path: string): void {
  try {
    foldInto(path, readLiveLog(path));
  } catch {
    // Such as a full disk: there are none then, until the next opening.
    forgetSums(path);
  }
  // By another connection, since one that is in a transaction may not.
  const other = openForWriting(path);
  try {
    other.all("PRAGMA wal_checkpoint(PASSIVE)");
  } finally {
    other.close();
  }
}

function foldInto(path: string, log: Log): void {
  const { pages, size } = log;
  const kept = readSums(path);
  // A broken one is told at the next opening.
  if (kept === null || kept === "broken" || size === null) return;
  const isNew = kept.log !== log.name;
  if (isNew && isWrittenOtherwise(kept, log, wrongPages(pagesOf(readKept(path)), kept, log)))
    throw new Error("The checksums are of an older state.");
  const after = Array.from({ length: size }, (_, at) => {
    const newest = pages.get(at + 1)?.at(-1);
    const sum = newest === undefined ? kept.after[at] : sumOf(newest);
    if (sum === undefined) throw new Error(`No checksum of page ${at + 1}.`);
    return sum;
  });
  // Whatever keeps the log from being written back whole, it is not begun anew until it is.
  writeSums(path, { log: log.name, before: isNew ? kept.after : kept.before, after });
}

function writeSums(path: string, sums: Sums): void {
  const text = JSON.stringify(sums);
  writeWhole(sumsPath(path), `${sumOf(Buffer.from(text))}\n${text}`, { mode: OWN_FILE });
}

/** Null where there are none; broken where they are not what was written. */
function readSums(path: string): Sums | "broken" | null {
  if (!existsSync(sumsPath(path))) return null;
  const [own, text = ""] = readFileSync(sumsPath(path), "latin1").split("\n");
  return own === sumOf(Buffer.from(text, "latin1")) ? (JSON.parse(text) as Sums) : "broken";
}
