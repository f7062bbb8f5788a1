// One builder at a time: an exclusive lock that the operating system takes back from a killed process.

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedError } from "../errors.js";
import { type Database, openDatabase } from "./schema.js";

const LOCK_FILE = "lock.sqlite";
const RETRY_MS = 50;

/**
 * Runs `work` while no other process (nor another call in this one) holds the lock of this folder.
 * SQLite's file lock is the kernel's: it ends with the process, so there is no stale lock to detect.
 * @param onWait called once when another builder is at work
 * @throws ExpectedError `data/lock` when something else lies in the lock's place
 */
export async function withBuildLock<T>(root: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  const file = join(root, LOCK_FILE);
  const db = openDatabase(file);
  try {
    for (let waited = false; !acquire(db, file); waited = true) {
      if (!waited) onWait();
      await sleep(RETRY_MS);
    }
    return await work();
  } finally {
    db.close();
  }
}

function acquire(db: Database, file: string): boolean {
  try {
    db.exec("begin exclusive");
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "SQLITE_BUSY") return false;
    if (code !== "SQLITE_NOTADB" && code !== "SQLITE_CORRUPT") throw error;
    throw new ExpectedError("data", "data/lock", `${file} is not the lock that it should be.`, "Delete it.");
  }
}
