// What the servers of feeds said of the version that was read last: a file that may be deleted at any time.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Validators } from "../../ingest/read/fetch.js";
import { writeWhole } from "../../whole-files.js";

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

/** Writes the file as a whole. @throws what the file system throws */
export function writeFeedStates(dataDir: string, states: ReadonlyMap<string, FeedState>): void {
  writeWhole(join(dataDir, FILE), `${JSON.stringify(Object.fromEntries(states), null, 1)}\n`);
}
