// Makes the file of the records where there is none: it appears whole, or not at all.

import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { openForMaking } from "./database.js";
import { migrate } from "./migrate.js";
import { damaged } from "./opening-faults.js";

/** The database is made under another name and appears whole, so that a crash leaves no half of one. */
export function makeRecords(path: string, migrations: readonly string[]): void {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) {
    throw damaged(path, "the file is missing but its write-ahead log is there");
  }
  const draft = `${path}.${process.pid}.new`;
  const whole = `${path}.${process.pid}.whole`;
  const remove = () => {
    for (const name of [draft, `${draft}-journal`, whole]) rmSync(name, { force: true });
  };
  remove();
  try {
    const db = openForMaking(draft);
    migrate(db, migrations);
    db.close();
    // A copy, because SQLite goes on keeping the locks and the shared memory of a file that it has had open by what
    // the file is, not by its name: under two names other processes would not see what this one writes.
    copyFileSync(draft, whole);
    syncToDisk(whole);
    appear(whole, path);
    syncToDisk(dirname(path));
  } finally {
    remove();
  }
}

function syncToDisk(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A link never replaces what another process made meanwhile; some file systems have none. */
function appear(whole: string, path: string): void {
  try {
    linkSync(whole, path);
  } catch {
    if (!existsSync(path)) renameSync(whole, path);
  }
}
