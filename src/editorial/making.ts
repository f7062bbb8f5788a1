// Makes the file of the records where there is none: it appears whole, or not at all.

import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { besidePath } from "../beside.js";
import { OWN_FILE } from "../folders.js";
import { writeWhole } from "../whole-files.js";
import { openForMaking } from "./database.js";
import { migrate } from "./migrate.js";
import { damaged } from "./opening-faults.js";

/** The database is made under another name and appears whole, so that a crash leaves no half of one. */
export function makeRecords(path: string, migrations: readonly string[]): void {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) {
    throw damaged(path, "the file is missing but its write-ahead log is there");
  }
  const draft = besidePath(path);
  const remove = () => {
    for (const name of [draft, `${draft}-journal`, `${draft}-wal`, `${draft}-shm`])
      rmSync(name, { force: true });
  };
  remove();
  try {
    const db = openForMaking(draft);
    migrate(db, migrations);
    // What keeps a log from the start is changed by it alone, see `page-sums.ts`.
    db.all("PRAGMA journal_mode = WAL");
    db.close();
    appear(readFileSync(draft), path);
  } finally {
    remove();
  }
}

/**
 * A copy, because SQLite goes on keeping the locks and the shared memory of a file that it has had open by what the
 * file is, not by its name: under two names other processes would not see what this one writes.
 */
function appear(whole: Uint8Array, path: string): void {
  try {
    writeWhole(path, whole, { fresh: true, mode: OWN_FILE });
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
