// Opens the file of the records: checked before anything is written, created whole or not at all, migrated after a backup.

import { closeSync, existsSync, linkSync, openSync, readSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ExpectedError, messageOf } from "../errors.js";
import { makeFolder } from "../folders.js";
import { type Db, openForWriting, openReadOnly } from "./database.js";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.js";

const MAGIC = "SQLite format 3\0";

/**
 * @param path of the SQLite file; its folder is made where it is missing
 * @param migrations for tests; the released ones by default
 * @returns the database in the newest version
 * @throws ExpectedError `data/records-damaged`, `data/records-newer`, `data/records-foreign` or
 *   `data/records-unusable`; the file is then as it was
 */
export function openRecordsFile(path: string, migrations: readonly string[] = MIGRATIONS): Db {
  makeRecordsFolder(dirname(path));
  if (!existsSync(path)) create(path, migrations);
  const version = checkedVersion(path, migrations.length);
  if (version < migrations.length) backUp(path, backupPath(path, `v${version}`));
  const db = openForWriting(path);
  migrate(db, migrations);
  return db;
}

function makeRecordsFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (cause) {
    throw new ExpectedError(
      "data",
      "data/records-unusable",
      `The editorial records cannot be kept in ${folder}: ${messageOf(cause)}.`,
      "DATA_DIR must be a folder that this program may write to.",
      { cause },
    );
  }
}

/** Where a backup goes: `backups/` beside the records, with the time (UTC) in its name. */
export function backupPath(path: string, tag: string, now: Date = new Date()): string {
  const stamp = now.toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
  return join(dirname(path), "backups", `records-${tag}-${stamp}.sqlite`);
}

/**
 * Writes a consistent copy, also while the bot is writing.
 * @throws ExpectedError `usage/backup-exists` where the target is there already
 */
export function backUp(path: string, target: string): void {
  if (existsSync(target)) {
    throw new ExpectedError(
      "usage",
      "usage/backup-exists",
      `${target} is there already.`,
      "Name a new file.",
    );
  }
  makeRecordsFolder(dirname(target));
  const db = openReadOnly(path);
  try {
    db.run("VACUUM INTO :target", { target });
  } finally {
    db.close();
  }
}

/** The database is made under another name and appears whole, so that a crash leaves no half of one. */
function create(path: string, migrations: readonly string[]): void {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) {
    throw damaged(path, "the file is missing but its write-ahead log is there");
  }
  const draft = `${path}.${process.pid}.new`;
  const remove = () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${draft}${end}`, { force: true });
  };
  remove();
  try {
    const db = openForWriting(draft);
    migrate(db, migrations);
    db.all("PRAGMA wal_checkpoint(TRUNCATE)");
    db.close();
    appear(draft, path);
  } finally {
    remove();
  }
}

/** A link never replaces what another process made meanwhile; some file systems have none. */
function appear(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch {
    if (!existsSync(path)) renameSync(draft, path);
  }
}

function checkedVersion(path: string, newest: number): number {
  if (readHead(path) !== MAGIC) throw damaged(path, "it is no SQLite file");
  const db = openReadOnly(path);
  try {
    const version = db.one<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
    const id = db.one<{ application_id: number }>("PRAGMA application_id")?.application_id;
    if (id !== APPLICATION_ID) throw foreign(path);
    if (version > newest) throw newer(path, version, newest);
    checkPages(db, path);
    return version;
  } finally {
    db.close();
  }
}

function checkPages(db: Db, path: string): void {
  const found = db.all<Record<string, unknown>>("PRAGMA quick_check").map((row) => row.quick_check);
  if (found.length !== 1 || found[0] !== "ok") throw damaged(path, String(found[0]).split("\n")[0] as string);
  const orphans = db.all("PRAGMA foreign_key_check").length;
  if (orphans > 0) throw damaged(path, `${orphans} rows point at rows that are not there`);
}

function migrate(db: Db, migrations: readonly string[]): void {
  const version = () => db.one<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
  for (let next = version(); next < migrations.length; next = version()) {
    db.transaction(() => {
      if (version() !== next) return;
      db.exec(migrations[next] as string);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${next + 1};`);
    });
  }
}

function readHead(path: string): string {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(MAGIC.length);
    return head.toString("latin1", 0, readSync(file, head, 0, MAGIC.length, 0));
  } finally {
    closeSync(file);
  }
}

function damaged(path: string, how: string): ExpectedError {
  return new ExpectedError(
    "data",
    "data/records-damaged",
    `The editorial records in ${path} are damaged: ${how}.`,
    `Nothing was changed. Put a copy from ${join(dirname(path), "backups")} in its place, or move it away.`,
  );
}

function newer(path: string, version: number, newest: number): ExpectedError {
  return new ExpectedError(
    "data",
    "data/records-newer",
    `The editorial records in ${path} have version ${version}; this program knows versions up to ${newest}.`,
    "Nothing was changed. Start the newer program, or give another DATA_DIR.",
  );
}

function foreign(path: string): ExpectedError {
  return new ExpectedError(
    "data",
    "data/records-foreign",
    `${path} is a database of another program.`,
    "Nothing was changed. Move it away, or give another DATA_DIR.",
  );
}
