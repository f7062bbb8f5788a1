// The newsroom over the real articles with the real models, opened before the tests of a file and closed after them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { loadConfig } from "../src/config.js";
import type { Newsroom } from "../src/findings.js";
import { openNewsroom } from "../src/newsroom.js";

/** @returns the newsroom, to be asked for within tests */
export function realNewsroom(): () => Newsroom {
  let newsroom: Newsroom;
  const dataDir = mkdtempSync(join(tmpdir(), "real-newsroom-"));
  beforeAll(async () => {
    newsroom = await openNewsroom(loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: "silent" }));
  });
  afterAll(async () => {
    await newsroom.close();
    rmSync(dataDir, { recursive: true });
  });
  return () => newsroom;
}
