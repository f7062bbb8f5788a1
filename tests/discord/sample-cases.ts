// Cases over newsrooms of the tests' choice: the first one, and others by their names.

import { join } from "node:path";
import type { Config } from "../../src/config.js";
import { type CaseFolder, listCases } from "../../src/corpus/cases.js";
import type { Newsroom } from "../../src/findings.js";
import { type Cases, createCases } from "../../src/newsroom/cases.js";

export function sampleCases(
  config: Config,
  first: Newsroom,
  others: Readonly<Record<string, Newsroom>> = {},
  editors: Readonly<Record<string, readonly string[]>> = {},
): Cases {
  const folderOf = (name: string): CaseFolder => ({
    ...{ name, title: `The ${name} case`, isFirst: false, editors: editors[name] ?? [] },
    ...{ corpusDir: join(config.casesDir, name), indexDir: join(config.dataDir, "cases", name) },
  });
  return createCases({
    list: () => [...listCases(config), ...Object.keys(others).map(folderOf)],
    open: async ({ name }) => others[name] ?? first,
    close: async () => undefined,
  });
}
