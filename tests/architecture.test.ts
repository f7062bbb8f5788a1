// The house plan as a test: a file imports only from a lower rank or its own folder, and never in a circle.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^src\/(beside|shown-text)\.ts$/, -1],
  [/^src\/(domain|errors|folders|log|whole-files)\.ts$/, 0],
  [/^src\/(config\.ts$|findings\.ts$|kernel-lock\.ts$|language\/)/, 1],
  [/^src\/(corpus|encoder)\//, 2],
  [/^src\/(ingest|labels)\//, 3],
  [/^src\/indexing\//, 4],
  [/^src\/retrieval\//, 5],
  [/^src\/(answer|editorial)\//, 6],
  [/^src\/(newsroom(\.ts$|\/)|print\/)/, 7],
  [/^src\/(discord|terminal|evaluation)\//, 8],
  [/^(src\/bot\.ts$|scripts\/)/, 9],
];

/**
 * The rooms of a folder, the lowest first: a file imports from its own room and from those before it. `""` is what lies
 * loose in the folder itself. A folder that is not listed here has no rooms, or rooms that need no order.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "src/ingest": [
    "text",
    "draft",
    "read",
    "pasted",
    "html",
    "pdf",
    "markdown",
    "captions",
    "mail",
    "document",
    "feed",
    "parse",
    "store",
    "",
  ],
  "src/labels": ["reading", "attribution", "model", "review"],
  "src/answer": ["quotes", "other-side", "differences", "ask", "check", "findings", "case-page", ""],
  "src/discord": [
    ...["presentation", "places", "desk", "forum", "corrections", "interactions", "feeds"],
    ...["life", "doctor", "preview"],
  ],
  "src/discord/interactions": ["", "review", "overview", "corpus", "commands", "controls"],
};

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(".ts"));
}

function rankOf(file: string): number | undefined {
  return RANKS.find(([pattern]) => pattern.test(file))?.[1];
}

/** Imports of types and late ones (`import("…")`) count like all others. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)].map((match) =>
    relative(".", resolve(dirname(file), (match[1] as string).replace(/\.js$/, ".ts"))),
  );
}

const files = [...sources("src"), ...sources("scripts")];
const imports = new Map(files.map((file) => [file, importsOf(file)] as const));
const edges = [...imports].flatMap(([file, targets]) => targets.map((target) => [file, target] as const));

/** `src/labels` for `src/labels/x/y.ts`; `scripts` for a script; `src/newsroom` for `src/newsroom.ts` and its folder. */
function topFolder(file: string): string {
  const parts = file.split("/");
  if (parts[0] !== "src") return parts[0] as string;
  return parts.slice(0, 2).join("/").replace(/\.ts$/, "");
}

/** The room of `folder` that a file lies in, `""` where it lies loose; undefined outside the folder. */
function roomOf(folder: string, file: string): string | undefined {
  if (!file.startsWith(`${folder}/`)) return undefined;
  const [room = "", inner] = file.slice(folder.length + 1).split("/");
  return inner === undefined ? "" : room;
}

/** One path round each circle of a graph, found by looking for a way back. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (node: string, path: readonly string[]) => {
    const since = path.indexOf(node);
    if (since >= 0) found.push([...path.slice(since), node].join(" → "));
    if (since >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}

describe("the architecture", () => {
  it("gives every source file a rank", () => {
    expect(files.filter((file) => rankOf(file) === undefined)).toEqual([]);
  });

  it("lets a file import only from a lower rank or from its own folder", () => {
    const wrong = edges.filter(([file, target]) => {
      const [from, to] = [rankOf(file), rankOf(target)];
      if (from === undefined || to === undefined || to < from) return false;
      return from !== to || topFolder(file) !== topFolder(target);
    });
    expect(wrong.map(([file, target]) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(Object.entries(ROOMS))("keeps the rooms of %s in order", (folder, rooms) => {
    const listed = files.flatMap((file) => roomOf(folder, file) ?? []);
    expect(listed.filter((room) => !rooms.includes(room))).toEqual([]);
    const wrong = edges.filter(([file, target]) => {
      const [from, to] = [roomOf(folder, file), roomOf(folder, target)];
      if (from === undefined || to === undefined) return false;
      return rooms.indexOf(to) > rooms.indexOf(from);
    });
    expect(wrong.map(([file, target]) => `${file} imports ${target}`)).toEqual([]);
  });

  it("has no file that imports itself by way of others", () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it("has no two folders that import each other, by way of others or not", () => {
    const folders = new Map<string, string[]>();
    for (const [from, to] of edges.map((edge) => edge.map(dirname) as [string, string])) {
      if (from === to || from === "src" || to === "src") continue;
      folders.set(from, [...(folders.get(from) ?? []), to]);
    }
    expect(circlesIn(folders)).toEqual([]);
  });

  it("finds a circle where there is one", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c", "d"]],
      ["c", []],
      ["d", ["b"]],
    ]);
    expect(circlesIn(graph)).toEqual(["b → d → b"]);
  });

  it("reads the environment in config.ts alone", () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(file, "utf8")));
    expect(readers).toEqual(["src/config.ts"]);
  });

  it("has no file named utils, helpers, misc or index", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|index)(\.ts|\/)/.test(file))).toEqual([]);
  });
});
