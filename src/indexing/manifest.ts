// What made an index and what it consists of: written last, read first, compared before anything is trusted.

import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../whole-files.js";
import type { Manifest } from "./search-index.js";

/** Raise it whenever the layout of an index or the folding of words changes. */
export const INDEX_VERSION = 7;
const MANIFEST_FILE = "manifest.json";

/** What the program at hand would stamp an index with. */
export type IndexStamps = Omit<Manifest, "version" | "articles" | "sentences">;

/** One file of an index, its name relative to the index's folder. */
interface IndexFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface StoredManifest extends Manifest {
  readonly files: readonly IndexFile[];
}

/** Why an index cannot simply be read: each stamp that differs, in words. Empty: it is current. */
export function staleness(manifest: Manifest, stamps: IndexStamps): readonly string[] {
  const compare = (what: string, key: keyof IndexStamps) => (manifest[key] === stamps[key] ? [] : [what]);
  return [
    ...(manifest.version === INDEX_VERSION ? [] : ["the index format"]),
    ...(manifest.model === stamps.model ? [] : [`the model (was ${manifest.model}, is ${stamps.model})`]),
    ...(manifest.model === stamps.model ? compare("the model's files", "modelSha256") : []),
    ...(manifest.model === stamps.model ? compare("the model's dimensions", "dimensions") : []),
    ...compare("the sentence splitter", "splitter"),
    ...compare("the labeller", "labeller"),
    ...compare("the corpus", "corpus"),
    ...compare("the editors' reviews", "reviews"),
  ];
}

/** Vectors made by the same model in the same format can be kept when the rest is made again. */
export function sameVectors(manifest: Manifest, stamps: IndexStamps): boolean {
  return (
    manifest.version === INDEX_VERSION &&
    manifest.model === stamps.model &&
    manifest.modelSha256 === stamps.modelSha256 &&
    manifest.dimensions === stamps.dimensions
  );
}

/** Writes the manifest of a finished folder. */
export async function writeManifest(
  folder: string,
  manifest: Manifest,
  names: readonly string[],
): Promise<StoredManifest> {
  const files: IndexFile[] = [];
  for (const name of names) files.push(await describe(folder, name));
  const stored = { ...manifest, files };
  writeWhole(join(folder, MANIFEST_FILE), `${JSON.stringify(stored, null, 1)}\n`);
  return stored;
}

/** Reads a folder's manifest. @throws when it is missing, cut off or no manifest */
export function readManifest(folder: string): StoredManifest {
  const parsed = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), "utf8")) as Partial<StoredManifest>;
  if (typeof parsed.version !== "number" || !Array.isArray(parsed.files))
    throw new Error("it is no manifest");
  return parsed as StoredManifest;
}

/**
 * The first file that is missing or not as it was written, in words; null when all are whole.
 * Every byte is hashed: 6 ms for the vectors of 10,000 passages.
 */
export async function findDamage(folder: string, manifest: StoredManifest): Promise<string | null> {
  for (const file of manifest.files) {
    const bytes = statSync(join(folder, file.name), { throwIfNoEntry: false })?.size;
    if (bytes === undefined) return `${file.name} is missing`;
    if (bytes !== file.bytes) return `${file.name} has ${bytes} bytes instead of ${file.bytes}`;
  }
  for (const file of manifest.files) {
    if ((await describe(folder, file.name)).sha256 !== file.sha256) return `${file.name} is corrupt`;
  }
  return null;
}

async function describe(folder: string, name: string): Promise<IndexFile> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(join(folder, name), { highWaterMark: 1 << 20 }))
    hash.update(chunk);
  return { name, bytes: statSync(join(folder, name)).size, sha256: hash.digest("hex") };
}
