// A mutant whose text no longer stands in the code proves nothing: each is found when the code is changed.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { MUTANTS } from "./table.js";

it("every mutant's text stands once in src/", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join("src", name), "utf8"));
  const times = (text: string) => sources.reduce((sum, source) => sum + source.split(text).length - 1, 0);
  expect(MUTANTS.filter(({ from }) => times(from) !== 1).map(({ breaks }) => breaks)).toEqual([]);
});
