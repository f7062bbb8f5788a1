// The labeller's version: a hash over all that makes a label. Kept in `version.ts`, so that nothing is hashed at start.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../whole-files.js";

/** What makes a label beside the model: the reviews and the version itself aside. */
const FOLDERS = [
  "src/labels/reading",
  "src/labels/attribution",
  "src/labels/model",
  "src/encoder",
  "src/language",
] as const;
const VERSION_FILE = "version.ts";

/** Hex sha256, shortened, over the source files that make a label. @param root the project's folder */
export function sourceVersion(root: string): string {
  const hash = createHash("sha256");
  for (const folder of FOLDERS) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && name !== VERSION_FILE,
    );
    for (const name of names.sort()) {
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** Writes the version into `version.ts` and returns it. @param root the project's folder */
export function stampVersion(root: string): string {
  const version = sourceVersion(root);
  const path = join(root, "src/labels/model", VERSION_FILE);
  const text = readFileSync(path, "utf8").replace(
    /LABELLER_VERSION = "[^"]*"/,
    `LABELLER_VERSION = "${version}"`,
  );
  writeWhole(path, text);
  return version;
}
