// Takes out of the records, at the start and then by and by, who asked what in forums longer ago than the settings allow.

import type { Config } from "../../config.js";
import { type Erased, eraseOld } from "../../editorial/erasing.js";
import type { Records } from "../../editorial/records.js";
import type { Log } from "../../log.js";
import { describeFailure } from "../desk/failure-fields.js";
import { snowflakeAt } from "../desk/wire.js";
import { queueRedraw } from "../forum/desk.js";

const EVERY_MS = 6 * 3_600_000;
const DAY_MS = 86_400_000;

interface Parts {
  readonly config: Config;
  readonly records: Records;
  readonly log: Log;
  /** Discord's clock: one of this machine that is wrong must not erase what is of today. */
  readonly discordNow: () => number;
  wake(): void;
}

/** @returns what ends it */
export function keepRetention(parts: Parts): () => void {
  let ended = false;
  const work = async () => {
    while (!ended && eraseSome(parts)) await new Promise((resolve) => setImmediate(resolve));
  };
  const timer = setInterval(() => void work(), EVERY_MS).unref();
  void work();
  return () => {
    ended = true;
    clearInterval(timer);
  };
}

/** @returns whether there may be more */
function eraseSome(parts: Parts): boolean {
  const { config, records, log, discordNow } = parts;
  const time = discordNow() - config.retentionDays * DAY_MS;
  try {
    const erased = eraseOld(records, { time: new Date(time), id: snowflakeAt(time) });
    redraw(parts, erased);
    if (erased.posts + erased.flags > 0) log.info("retention", { posts: erased.posts, flags: erased.flags });
    return erased.posts > 0;
  } catch (error) {
    log.error("retention-failed", describeFailure(error));
    return false;
  }
}

/** The editors' messages show the questions too. */
function redraw(parts: Parts, { drafts }: Erased): void {
  for (const draft of drafts) if (draft.reviewMessage !== null) queueRedraw(parts, draft);
}
