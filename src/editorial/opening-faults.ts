// Why a file of records is not opened, each in one line that says what to do. Pure.

import { dirname, join } from "node:path";
import { ExpectedError, messageOf } from "../errors.js";

export function damaged(path: string, how: string): ExpectedError {
  return new ExpectedError(
    "data",
    "data/records-damaged",
    `The editorial records in ${path} are damaged: ${how}.`,
    `Nothing was changed. Put a copy back: npm run records -- restore FILE (copies are in ${join(dirname(path), "backups")}).`,
  );
}

/** @param sums the file that says how the pages were written */
export function damagedPages(path: string, how: string, sums: string): ExpectedError {
  return new ExpectedError(
    "data",
    "data/records-damaged",
    `The editorial records in ${path} are damaged: ${how}.`,
    "Nothing was changed, and each row in them is whole: look at the disk, then delete " +
      `${sums} to go on with them, or put a copy back: npm run records -- restore FILE.`,
  );
}

export function newer(path: string, version: number, newest: number): ExpectedError {
  return new ExpectedError(
    "data",
    "data/records-newer",
    `The editorial records in ${path} have version ${version}; this program knows versions up to ${newest}.`,
    "Nothing was changed. Start the newer program, or give another DATA_DIR.",
  );
}

export function foreign(path: string): ExpectedError {
  return new ExpectedError(
    "data",
    "data/records-foreign",
    `${path} is a database of another program.`,
    "Nothing was changed. Move it away, or give another DATA_DIR.",
  );
}

/** What the system refused while the file was opened or made; anything else stays what it is. */
export function unreachable(path: string, cause: unknown): unknown {
  if (cause instanceof ExpectedError || typeof (cause as NodeJS.ErrnoException).syscall !== "string")
    return cause;
  return new ExpectedError(
    "data",
    "data/records-unusable",
    `The editorial records in ${path} cannot be opened: ${messageOf(cause)}.`,
    "DATA_DIR must be a folder that this program may read and write.",
    { cause },
  );
}
