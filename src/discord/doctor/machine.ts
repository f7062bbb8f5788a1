// What this machine has: corpus, model, index, editorial records.

import type { Config } from "../../config.js";
import { openRecords } from "../../editorial/records.js";
import { ExpectedError } from "../../errors.js";
import { openNewsroom } from "../../newsroom.js";
import { counted } from "../presentation/words.js";
import { type Finding, ok, problem } from "./finding.js";

/** Opens everything as the bot would; an index that is missing or stale is built on the way, and said so. */
export async function checkMachine(config: Config): Promise<Finding[]> {
  return [...(await checkNewsroom(config)), checkRecords(config)];
}

async function checkNewsroom(config: Config): Promise<Finding[]> {
  const said: string[] = [];
  try {
    const reporter = { say: (line: string) => void said.push(line), progress: () => undefined };
    const newsroom = await openNewsroom(config, reporter);
    const articles = newsroom.articles();
    await newsroom.close();
    const built = said.length === 0 ? "current" : `${said.join(" ")} Done.`;
    return [
      ok("corpus", `${counted(articles.length, "article")} in ${config.corpusDir}`),
      ok("model", config.embeddingModel),
      ok("index", built),
    ];
  } catch (error) {
    return [failed(error, "corpus, model and index")];
  }
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
