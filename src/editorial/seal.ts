// The checksum of the whole file while nobody has it open: made when the last one closes it, taken away before the first
// one writes. It covers what no row's checksum does, such as space that is free.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { ExpectedError, messageOf } from "../errors.js";
import { OWN_FILE } from "../folders.js";
import { type HeldLock, tryLock } from "../kernel-lock.js";
import { syncToDisk, writeWhole } from "../whole-files.js";

const PATIENCE_MS = 5000;
const STEP_MS = 20;

function sealPath(path: string): string {
  return `${path}.sha256`;
}

function digest(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** Is a file that nobody has open as it was when it was closed? True where that is not known. */
export function isAsSealed(path: string): boolean {
  const seal = sealPath(path);
  return !existsSync(seal) || readFileSync(seal, "utf8").trim() === digest(path);
}

/** Whoever writes from now on changes what the seal is of. */
export function breakSeal(path: string): void {
  if (!existsSync(sealPath(path))) return;
  rmSync(sealPath(path));
  syncToDisk(dirname(path));
}

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

/** Seals a file that was closed, unless others have it open still. A full disk takes no seal: then there is none. */
export function sealIfLast(path: string): void {
  const lock = tried(path, "exclusive");
  if (lock === undefined) return;
  try {
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    if (log === 0 && existsSync(path)) writeWhole(sealPath(path), `${digest(path)}\n`, { mode: OWN_FILE });
  } catch {
    rmSync(sealPath(path), { force: true });
  } finally {
    lock.release();
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
