// A data folder of its own for each test, with a clock that goes on by a second at each look.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openRecords, type Records } from "../../src/editorial/records.js";

export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "records-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function tickingClock(start = "2026-01-01T00:00:00.000Z"): () => Date {
  let time = Date.parse(start);
  return () => {
    time += 1000;
    return new Date(time);
  };
}

export function openForTest(folder: string = dataFolder()): Records {
  const records = openRecords(folder, tickingClock());
  onTestFinished(() => {
    try {
      records.close();
    } catch {
      // The test closed it.
    }
  });
  return records;
}
