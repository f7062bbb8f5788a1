// Who has the records open: many together, or one alone who looks them over or replaces them.

import { ExpectedError, messageOf } from "../errors.js";
import { type HeldLock, tryLock } from "../kernel-lock.js";

const PATIENCE_MS = 5000;
const STEP_MS = 20;

/**
 * Whoever has the records open holds this lock together with others.
 * @throws ExpectedError `data/records-unusable` where somebody holds it alone and does not let go
 */
export function shareRecords(path: string): HeldLock {
  for (let waited = 0; ; waited += STEP_MS) {
    const lock = tried(path, "shared");
    if (lock !== undefined) return lock;
    if (waited >= PATIENCE_MS) throw heldByAnother(path);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
  }
}

/** The same lock for oneself alone. @throws ExpectedError `data/records-unusable` where others have the records open */
export function ownRecords(path: string): HeldLock {
  const lock = tried(path, "exclusive");
  if (lock === undefined) throw heldByAnother(path);
  return lock;
}

/**
 * Does some work while nobody else has the records open for writing, in this process or another.
 * @returns what the work gives; undefined where somebody has them open
 * @throws ExpectedError `data/records-unusable` where the lock cannot be made; what the work throws
 */
export function whenAlone<T>(path: string, work: () => T): T | undefined {
  const lock = tried(path, "exclusive");
  if (lock === undefined) return undefined;
  try {
    return work();
  } finally {
    lock.release();
  }
}

function tried(path: string, kind: "shared" | "exclusive"): HeldLock | undefined {
  try {
    return tryLock(`${path}.lock`, kind);
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    const line = `The editorial records in ${path} cannot be opened: ${messageOf(cause)}.`;
    const hint = "DATA_DIR must be a folder that this program may read and write.";
    throw new ExpectedError("data", "data/records-unusable", line, hint, { cause });
  }
}

function heldByAnother(path: string): ExpectedError {
  const line = "The editorial records are held by another process.";
  return new ExpectedError(
    "data",
    "data/records-unusable",
    line,
    `Look at ${path}; nothing in it was changed.`,
  );
}
