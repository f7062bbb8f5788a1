// Puts the bot together from the settings: the newsroom, the editorial records, the desk.

import { removeLeftBehind } from "../../beside.js";
import type { Config } from "../../config.js";
import { listCases } from "../../corpus/cases.js";
import { removeUnfinished } from "../../editorial/backup.js";
import { lockDataFolder } from "../../editorial/data-lock.js";
import { encoderHosted } from "../../encoder/hosted.js";
import type { ExitStatus } from "../../errors.js";
import { indexRoot } from "../../indexing/generations.js";
import type { Log } from "../../log.js";
import type { Cases } from "../../newsroom/cases.js";
import { openCases } from "../../newsroom.js";
import { openDesk } from "./desk-parts.js";
import { requireToken, runBot, type Stop } from "./run.js";

/**
 * Runs the bot until it is stopped.
 * @throws ExpectedError for settings, corpus, index, model, records or token that cannot be used, and for a second bot
 */
export async function startFromSettings(config: Config, log: Log, stop: Stop): Promise<ExitStatus> {
  requireToken(config);
  const lock = lockDataFolder(config.dataDir);
  try {
    sweep(config, log);
    const desk = await openDesk(config.dataDir);
    try {
      return await runBot(config, log, { ...desk, openCases: (say) => openHosted(config, say) }, stop);
    } finally {
      desk.records.close();
    }
  } finally {
    lock.release();
  }
}

/** Takes away what killed programs were making. */
function sweep(config: Config, log: Log): void {
  const folders = listCases(config).flatMap(({ corpusDir, indexDir }) => [corpusDir, indexRoot(indexDir)]);
  const files = folders.reduce(
    (sum, folder) => sum + removeLeftBehind(folder),
    removeUnfinished(config.dataDir),
  );
  if (files > 0) log.info("swept", { files });
}

/** Texts are read in a process of their own: a reading in this one would hold up every acknowledgement. */
function openHosted(config: Config, say: (line: string) => void): Promise<Cases> {
  return openCases(config, { say, progress: () => undefined }, encoderHosted(config));
}
