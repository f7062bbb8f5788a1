// Puts the bot together from the settings: the newsroom, the editorial records, the desk.

import type { Config } from "../config.js";
import { openRecords } from "../editorial/records.js";
import type { ExitStatus } from "../errors.js";
import type { Log } from "../log.js";
import { openNewsroom } from "../newsroom.js";
import { deskFeature } from "./desk/feature.js";
import { flagsInto, publishedInto } from "./recording.js";
import { requireToken, runBot, type Stop } from "./run.js";

/**
 * Runs the bot until it is stopped.
 * @throws ExpectedError for settings, corpus, index, model, records or token that cannot be used
 */
export async function startFromSettings(config: Config, log: Log, stop: Stop): Promise<ExitStatus> {
  requireToken(config);
  const records = openRecords(config.dataDir);
  const reporter = {
    say: (line: string) => log.info("newsroom", { line }),
    progress: () => undefined,
  };
  try {
    return await runBot(
      config,
      log,
      {
        openNewsroom: () => openNewsroom(config, reporter),
        flagLabel: flagsInto(records),
        onPublished: publishedInto(records),
        records,
        features: [deskFeature],
      },
      stop,
    );
  } finally {
    records.close();
  }
}
