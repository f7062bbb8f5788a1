// Reads files that SQLite may have open in this process, and never closes them: closing one frees the locks that SQLite
// holds on it, and SQLite itself has closed one only when the driver's statements are collected.

import { fstatSync, openSync, readSync, statSync } from "node:fs";

const kept = new Map<string, number>();

const keyOf = ({ dev, ino }: { readonly dev: number; readonly ino: number }) => `${dev}:${ino}`;

/**
 * @param most no more bytes than these
 * @throws the system's error, as `readFileSync` does
 */
export function readKept(path: string, most = Number.POSITIVE_INFINITY): Buffer {
  const file = kept.get(keyOf(statSync(path))) ?? keep(path);
  const bytes = Buffer.alloc(Math.min(fstatSync(file).size, most));
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    read = readSync(file, bytes, length, bytes.length - length, length);
  return bytes.subarray(0, length);
}

function keep(path: string): number {
  const file = openSync(path, "r");
  kept.set(keyOf(fstatSync(file)), file);
  return file;
}
