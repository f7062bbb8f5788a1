// Settles what was about to be shown to all when the bot ended, or when Discord did not say whether it took it.

import { type APIMessage, MessageFlags } from "discord.js";
import type { Intent } from "../../editorial/intents.js";
import type { NewJob } from "../../editorial/jobs.js";
import type { Records } from "../../editorial/records.js";
import type { Wire } from "./wire.js";
import { WireError } from "./wire-error.js";
import type { JobHandler } from "./worker.js";

export const SETTLE_JOB = "settle answer";
/** What was sent a moment ago may still be on its way. */
const ON_ITS_WAY_MS = 15_000;

interface Settling {
  readonly records: Pick<Records, "intents">;
  readonly wire: Pick<Wire, "message" | "answerTo">;
}

/** @param soon it may still be on its way */
function settleJob({ id, channel }: Pick<Intent, "id" | "channel">, soon: boolean): NewJob {
  return { key: `settle answer ${id}`, kind: SETTLE_JOB, channel, payload: { intent: id, soon } };
}

/** Queues the search for one; for all that are left when the bot starts. */
export function queueSettling(records: Pick<Records, "intents" | "jobs">, id?: number): void {
  const known = id === undefined ? records.intents.all() : [records.intents.get(id)];
  for (const intent of known)
    if (intent !== undefined) records.jobs.addAgain(settleJob(intent, id !== undefined));
}

export function settleHandler({ records, wire }: Settling): JobHandler {
  return {
    run: async ({ payload, attempts }) => {
      const intent = records.intents.get(Number(payload.intent));
      if (intent === undefined) return { kind: "done" };
      if (payload.soon === true && attempts === 1)
        return { kind: "later", ms: ON_ITS_WAY_MS, why: "it may be on its way" };
      const message = await shown(wire, intent);
      const record = () =>
        message === undefined ? records.intents.drop(intent.id) : records.intents.sent(intent.id, message);
      return { kind: "done", result: message ?? "never shown", record };
    },
  };
}

/** The id of the message, where it shows an answer. */
async function shown(wire: Settling["wire"], intent: Intent): Promise<string | undefined> {
  const { channel, message, interaction } = intent;
  if (message === null) {
    const found = await wire.answerTo(channel, interaction);
    return found !== undefined && isShown(found) ? found.id : undefined;
  }
  try {
    return isShown(await wire.message(channel, message)) ? message : undefined;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    if (error.fault === "gone") return undefined;
    // It may well be there, where the bot may write and not read: a correction tries its luck.
    if (error.fault === "forbidden") return message;
    throw error;
  }
}

/** Until the answer comes, Discord shows that the bot is thinking. */
function isShown({ flags, content, embeds, components = [] }: APIMessage): boolean {
  const holds = content !== "" || embeds.length > 0 || components.length > 0;
  return (Number(flags ?? 0) & MessageFlags.Loading) === 0 && holds;
}
