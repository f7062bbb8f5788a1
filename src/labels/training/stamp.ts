// The labeller's version: a hash over all that makes a label. Kept in `version.ts`, so that nothing is hashed at start.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Hex sha256, shortened, over the labeller's source files (its version, its training and the reviews aside) and the language they read. */
export function sourceVersion(dir: string): string {
  const hash = createHash("sha256");
  const language = readdirSync(join(dir, "../language"), { recursive: true, encoding: "utf8" });
  const names = [dir, join(dir, "attribution")]
    .flatMap((folder) => readdirSync(folder).map((name) => relative(dir, join(folder, name))))
    .concat(language.map((name) => join("../language", name)))
    .filter((name) => name.endsWith(".ts") && name !== "version.ts" && name !== "reviews.ts");
  for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(join(dir, name)));
  return hash.digest("hex").slice(0, 16);
}

/** Writes the version into `version.ts` and returns it. */
export function stampVersion(dir: string): string {
  const version = sourceVersion(dir);
  const path = join(dir, "version.ts");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(/LABELLER_VERSION = "[^"]*"/, `LABELLER_VERSION = "${version}"`),
  );
  return version;
}
