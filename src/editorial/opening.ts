// Opens the file of the records: checked before anything is written, created whole or not at all, migrated after a backup.

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { backUp, backupPath, makeRecordsFolder } from "./backup.js";
import { checkRecords } from "./checking.js";
import { type Db, openForWriting } from "./database.js";
import { makeRecords } from "./making.js";
import { migrate } from "./migrate.js";
import { MIGRATIONS } from "./migrations.js";

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
  const version = checkRecords(path, migrations.length);
  if (version < migrations.length) backUp(path, backupPath(path, `v${version}`));
  const db = openForWriting(path);
  migrate(db, migrations);
  return db;
}
