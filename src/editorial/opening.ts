// Opens the file of the records: checked before anything is written, created whole or not at all, migrated after a backup.

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { backUp, backupPath, makeRecordsFolder } from "./backup.js";
import { checkRecords } from "./checking.js";
import { type Db, openForWriting } from "./database.js";
import { makeRecords } from "./making.js";
import { migrate } from "./migrate.js";
import { MIGRATIONS } from "./migrations.js";
import { damaged } from "./opening-faults.js";
import { finishRestore } from "./restoring.js";
import { breakSeal, isAsSealed, sealIfLast, shareRecords } from "./seal.js";
import { hasSums, withSums } from "./sums.js";

/**
 * @param path of the SQLite file; its folder is made where it is missing
 * @param migrations for tests; the released ones by default
 * @returns the database in the newest version
 * @throws ExpectedError `data/records-damaged`, `data/records-newer`, `data/records-foreign` or
 *   `data/records-unusable`; the file is then as it was
 */
export function openRecordsFile(path: string, migrations: readonly string[] = MIGRATIONS): Db {
  makeRecordsFolder(dirname(path));
  finishRestore(path);
  const lock = shareRecords(path);
  try {
    const db = opened(path, migrations);
    const close = () => {
      try {
        db.all("PRAGMA wal_checkpoint(TRUNCATE)");
        db.close();
      } finally {
        lock.release();
      }
      sealIfLast(path);
    };
    return { ...db, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function opened(path: string, migrations: readonly string[]): Db {
  if (!existsSync(path)) makeRecords(path, migrations);
  const version = checkRecords(path, migrations.length);
  if (!isAsSealed(path)) throw damaged(path, "it is not as it was when it was closed");
  if (version < migrations.length) backUp(path, backupPath(path, `v${version}`));
  breakSeal(path);
  const db = openForWriting(path);
  migrate(db, migrations);
  return hasSums(db) ? withSums(db) : db;
}
