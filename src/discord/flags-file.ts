// Readers' flags as lines of a file: appended and on disk before anybody is thanked.

import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import type { FlagLabel } from "./context.js";

/** Flags go to `flags.jsonl` in this folder, which is made when it is missing. */
export function flagsFile(dataDir: string, now: () => Date = () => new Date()): FlagLabel {
  return async (flag) => {
    await mkdir(dataDir, { recursive: true });
    const file = await open(join(dataDir, "flags.jsonl"), "a");
    try {
      await file.appendFile(`${JSON.stringify({ at: now().toISOString(), ...flag })}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  };
}
