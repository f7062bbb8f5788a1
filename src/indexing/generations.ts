// The folders of an index: one for each build, a pointer to the one that counts, a mark for each reader.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { isRunning } from "../beside.js";
import { writeWhole } from "../whole-files.js";

const POINTER = "current";
const PREFIX = "generation-";
const READERS = "readers";

/** `DATA_DIR/index`: all that belongs to indexes and nothing else. */
export function indexRoot(dataDir: string): string {
  return join(dataDir, "index");
}

/** The folder that counts, or null when there is none. */
export function currentGeneration(root: string): string | null {
  const pointer = join(root, POINTER);
  if (!existsSync(pointer)) return null;
  const name = readFileSync(pointer, "utf8").trim();
  return name.startsWith(PREFIX) ? join(root, basename(name)) : null;
}

/** A new, empty folder that nobody reads until `publish` names it. */
export function newGeneration(root: string): string {
  const folder = mkdtempSync(join(root, PREFIX));
  mkdirSync(join(folder, READERS));
  return folder;
}

/** Makes a finished folder the one that counts. The rename is the moment: before it the old one, after it the new. */
export function publish(root: string, folder: string): void {
  writeWhole(join(root, POINTER), `${basename(folder)}\n`);
}

/** Removes what is neither current nor being read: what killed builders left, and what was replaced. */
export function removeOldGenerations(root: string): void {
  const current = currentGeneration(root);
  for (const name of readdirSync(root)) {
    const path = join(root, name);
    const leftover = name.startsWith(`.${POINTER}.`) || (name.startsWith(PREFIX) && path !== current);
    if (leftover && !isRead(path)) rmSync(path, { recursive: true, force: true });
  }
}

/** This process's own marks: one with its number that is not among them was left by a killed process before it. */
const ownMarks = new Set<string>();
let marks = 0;

/**
 * Marks a folder as read by this process, so that no builder removes it.
 * @returns takes the mark away; does nothing where the data folder cannot be written (nobody can remove it there)
 */
export function markReader(folder: string): () => void {
  const mark = join(folder, READERS, `${process.pid}.${marks++}`);
  try {
    writeFileSync(mark, "");
  } catch {
    return () => {};
  }
  ownMarks.add(mark);
  return () => {
    ownMarks.delete(mark);
    rmSync(mark, { force: true });
  };
}

function isRead(folder: string): boolean {
  const readers = join(folder, READERS);
  return existsSync(readers) && readdirSync(readers).some((mark) => isHeld(join(readers, mark)));
}

/** In a container every start of the program may have the same number. */
function isHeld(mark: string): boolean {
  const pid = Number.parseInt(basename(mark), 10);
  return pid === process.pid ? ownMarks.has(mark) : isRunning(pid);
}
