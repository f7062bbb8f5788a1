// Opens the file of the records: checked before anything is written, created whole or not at all, migrated after a backup.

import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { ExpectedError, messageOf } from "../errors.js";
import { makeFolder } from "../folders.js";
import { type Db, openForWriting, openReadOnly } from "./database.js";
import { makeRecords } from "./making.js";
import { migrate } from "./migrate.js";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.js";
import { damaged, foreign, newer } from "./opening-faults.js";

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
  if (!existsSync(path)) makeRecords(path, migrations);
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

function readHead(path: string): string {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(MAGIC.length);
    return head.toString("latin1", 0, readSync(file, head, 0, MAGIC.length, 0));
  } finally {
    closeSync(file);
  }
}
