// Making folders, wherever the program keeps something. Knows of no folder by name.

import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and whatever is missing above it; does nothing where it is there.
 * Instead of the `recursive` of `mkdir`, which in Node 20 never returns where the system makes no folders, as in /proc.
 * @throws the system's error, such as ENOTDIR, EACCES, EROFS or ENOENT
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
