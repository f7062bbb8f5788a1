// Tells a role of the editors that readers have flagged labels: the one message of the bot's that may mention anybody.

import type { Config } from "../../config.js";
import type { NewJob } from "../../editorial/jobs.js";
import { ending } from "../desk/marks.js";
import type { JobHandler } from "../desk/worker.js";
import { counted } from "../presentation/words.js";
import type { Desk } from "./desk.js";
import { traceOf } from "./sending.js";

export const PING_JOB = "ping editors";

/** Flags that come within this time of a ping are told with the next one: a role is not to be rung for each. */
const QUIET_MS = 10 * 60_000;

/**
 * What rings the editors for a flag; null where they do not want to be rung.
 * @param flagged what raised it (the id of the press), so that each is told once
 */
export function pingJob(
  { editorPing, reviewChannelId }: Pick<Config, "editorPing" | "reviewChannelId">,
  flagged: string,
): NewJob | null {
  if (editorPing === null || reviewChannelId === null) return null;
  return { key: `ping for ${flagged}`, kind: PING_JOB, channel: reviewChannelId, payload: {} };
}

export function pingEditorsHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const { config, records, wire, discordNow } = desk;
      const flags = records.flags.open().length;
      if (config.editorPing === null || flags === 0) return { kind: "done" };
      const mark = `-# Ping no. ${job.id}.`;
      const trace = { ...traceOf(job), mark: ending(mark) };
      const earlier = await wire.find(trace);
      if (earlier !== undefined) return { kind: "done", result: earlier };
      const last = records.jobs.lastSent(PING_JOB)?.tried ?? Number.NEGATIVE_INFINITY;
      if (Math.abs(discordNow() - last) < QUIET_MS) return { kind: "done" };
      const content = `<@&${config.editorPing}> ${counted(flags, "flagged label")} ${flags === 1 ? "waits" : "wait"}: look with /review.\n${mark}`;
      return { kind: "done", result: await wire.post(trace, { content }, config.editorPing) };
    },
  };
}
