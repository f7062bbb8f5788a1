// Puts a copy of the records back: looked over first, what it replaces kept, and finished at the next opening where the
// program ended in between.

import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { besidePath } from "../beside.js";
import { ExpectedError } from "../errors.js";
import { OWN_FILE } from "../folders.js";
import { placeWhole, syncToDisk, writeWhole } from "../whole-files.js";
import { makeRecordsFolder, timeInName } from "./backup.js";
import { checkRecords } from "./checking.js";
import { lockDataFolder } from "./data-lock.js";
import { openForMaking } from "./database.js";
import { forgetSums } from "./page-sums.js";
import { ownRecords } from "./records-lock.js";

/**
 * @param path where the records lie, or would
 * @param file a copy of records, whole
 * @returns the folder that holds what was replaced; null where there was nothing
 * @throws ExpectedError `usage/no-file`, `data/in-use` beside a running bot, `data/records-…` for a copy that cannot be
 *   used; the records are then as they were
 */
export function restoreRecords(path: string, file: string): string | null {
  if (!existsSync(file))
    throw new ExpectedError("usage", "usage/no-file", `There is no file ${file}.`, "Name a backup.");
  const bot = lockDataFolder(dirname(path));
  try {
    const own = ownRecords(path);
    try {
      makeRecordsFolder(dirname(path));
      prepare(path, file);
      return finish(path);
    } finally {
      own.release();
    }
  } finally {
    bot.release();
  }
}

/** What the next opening finds where a restore was begun: whole, it has this name. */
function waiting(path: string): string {
  return `${path}.restoring`;
}

/** Finishes a restore whose program ended. @throws ExpectedError where others have the records open */
export function finishRestore(path: string): void {
  if (!existsSync(waiting(path))) return;
  const own = ownRecords(path);
  try {
    finish(path);
  } finally {
    own.release();
  }
}

/** Copies the file, with the log beside it where it was copied by hand, and looks the copy over. */
function prepare(path: string, file: string): void {
  const part = besidePath(path);
  const beside = ["-wal", "-shm", "-journal"].map((ending) => `${part}${ending}`);
  const remove = () => {
    for (const name of [part, ...beside]) rmSync(name, { force: true });
  };
  remove();
  try {
    writeWhole(part, readFileSync(file), { mode: OWN_FILE });
    if (existsSync(`${file}-wal`)) writeWhole(`${part}-wal`, readFileSync(`${file}-wal`), { mode: OWN_FILE });
    if (hasLog(part)) keepLog(part, "DELETE");
    checkRecords(part);
    keepLog(part, "WAL");
    placeWhole(part, waiting(path));
  } finally {
    remove();
  }
}

/** The mark of a file that keeps a log beside it. Source: https://www.sqlite.org/fileformat2.html#file_format_version_numbers */
function hasLog(part: string): boolean {
  return readFileSync(part)[18] === 2;
}

/** Without one, what stands in it comes into the file. */
function keepLog(part: string, mode: "DELETE" | "WAL"): void {
  const db = openForMaking(part);
  try {
    db.all(`PRAGMA journal_mode = ${mode}`);
  } finally {
    db.close();
  }
}

function finish(path: string): string | null {
  const kept = keepReplaced(path);
  forgetSums(path);
  for (const ending of ["-wal", "-shm"]) rmSync(`${path}${ending}`, { force: true });
  renameSync(waiting(path), path);
  syncToDisk(dirname(path));
  return kept;
}

function keepReplaced(path: string): string | null {
  const there = [path, `${path}-wal`].filter((name) => existsSync(name));
  if (there.length === 0) return null;
  const folder = freeFolder(join(dirname(path), "backups"));
  makeRecordsFolder(folder);
  for (const name of there)
    writeWhole(join(folder, basename(name)), readFileSync(name), { fresh: true, mode: OWN_FILE });
  return folder;
}

function freeFolder(backups: string): string {
  const base = join(backups, `replaced-${timeInName(new Date())}`);
  for (let n = 1; ; n++) {
    const folder = n === 1 ? base : `${base}-${n}`;
    if (!existsSync(folder)) return folder;
  }
}
