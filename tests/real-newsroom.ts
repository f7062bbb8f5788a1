// The newsroom over the real articles with the real models, opened before the tests of a file and closed after them.

import { afterAll, beforeAll } from "vitest";
import { loadConfig } from "../src/config.js";
import type { Newsroom } from "../src/findings.js";
import { openNewsroom } from "../src/newsroom.js";
import { folderWithIndex } from "./built-index.js";

/** @returns the newsroom, to be asked for within tests */
export function realNewsroom(): () => Newsroom {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom(loadConfig({ DATA_DIR: await folderWithIndex(), LOG_LEVEL: "silent" }));
  });
  afterAll(() => newsroom.close());
  return () => newsroom;
}
