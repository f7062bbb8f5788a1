// What counts is written by one function: nobody else in the source writes, renames or removes files, but for what is listed.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const WRITES =
  /\b(?:writeFile|writeFileSync|writeSync|appendFile|appendFileSync|copyFile|copyFileSync|cp|cpSync|rename|renameSync|rm|rmSync|unlink|unlinkSync|truncate|truncateSync|createWriteStream|linkSync)\(/;

/** Where files are written otherwise, and why that loses nothing. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "src/beside.ts": "takes away what killed programs were making",
  "src/whole-files.ts": "it is the one function",
  "src/discord/preview/chromium.ts": "takes away its own temporary folder",
  "src/editorial/backup.ts": "takes away its own unfinished copy",
  "src/editorial/making.ts": "a draft of a database, which appears by the one function",
  "src/editorial/page-sums.ts": "takes checksums away that cannot be written",
  "src/editorial/restoring.ts": "puts a checked copy in its place, and takes away what is kept by then",
  "src/editorial/transfer.ts": "takes away its own trial copy",
  "src/encoder/open.ts": "takes away a downloaded model that is broken",
  "src/encoder/download.ts": "streams large files aside, held against their checksums before they count",
  "src/indexing/build-index.ts": "takes away a folder that nobody knows",
  "src/indexing/fill-folder.ts": "a folder that nobody knows until it is whole, each file by its hash",
  "src/indexing/generations.ts": "empty marks of readers, folders that nobody reads",
  "src/indexing/segments.ts": "a folder that nobody knows until it is whole, each file by its hash",
  "src/ingest/store/files.ts": "takes an article away once its copy is whole",
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => join("src", name))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("src/evaluation/bench/"));

it("is written by one function, and nothing else in the source writes files but for a listed reason", () => {
  const writers = sources.filter((name) =>
    WRITES.test(readFileSync(name, "utf8").replace(/^import.*$/gm, "")),
  );
  expect(writers.toSorted()).toEqual(Object.keys(ELSEWHERE).toSorted());
});
