// What the servers of feeds said of the version that was read last: a file that may be deleted at any time.

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../folders.js";
import type { Validators } from "../../ingest/read/fetch.js";

/** `names`: for which names of parties it was read; with others it is read again. */
export type FeedState = Validators & { readonly names: string };

const FILE = "feeds.json";

/** By address; empty where there is no file, or none that can be read. */
export function readFeedStates(dataDir: string): Map<string, FeedState> {
  try {
    const stored = JSON.parse(readFileSync(join(dataDir, FILE), "utf8")) as Record<string, FeedState>;
    return new Map(Object.entries(stored).filter(([, state]) => typeof state?.names === "string"));
  } catch {
    return new Map();
  }
}

/** Written beside and renamed. @throws what the file system throws */
export function writeFeedStates(dataDir: string, states: ReadonlyMap<string, FeedState>): void {
  makeFolder(dataDir);
  const path = join(dataDir, FILE);
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, `${JSON.stringify(Object.fromEntries(states), null, 1)}\n`);
  renameSync(beside, path);
}
