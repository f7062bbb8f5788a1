// Copies of the records: consistent, checked, and under their name only when they are whole.

import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { besidePath, removeLeftBehind } from "../beside.js";
import { ExpectedError, messageOf } from "../errors.js";
import { makeFolder, OWN_FILE } from "../folders.js";
import { placeWhole, writeWhole } from "../whole-files.js";
import { checkRecords } from "./checking.js";
import { openReadOnly } from "./database.js";

/** A time (UTC) as it stands in the name of a file or folder: 20210813T090000Z. */
export function timeInName(time: Date): string {
  return time.toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
}

/** Where a backup goes: `backups/` beside the records, with the time (UTC) in its name. */
export function backupPath(path: string, tag: string, now: Date = new Date()): string {
  return join(dirname(path), "backups", `records-${tag}-${timeInName(now)}.sqlite`);
}

/**
 * Takes away what killed programs left in a data folder of files that they were making: parts of the records lie in
 * them, also of people who were taken out of these since.
 * @returns how many there were
 */
export function removeUnfinished(dataDir: string): number {
  return removeLeftBehind(dataDir) + removeLeftBehind(join(dataDir, "backups"));
}

/**
 * Writes a consistent copy, also while the bot is writing, and looks it over before it counts.
 * @throws ExpectedError `usage/backup-exists` where the target is there already, `data/records-damaged` where the copy
 *   is not whole; nothing is then under its name
 */
export function backUp(path: string, target: string): void {
  if (existsSync(target)) throw alreadyThere(target);
  makeRecordsFolder(dirname(target));
  removeLeftBehind(dirname(target));
  const aside = besidePath(target);
  const remove = () => {
    for (const name of [aside, `${aside}-journal`]) rmSync(name, { force: true });
  };
  remove();
  try {
    copyInto(path, aside);
    checkRecords(aside, Number.POSITIVE_INFINITY);
    placeWhole(aside, target, { fresh: true });
  } catch (error) {
    throw unwritable(target, error);
  } finally {
    remove();
  }
}

function copyInto(path: string, aside: string): void {
  // SQLite fills an empty file, and leaves it the rights that it has.
  writeWhole(aside, "", { mode: OWN_FILE });
  const db = openReadOnly(path);
  try {
    db.run("VACUUM INTO :aside", { aside });
  } finally {
    db.close();
  }
}

function alreadyThere(target: string): ExpectedError {
  const line = `${target} is there already.`;
  return new ExpectedError("usage", "usage/backup-exists", line, "Name a new file.");
}

function unwritable(target: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "EEXIST") return alreadyThere(target);
  if (cause instanceof ExpectedError || typeof (cause as NodeJS.ErrnoException).syscall !== "string")
    return cause;
  const line = `The copy ${target} cannot be written: ${messageOf(cause)}.`;
  return new ExpectedError("data", "data/records-unusable", line, "Nothing was changed.", { cause });
}

/** @throws ExpectedError `data/records-unusable` */
export function makeRecordsFolder(folder: string): void {
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
