// What a file is called while it is being made, so that it can be taken away when whoever made it was killed.

import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What SQLite lays beside a database that is being made has its name with these behind. */
const MADE = /^\..+\.(\d+)\.\d+\.tmp(?:-journal|-wal|-shm)?$/s;

let counter = 0;

/** @returns another name in the same folder, hidden, that nobody else gives */
export function besidePath(path: string): string {
  counter += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}.${counter}.tmp`);
}

/**
 * Takes away what killed programs were making in a folder. This program makes such files in one go, so that one of its
 * own number is of another before it, as every start in a container has the same.
 * @returns how many there were; 0 where the folder is not there or cannot be read
 */
export function removeLeftBehind(folder: string): number {
  return namesIn(folder).filter((name) => {
    const maker = Number(MADE.exec(name)?.[1] ?? Number.NaN);
    return (maker === process.pid || isGone(maker)) && removed(join(folder, name));
  }).length;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What may not be taken away stays, and is no reason not to start. */
function removed(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function isGone(pid: number): boolean {
  return Number.isSafeInteger(pid) && !isRunning(pid);
}

/** Is there a process of this number, whoever's it is? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, it belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
