// Making folders, wherever the program keeps something. Knows of no folder by name.

import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** What the program keeps (who asked what, what editors think of it) is for nobody else on the machine. */
const OWN = 0o700;
export const OWN_FILE = 0o600;

/**
 * Makes a folder and whatever is missing above it; does nothing where it is there.
 * Instead of the `recursive` of `mkdir`, which in Node 20 never returns where the system makes no folders, as in /proc.
 * @param mode the rights of what is made; the owner's alone by default
 * @throws the system's error, such as ENOTDIR, EACCES, EROFS or ENOENT
 */
export function makeFolder(path: string, mode = OWN): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
