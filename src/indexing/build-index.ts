// Brings the index of a data folder up to date: waits its turn, builds beside the old one, swaps by one rename.

import { rmSync } from "node:fs";
import { holdsSentences } from "../corpus/printed-notices.js";
import { makeFolder } from "../folders.js";
import type { BuildOptions, BuildResult } from "./build-options.js";
import { refuseAbove } from "./capacity.js";
import { asDataError } from "./failures.js";
import { fillFolder } from "./fill-folder.js";
import { currentGeneration, indexRoot, newGeneration, publish, removeOldGenerations } from "./generations.js";
import { withBuildLock } from "./lock.js";
import { findDamage, type IndexStamps, readManifest, sameVectors, staleness } from "./manifest.js";
import type { Manifest } from "./search-index.js";

/**
 * Brings the index of a data folder up to date: only articles that are new or changed are labelled, only sentences
 * that are new are embedded. The old index stays readable until the new one is complete.
 * @throws ExpectedError `data/unwritable`, `data/too-large` (before the work); whatever `label` and `embed` throw
 */
export async function buildIndex(options: BuildOptions): Promise<BuildResult> {
  const { articles, embedder, dataDir, onProgress } = options;
  const blocks = articles.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => holdsSentences(kind)));
  refuseAbove(blocks.length, embedder.dimensions);
  const root = indexRoot(dataDir);
  const onWait = () => onProgress?.({ phase: "waiting", done: 0, total: 0 });
  try {
    makeFolder(root);
    return await withBuildLock(root, onWait, () => buildAlone(root, options));
  } catch (error) {
    throw asDataError(error, dataDir);
  }
}

async function buildAlone(root: string, options: BuildOptions): Promise<BuildResult> {
  removeOldGenerations(root);
  const old = await reusable(root, options.stamps);
  if (old !== null && staleness(old.manifest, options.stamps).length === 0) {
    return { manifest: old.manifest, built: false, labelled: 0, removed: 0, embedded: 0 };
  }
  const folder = newGeneration(root);
  try {
    const result = await fillFolder(folder, old?.folder ?? null, options);
    publish(root, folder);
    return result;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The index that counts, when it is whole and its vectors can be kept. */
async function reusable(
  root: string,
  stamps: IndexStamps,
): Promise<{ folder: string; manifest: Manifest } | null> {
  const folder = currentGeneration(root);
  if (folder === null) return null;
  try {
    const manifest = readManifest(folder);
    return sameVectors(manifest, stamps) && (await findDamage(folder, manifest)) === null
      ? { folder, manifest }
      : null;
  } catch {
    return null;
  }
}
