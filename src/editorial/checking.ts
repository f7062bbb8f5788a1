// Whether a file of records is whole, looked at from outside: nothing in it is changed.

import { existsSync } from "node:fs";
import { ExpectedError, messageOf } from "../errors.js";
import { type Db, openReadOnly } from "./database.js";
import { readKept } from "./kept-files.js";
import { APPLICATION_ID, MIGRATIONS, SUMS_VERSION } from "./migrations.js";
import { damaged, foreign, newer } from "./opening-faults.js";
import { whenAlone } from "./records-lock.js";
import { damageIn, hasSums } from "./sums.js";
import { isLogCut, sharedPath } from "./write-ahead-log.js";

const MAGIC = "SQLite format 3\0";

/**
 * @param newest the version that this program knows
 * @param look at the file while SQLite, at the end of some other program, cannot write its log back into it
 * @returns the version of the records
 * @throws ExpectedError `data/records-damaged`, `data/records-newer`, `data/records-foreign` or `data/records-unusable`
 */
export function checkRecords(
  path: string,
  newest: number = MIGRATIONS.length,
  look: () => void = () => undefined,
): number {
  if (readKept(path, MAGIC.length).toString("latin1") !== MAGIC) throw damaged(path, "it is no SQLite file");
  const db = openReadOnly(path);
  try {
    const version = checkedVersion(db, path, newest);
    checkPages(db, path);
    look();
    return version;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    db.close();
  }
}

/**
 * To be asked before SQLite looks at the log, after which nothing can be told.
 * @param path of records that nobody has open for writing
 * @throws ExpectedError `data/records-damaged`
 */
export function refuseCutLog(path: string): void {
  if (isLogCut(path)) throw damaged(path, "what was written last is not in its log");
}

/**
 * Opens records for reading alone.
 * @throws ExpectedError `data/records-damaged` where the log lost what was committed, `data/records-unusable`
 */
export function openToRead(path: string): Db {
  if (existsSync(sharedPath(path))) lookAtLog(path);
  return openReadOnly(path);
}

function lookAtLog(path: string): void {
  try {
    whenAlone(path, () => refuseCutLog(path));
  } catch (error) {
    // Where no lock can be made nobody writes.
    if (!(error instanceof ExpectedError) || error.code === "data/records-damaged") throw error;
  }
}

function checkedVersion(db: Db, path: string, newest: number): number {
  const version = db.one<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
  const id = db.one<{ application_id: number }>("PRAGMA application_id")?.application_id;
  if (id !== APPLICATION_ID) throw foreign(path);
  if (version > newest) throw newer(path, version, newest);
  if (version < SUMS_VERSION && hasSums(db)) throw damaged(path, "its version is not the one of its tables");
  return version;
}

function checkPages(db: Db, path: string): void {
  const damage = damageIn(db);
  if (damage !== null) throw damaged(path, damage);
  const found = db.all<Record<string, unknown>>("PRAGMA integrity_check").map((row) => row.integrity_check);
  if (found.length !== 1 || found[0] !== "ok") throw damaged(path, String(found[0]).split("\n")[0] as string);
  const orphans = db.all("PRAGMA foreign_key_check").length;
  if (orphans > 0) throw damaged(path, `${orphans} rows point at rows that are not there`);
}

/** What SQLite says of a schema that it cannot read is no fault of ours. */
function unreadable(path: string, error: unknown): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  const isOfSqlite = !(error instanceof ExpectedError) && String(code).startsWith("SQLITE_");
  return isOfSqlite ? damaged(path, messageOf(error).split("\n")[0] as string) : error;
}
