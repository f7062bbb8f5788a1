// `node dist/scripts/word-tables.js`: the words that stand in the word tables of more than one source file.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsInSeveralFiles, wordTables } from "../src/evaluation/word-tables.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const WORD_TABLES = {
  name: "word-tables",
  does: "Lists the words that stand in the word tables of more than one source file.",
  options: {},
} as const satisfies CommandLine;

await run(WORD_TABLES, async () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => join("src", name))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts"));
  const tables = files.flatMap((file) => wordTables(file, readFileSync(file, "utf8")));
  for (const [word, found] of wordsInSeveralFiles(tables)) out(`${word}\t${found.join(" ")}\n`);
});
