// A tiny table model, made by the same writer as the embedded one.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CHECKSUMS, checksumList } from "../../src/encoder/checksums.js";
import { modelFiles } from "./table/model-files.js";

/** Four words in four dimensions; "cat" and "kitten" are near each other. */
export const TINY = modelFiles(
  ["cat", "kitten", "court", "judge"],
  [
    [1, 0, 0, 0],
    [0.8, 0.6, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0.6, 0.8],
  ],
  8,
);

/** Writes a model's files, and their checksums unless told not to, into `<root>/<name>`. */
export async function writeModel(
  root: string,
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  withChecksums = true,
): Promise<string> {
  const folder = join(root, name);
  const all = new Map(files);
  if (withChecksums) all.set(CHECKSUMS, Buffer.from(await checksumList(files)));
  for (const [file, bytes] of all) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  return folder;
}
