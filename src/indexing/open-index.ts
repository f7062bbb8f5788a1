// Opens the index of a data folder, or says in words why it cannot be used. Never builds, never crashes on damage.

import { existsSync } from "node:fs";
import { messageOf } from "../errors.js";
import { currentGeneration, indexRoot, markReader } from "./generations.js";
import { findDamage, type IndexStamps, readManifest, staleness } from "./manifest.js";
import { OpenedIndex } from "./opened-index.js";
import type { SearchIndex } from "./search-index.js";

type OpenResult =
  | { readonly status: "ready"; readonly index: SearchIndex }
  /** `reason` is half a sentence: "the corpus changed", "words.sqlite is corrupt", "there is none yet". */
  | { readonly status: "absent" | "stale" | "damaged"; readonly reason: string };

interface OpenOptions {
  readonly dataDir: string;
  /** What the index must have been made by; without it, any whole index will do. */
  readonly stamps?: IndexStamps;
}

/** Between reading the pointer and marking the folder a builder may swap and clean up: then the pointer is read again. */
const ATTEMPTS = 3;

/**
 * The index of a data folder. Words and sentences are there at once; vectors are loaded by the first vector search.
 * Close it when done: until then no builder removes its files.
 */
export async function openIndex(options: OpenOptions): Promise<OpenResult> {
  const root = indexRoot(options.dataDir);
  for (let attempt = 1; ; attempt++) {
    const folder = readPointer(root);
    if (folder === null) return { status: "absent", reason: "there is none yet" };
    const result = await openFolder(folder, options.stamps);
    if (result.status !== "damaged" || attempt === ATTEMPTS || readPointer(root) === folder) return result;
  }
}

function readPointer(root: string): string | null {
  try {
    return currentGeneration(root);
  } catch {
    return null;
  }
}

async function openFolder(folder: string, stamps: IndexStamps | undefined): Promise<OpenResult> {
  if (!existsSync(folder)) return { status: "damaged", reason: "its folder is missing" };
  const release = markReader(folder);
  try {
    const manifest = readManifest(folder);
    const stale = stamps === undefined ? [] : staleness(manifest, stamps);
    const damage = stale.length > 0 ? null : await findDamage(folder, manifest);
    if (stale.length === 0 && damage === null) {
      return { status: "ready", index: new OpenedIndex(folder, manifest, release) };
    }
    release();
    return damage === null
      ? { status: "stale", reason: `${stale.join(" and ")} changed` }
      : { status: "damaged", reason: damage };
  } catch (error) {
    release();
    return { status: "damaged", reason: messageOf(error).split("\n")[0] ?? "" };
  }
}
