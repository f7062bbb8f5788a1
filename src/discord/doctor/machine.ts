// What this machine has: corpus, model, index, editorial records.

import type { Config } from "../../config.js";
import { type CaseFolder, listCases, misnamedCases } from "../../corpus/cases.js";
import { openRecords } from "../../editorial/records.js";
import { encoderHere } from "../../encoder/here.js";
import { ExpectedError } from "../../errors.js";
import { openNewsroom } from "../../newsroom.js";
import { counted } from "../presentation/words.js";
import { type Finding, ok, problem, warning } from "./finding.js";

/** Opens everything as the bot would; an index that is missing or stale is built on the way, and said so. */
export async function checkMachine(config: Config): Promise<Finding[]> {
  const found: Finding[] = [];
  try {
    for (const folder of listCases(config)) found.push(...(await checkCase(config, folder)));
  } catch (error) {
    found.push(failed(error, "cases"));
  }
  return [...found, ...misnamed(config), checkRecords(config)];
}

async function checkCase(config: Config, folder: CaseFolder): Promise<Finding[]> {
  const { isFirst, name, corpusDir } = folder;
  const said: string[] = [];
  try {
    const reporter = { say: (line: string) => void said.push(line), progress: () => undefined };
    const newsroom = await openNewsroom(config, reporter, encoderHere(config), folder);
    const articles = counted(newsroom.articles().length, "article");
    await newsroom.close();
    const built = said.length === 0 ? "current" : `${said.join(" ")} Done.`;
    if (!isFirst) return [ok(`case ${name}`, `${articles} in ${corpusDir}; index: ${built}`)];
    return [
      ok("corpus", `${articles} in ${corpusDir}`),
      ok("model", config.embeddingModel),
      ok("index", built),
    ];
  } catch (error) {
    return [failed(error, isFirst ? "corpus, model and index" : `case ${name}`)];
  }
}

function misnamed(config: Config): Finding[] {
  const names = misnamedCases(config);
  if (names.length === 0) return [];
  const line = `${names.join(", ")} in ${config.casesDir}: no cases, for their names. npm run case -- list says what would be right`;
  return [warning("cases", line)];
}

function checkRecords(config: Config): Finding {
  try {
    openRecords(config.dataDir).close();
    return ok("records", `kept in ${config.dataDir}`);
  } catch (error) {
    return failed(error, "records");
  }
}

function failed(error: unknown, what: string): Finding {
  if (!(error instanceof ExpectedError)) throw error;
  return problem(error.family === "corpus" ? "corpus" : what, error.line, error.exitStatus);
}
