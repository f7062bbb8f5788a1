// SQLite's write-ahead log as it lies beside a file of records, read from outside: which pages it holds, and whether what
// was committed to it is still there. Format: https://www.sqlite.org/walformat.html

import { existsSync, readFileSync, statSync } from "node:fs";
import { readKept } from "./kept-files.js";

/** What SQLite would read of a log. */
export interface Log {
  /** Another one for each time that it was begun anew. */
  readonly name: string;
  /** The committed versions of each page, by its number from 1, oldest first. */
  readonly pages: ReadonlyMap<number, readonly Uint8Array[]>;
  /** How many pages the database has with the log; null where nothing was committed to it. */
  readonly size: number | null;
}

interface Frames {
  readonly salts: string;
  readonly all: readonly { readonly page: number; readonly size: number; readonly sum: Sum }[];
  content(frame: number): Uint8Array;
}

type Sum = readonly [number, number];

const LOG_HEAD = 32;
const FRAME_HEAD = 24;
/** The two words that a log begins with; the second says that its sums are of big-endian words. */
const MAGIC = [0x377f0682, 0x377f0683];

function logPath(path: string): string {
  return `${path}-wal`;
}

/** What SQLite shares between those who have the records open. */
export function sharedPath(path: string): string {
  return `${path}-shm`;
}

/** How large the log is; 0 where there is none. */
export function logBytes(path: string): number {
  return statSync(logPath(path), { throwIfNoEntry: false })?.size ?? 0;
}

/** What was committed to the log of records that nobody has open and, by its own sums, is whole. */
export function readLog(path: string): Log {
  const frames = framesOf(path);
  return logOf(frames, frames?.all.findLastIndex(({ size }) => size > 0) ?? -1);
}

/**
 * The same of records that this process has open, while nobody writes. Somebody who is killed over a commit leaves one
 * that is whole and counts for nobody.
 * @throws Error where the shared memory does not say what was committed
 */
export function readLiveLog(path: string): Log {
  const said = promisedBeside(path);
  const frames = framesOf(path);
  if (said === null || (said.frames > 0 && frames?.all[said.frames - 1]?.sum.join() !== said.sum.join()))
    throw new Error("The log is not what its shared memory says.");
  return logOf(frames, said.frames - 1);
}

/** @param last the frame that was committed last; -1 for none */
function logOf(frames: Frames | null, last: number): Log {
  const pages = new Map<number, Uint8Array[]>();
  if (frames === null) return { name: "", pages, size: null };
  for (const [frame, { page }] of frames.all.slice(0, last + 1).entries()) {
    const versions = pages.get(page) ?? [];
    versions.push(frames.content(frame));
    pages.set(page, versions);
  }
  return { name: frames.salts, pages, size: frames.all[last]?.size ?? null };
}

/**
 * Was more committed to the log than SQLite will find in it? SQLite ends at the first frame whose sum is wrong, and says
 * nothing. What it had committed is told by the shared memory beside the log, which outlives a killed process, and is
 * never ahead of the disk.
 * @param path of records that nobody has open for writing
 */
export function isLogCut(path: string): boolean {
  const promised = promisedBeside(path);
  if (promised === null || promised.frames === 0) return false;
  const frames = framesOf(path);
  // A log that was begun anew: after a power cut the shared memory may be older.
  if (frames !== null && frames.salts !== promised.salts) return false;
  if (frames?.all[promised.frames - 1]?.sum.join() === promised.sum.join()) return false;
  // Whoever closes them just now takes the memory away first.
  return promisedBeside(path)?.sum.join() === promised.sum.join();
}

function promisedBeside(path: string) {
  try {
    return headOf(readKept(sharedPath(path)));
  } catch (error) {
    // It goes with whoever closes the records last.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Null where there is no log, or its head is not whole. */
function framesOf(path: string): Frames | null {
  if (!existsSync(logPath(path))) return null;
  const bytes = readFileSync(logPath(path));
  if (bytes.length < LOG_HEAD) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const magic = MAGIC.indexOf(view.getUint32(0));
  const isLittle = magic === 0;
  let sum = added(view, [0, LOG_HEAD - 8], [0, 0], isLittle);
  if (magic < 0 || !isSumAt(view, LOG_HEAD - 8, sum)) return null;
  const pageBytes = view.getUint32(8);
  const salts = bytes.toString("hex", 16, 24);
  const at = (frame: number) => LOG_HEAD + frame * (FRAME_HEAD + pageBytes);
  const all: Frames["all"][number][] = [];
  for (let start = at(0); start + FRAME_HEAD + pageBytes <= bytes.length; start = at(all.length)) {
    sum = added(view, [start, start + 8], sum, isLittle);
    sum = added(view, [start + FRAME_HEAD, start + FRAME_HEAD + pageBytes], sum, isLittle);
    if (bytes.toString("hex", start + 8, start + 16) !== salts || !isSumAt(view, start + 16, sum)) break;
    all.push({ page: view.getUint32(start), size: view.getUint32(start + 4), sum });
  }
  return { salts, all, content: (frame) => bytes.subarray(at(frame) + FRAME_HEAD, at(frame + 1)) };
}

function added(view: DataView, [from, to]: readonly [number, number], sum: Sum, isLittle: boolean): Sum {
  let [first, second] = sum;
  for (let at = from; at < to; at += 8) {
    first = (first + view.getUint32(at, isLittle) + second) >>> 0;
    second = (second + view.getUint32(at + 4, isLittle) + first) >>> 0;
  }
  return [first, second];
}

function isSumAt(view: DataView, at: number, [first, second]: Sum): boolean {
  return view.getUint32(at) === first && view.getUint32(at + 4) === second;
}

/** The head of the shared memory: where its fields lie, and how long it is without and with its sum. */
const SHARED = { frames: 16, sum: 24, salts: 32, summed: 40, length: 48 } as const;
const SHARED_VERSION = 3_007_000;

/** Null where the memory does not say. */
function headOf(bytes: Buffer) {
  const [head, again] = [bytes.subarray(0, SHARED.length), bytes.subarray(SHARED.length, 2 * SHARED.length)];
  if (again.length < SHARED.length || !head.equals(again)) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  // It is in the order of the machine's own bytes.
  const isLittle = view.getUint32(0, true) === SHARED_VERSION;
  const number = (at: number) => view.getUint32(at, isLittle);
  const [first, second] = added(view, [0, SHARED.summed], [0, 0], isLittle);
  if (number(0) !== SHARED_VERSION || number(SHARED.summed) !== first || number(44) !== second) return null;
  const sum: Sum = [number(SHARED.sum), number(SHARED.sum + 4)];
  const salts = head.toString("hex", SHARED.salts, SHARED.salts + 8);
  return { frames: number(SHARED.frames), salts, sum };
}
