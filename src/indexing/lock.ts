// One builder at a time, among all processes.

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { tryLock } from "../kernel-lock.js";

const LOCK_FILE = "lock.sqlite";
const RETRY_MS = 50;

/**
 * Runs `work` while no other process (nor another call in this one) holds the lock of this folder.
 * @param onWait called once when another builder is at work
 * @throws ExpectedError `data/lock` when something else lies in the lock's place
 */
export async function withBuildLock<T>(root: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  const file = join(root, LOCK_FILE);
  let lock = tryLock(file);
  if (lock === undefined) onWait();
  for (; lock === undefined; lock = tryLock(file)) await sleep(RETRY_MS);
  try {
    return await work();
  } finally {
    lock.release();
  }
}
