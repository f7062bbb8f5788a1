// `--case NAME`, which every command that reads a corpus takes, and CASE, which stands for it where it is not given.

import { type Config, loadConfig } from "../config.js";
import { type CaseFolder, firstCase, listCases, namedCase } from "../corpus/cases.js";
import { encoderHere } from "../encoder/here.js";
import type { Newsroom } from "../findings.js";
import { openNewsroom } from "../newsroom.js";
import { progressOn } from "./progress.js";

export const CASE_OPTION = {
  case: { type: "string", value: "NAME", means: "the case that it is about; that of CASE, else the first" },
} as const;

/**
 * The case that a command is about: the one named, else that of CASE, else the first.
 * @throws ExpectedError `usage/case` where there is none of that name
 */
export function chosenCase(config: Config, named: string | undefined): CaseFolder {
  const wanted = named ?? config.caseName;
  return wanted === null ? firstCase(config) : namedCase(listCases(config), wanted);
}

/** Opens the case that a command is about, telling standard error of building. @throws as `openNewsroom` does */
export async function openChosen(named: string | undefined): Promise<Newsroom> {
  const config = loadConfig();
  const folder = chosenCase(config, named);
  return openNewsroom(config, progressOn(process.stderr), encoderHere(config), folder);
}
