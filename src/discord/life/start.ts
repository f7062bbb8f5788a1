// Puts the bot together from the settings: the newsroom, the editorial records, the desk.

import type { Config } from "../../config.js";
import { lockDataFolder } from "../../editorial/data-lock.js";
import { encoderHosted } from "../../encoder/hosted.js";
import type { ExitStatus } from "../../errors.js";
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

/** Texts are read in a process of their own: a reading in this one would hold up every acknowledgement. */
function openHosted(config: Config, say: (line: string) => void): Promise<Cases> {
  return openCases(config, { say, progress: () => undefined }, encoderHosted(config));
}
