// One builder at a time: an exclusive lock that the operating system takes back from a killed process.

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openDatabase } from "./schema.js";

const LOCK_FILE = "lock.sqlite";
const RETRY_MS = 50;

/**
 * Runs `work` while no other process (nor another call in this one) holds the lock of this folder.
 * SQLite's file lock is the kernel's: it ends with the process, so there is no stale lock to detect.
 * @param onWait called once when another builder is at work
 */
export async function withBuildLock<T>(root: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  const db = openDatabase(join(root, LOCK_FILE));
  try {
    for (let waited = false; !acquire(db); waited = true) {
      if (!waited) onWait();
      await sleep(RETRY_MS);
    }
    return await work();
  } finally {
    db.close();
  }
}

function acquire(db: Database): boolean {
  try {
    db.exec("begin exclusive");
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "SQLITE_BUSY") return false;
    throw error;
  }
}
