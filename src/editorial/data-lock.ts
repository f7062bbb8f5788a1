// Whoever works for a data folder alone (the bot, a restore) holds its lock; the kernel frees it when they end.

import { join } from "node:path";
import { ExpectedError, messageOf } from "../errors.js";
import { makeFolder } from "../folders.js";
import { type HeldLock, tryLock } from "../kernel-lock.js";

const LOCK_FILE = "bot.lock";

/**
 * @returns what frees it
 * @throws ExpectedError `data/in-use` where another one holds it, `data/folder` where the folder cannot be used
 */
export function lockDataFolder(dataDir: string): HeldLock {
  const lock = tried(dataDir);
  if (lock !== undefined) return lock;
  throw new ExpectedError(
    "data",
    "data/in-use",
    `A bot works with ${dataDir} already.`,
    "Stop it first, or give another DATA_DIR.",
  );
}

function tried(dataDir: string): HeldLock | undefined {
  try {
    makeFolder(dataDir);
    return tryLock(join(dataDir, LOCK_FILE));
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError(
      "data",
      "data/folder",
      `${dataDir} cannot be used: ${messageOf(cause)}.`,
      "DATA_DIR must be a folder that this program may write to.",
      { cause },
    );
  }
}
