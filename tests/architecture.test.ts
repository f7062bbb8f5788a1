// The house plan as a test: a file imports only from a lower rank or its own folder.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^src\/(domain|errors|folders|log)\.ts$/, 0],
  [/^src\/config\.ts$/, 1],
  [/^src\/(corpus|embedding)\//, 2],
  [/^src\/(ingest|labels)\//, 3],
  [/^src\/indexing\//, 4],
  [/^src\/retrieval\//, 5],
  [/^src\/(answer|editorial)\//, 6],
  [/^src\/newsroom(\.ts$|\/)/, 7],
  [/^src\/(discord|terminal|evaluation)\//, 8],
  [/^(src\/bot\.ts$|scripts\/)/, 9],
];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(".ts"));
}

function rankOf(file: string): number | undefined {
  return RANKS.find(([pattern]) => pattern.test(file))?.[1];
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)].map((match) =>
    relative(".", resolve(dirname(file), (match[1] as string).replace(/\.js$/, ".ts"))),
  );
}

const files = [...sources("src"), ...sources("scripts")];

describe("the architecture", () => {
  it("gives every source file a rank", () => {
    expect(files.filter((file) => rankOf(file) === undefined)).toEqual([]);
  });

  it("lets a file import only from a lower rank or from its own folder", () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => {
          const [from, to] = [rankOf(file), rankOf(target)];
          if (from === undefined || to === undefined || to < from) return false;
          return from !== to || topFolder(file) !== topFolder(target);
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("reads the environment in config.ts alone", () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(file, "utf8")));
    expect(readers).toEqual(["src/config.ts"]);
  });

  it("has no file named utils, helpers, misc or index", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|index)(\.ts|\/)/.test(file))).toEqual([]);
  });
});

/** `src/labels` for `src/labels/x/y.ts`; `scripts` for a script; `src/newsroom` for `src/newsroom.ts` and its folder. */
function topFolder(file: string): string {
  const parts = file.split("/");
  if (parts[0] !== "src") return parts[0] as string;
  return parts.slice(0, 2).join("/").replace(/\.ts$/, "");
}
