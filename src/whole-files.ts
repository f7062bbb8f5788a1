// The one way in which a file that counts is written: all bytes, on the disk, read back, and only then under its name.

import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { besidePath } from "./beside.js";

interface WholeFile {
  /** The file must not be there yet: EEXIST otherwise. */
  readonly fresh?: boolean;
  /** Its rights, where it is new. */
  readonly mode?: number;
}

/**
 * Writes a file so that whoever reads it sees the old one or the new one, never a part; it is on the disk when this
 * returns, and the old one is as it was when this throws.
 * @throws the system's error, with the file's path
 */
export function writeWhole(path: string, content: string | Uint8Array, options: WholeFile = {}): void {
  const beside = besidePath(path);
  named(path, () => {
    try {
      writeBeside(beside, Buffer.from(content), options.mode ?? 0o666);
      moveTo(path, beside, options.fresh ?? false);
      syncToDisk(dirname(path));
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/**
 * Adds to the end of a file, which is made where it is missing; where it cannot be added whole, nothing is added.
 * @throws the system's error, with the file's path
 */
export function appendWhole(path: string, text: string, mode = 0o600): void {
  named(path, () => {
    const isNew = !existsSync(path);
    const file = openSync(path, "a+", mode);
    try {
      append(file, Buffer.from(text));
    } finally {
      closeSync(file);
    }
    if (isNew) syncToDisk(dirname(path));
  });
}

function append(file: number, bytes: Buffer): void {
  const before = fstatSync(file).size;
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
    if (!readFrom(file, before).includes(bytes)) throw short();
  } catch (error) {
    // Unless somebody else has written behind it.
    if (fstatSync(file).size === before + written) ftruncateSync(file, before);
    throw error;
  }
}

function readFrom(file: number, start: number): Buffer {
  const rest = Buffer.alloc(Math.max(fstatSync(file).size - start, 0));
  return rest.subarray(0, readSync(file, rest, 0, rest.length, start));
}

function writeBeside(beside: string, bytes: Buffer, mode: number): void {
  const file = openSync(beside, "wx", mode);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (!readFileSync(beside).equals(bytes)) throw short();
}

/**
 * Gives a finished file its name. It is on the disk when this returns.
 * @throws the system's error, with the file's path; EEXIST where it is to be new and is not
 */
export function placeWhole(
  beside: string,
  path: string,
  { fresh = false }: Pick<WholeFile, "fresh"> = {},
): void {
  named(path, () => {
    syncToDisk(beside);
    moveTo(path, beside, fresh);
    syncToDisk(dirname(path));
  });
}

/** What network drives and memory sticks say that have no links. */
const NO_LINKS: readonly unknown[] = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/** A link never replaces what another process made meanwhile. */
function moveTo(path: string, beside: string, fresh: boolean): void {
  if (!fresh) {
    renameSync(beside, path);
    return;
  }
  try {
    linkSync(beside, path);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code) || existsSync(path)) throw error;
    renameSync(beside, path);
  }
}

/** A new name, or one that is gone, is so on the disk only when its folder is written. */
export function syncToDisk(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function short(): Error {
  return Object.assign(new Error("the file does not hold what was written"), {
    code: "EIO",
    syscall: "write",
  });
}

/** What the system says of an open file lacks the file's name. */
function named(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}
