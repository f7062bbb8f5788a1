// Records in folders that are gone when the tests have ended.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRecords, type Records } from "../../src/editorial/records.js";

/** A new folder inside the one that the set-up of the tests made, and takes away with all that is in it. */
export function folderOfTest(): string {
  return mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), "desk-"));
}

export function recordsOfTest(folder = folderOfTest()): Records {
  return openRecords(folder);
}
