// Records in a folder that is gone when the test process ends.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRecords, type Records } from "../../src/editorial/records.js";

export function folderOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  made.push(folder);
  return folder;
}

const made: string[] = [];
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function recordsOfTest(folder = folderOfTest()): Records {
  return openRecords(folder);
}
