// What the file system and SQLite throw, told as one line. Knows no index.

import { ExpectedError, messageOf } from "../errors.js";

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ENOSPC|SQLITE_FULL)\b|disk is full/, "no space is left on the disk"],
  [/\bEDQUOT\b/, "the disk quota is used up"],
  [/\b(?:EROFS|SQLITE_READONLY)\b|readonly database/, "it lies on a read-only disk"],
  [/\b(?:EACCES|EPERM|SQLITE_PERM)\b/, "permission denied"],
  [/\b(?:ENOTDIR|EEXIST)\b/, "a part of its path is a file, not a folder"],
  [/\bENOENT\b.*\bmkdir\b/, "no folder can be made there"],
  [/\bEISDIR\b/, "a folder lies where a file should be"],
  [/\bEFBIG\b/, "a file would become larger than is allowed"],
  [/\b(?:EMFILE|ENFILE)\b/, "too many files are open"],
  [/\b(?:EIO|SQLITE_IOERR)\b|disk I\/O error/, "the disk reports an error"],
  [/\bSQLITE_CANTOPEN\b|Unable to open connection|Error creating index/, "the files in it cannot be opened"],
];

/**
 * A failure to write below the data folder as an expected error, anything else as it was.
 * @returns what should be thrown
 */
export function asDataError(error: unknown, dataDir: string): unknown {
  if (error instanceof ExpectedError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  const text = `${typeof code === "string" ? code : ""} ${messageOf(error)}`;
  const reason = REASONS.find(([pattern]) => pattern.test(text))?.[1];
  if (reason === undefined) return error;
  return new ExpectedError(
    "data",
    "data/unwritable",
    `The index cannot be written to the data folder ${dataDir}: ${reason}.`,
    "Make room or give write permission there, or set DATA_DIR to another folder.",
    { cause: error },
  );
}
