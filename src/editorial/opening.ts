// Opens the file of the records: checked before anything is written, created whole or not at all, migrated after a backup.

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { backUp, backupPath, makeRecordsFolder } from "./backup.js";
import { checkRecords, refuseCutLog } from "./checking.js";
import { type Db, openForWriting } from "./database.js";
import { makeRecords } from "./making.js";
import { migrate } from "./migrate.js";
import { MIGRATIONS } from "./migrations.js";
import { damagedPages } from "./opening-faults.js";
import { damageInPages, sumsPath, withPageSums } from "./page-sums.js";
import { shareRecords, whenAlone } from "./records-lock.js";
import { finishRestore } from "./restoring.js";
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
  if (!existsSync(path)) makeRecords(path, migrations);
  const seen = lookOver(path, migrations.length);
  const lock = shareRecords(path);
  try {
    const db = opened(path, seen ?? checkRecords(path, migrations.length), migrations);
    const close = () => {
      unclosed.delete(close);
      if (unclosed.size === 0) process.off("exit", closeAll);
      try {
        db.close();
      } finally {
        lock.release();
      }
    };
    closeAtTheEnd(close);
    return { ...db, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** What a program forgot to close, SQLite closes when it ends, and writes the log back without the sums. */
const unclosed = new Set<() => void>();

function closeAtTheEnd(close: () => void): void {
  if (unclosed.size === 0) process.once("exit", closeAll);
  unclosed.add(close);
}

function closeAll(): void {
  for (const close of unclosed) {
    try {
      close();
    } catch {
      // The log holds what could not be written back.
    }
  }
}

/**
 * What only somebody who is alone can see, since nobody writes meanwhile.
 * @returns the version of the records; undefined where others have them open, who have looked
 */
function lookOver(path: string, newest: number): number | undefined {
  return whenAlone(path, () => {
    refuseCutLog(path);
    return checkRecords(path, newest, () => {
      const damage = damageInPages(path);
      if (damage !== null) throw damagedPages(path, damage, sumsPath(path));
    });
  });
}

function opened(path: string, version: number, migrations: readonly string[]): Db {
  if (version < migrations.length) backUp(path, backupPath(path, `v${version}`));
  const db = withPageSums(openForWriting(path), path);
  migrate(db, migrations);
  return hasSums(db) ? withSums(db) : db;
}
