// What is on Discord against what is in the records: nothing lost, nothing doubled, every step in the trail.

import type { Draft } from "../../../src/editorial/drafts.js";
import { openRecords, type Records } from "../../../src/editorial/records.js";
import { hasCards } from "../double/cards.js";
import type { DiscordDouble } from "../double/double.js";
import { controlsOf } from "../double/double.js";
import type { Channel, Message } from "../double/state.js";
import { cardsOf } from "../shown.js";

export interface Counts {
  readonly drafts: number;
  readonly posted: number;
  readonly rejected: number;
  /** Posts that came while the bot was dead: Discord tells of each but once. */
  readonly unheard: number;
  /** Presses that a busy machine acknowledged too late; like those of a dead bot they are pressed again. */
  readonly late: number;
  /** Every fault found, in words; empty is right. */
  readonly faults: readonly string[];
}

const LATE = /^acknowledged after/;

export function countEverything(
  discord: DiscordDouble,
  folder: string,
  review: Channel,
  acknowledged: ReadonlyMap<number, "approved" | "rejected">,
): Counts {
  const records = openRecords(folder);
  try {
    const all = Array.from({ length: countOf(records, "drafts") }, (_, n) => records.drafts.get(n + 1));
    const drafts = all.filter((draft) => draft !== undefined);
    const own = [...discord.state.messages.values()].filter(
      ({ author }) => author.id === discord.state.bot.id,
    );
    const faults = [
      ...discord.violations.filter((violation) => !LATE.test(violation)),
      ...drafts.flatMap((draft) => faultsOf(draft, own, review, records)),
      ...[...acknowledged].flatMap(([id, what]) => brokenPromise(drafts[id - 1], what)),
      ...trailFaults(records),
      ...(countOf(records, "published") === drafts.filter(isPosted).length
        ? []
        : ["published answers and posted drafts differ"]),
      ...records.jobs.list("failed").map(({ key, error }) => `${key} failed: ${error}`),
    ];
    const threads = discord.guild.channels.filter(({ thread_metadata: meta }) => meta !== undefined);
    return {
      drafts: drafts.length,
      posted: drafts.filter(isPosted).length,
      rejected: drafts.filter(({ state }) => state === "rejected").length,
      unheard: threads.filter(({ id }) => records.posts.get(id, "post") === undefined).length,
      late: discord.violations.filter((violation) => LATE.test(violation)).length,
      faults,
    };
  } finally {
    records.close();
  }
}

function isPosted({ state }: Draft): boolean {
  return state === "posted";
}

function faultsOf(draft: Draft, own: readonly Message[], review: Channel, records: Records): string[] {
  const faults: string[] = [];
  const wrong = (what: string) => void faults.push(`draft ${draft.id} (${draft.state}): ${what}`);
  const shown = own.filter(
    (one) => one.channel_id === review.id && cardsOf(one)[0]?.startsWith(`**Draft no. ${draft.id} `),
  );
  if (shown.length !== 1) wrong(`${shown.length} messages to the editors`);
  if (shown.some((one) => controlsOf(one).length > 0)) wrong("its buttons are still there");
  // What the poster is told beside it is plain text.
  const answers = own.filter((one) => one.channel_id === draft.thread && hasCards(one));
  if (answers.length !== (isPosted(draft) ? 1 : 0)) wrong(`${answers.length} answers`);
  if (!isPosted(draft) && draft.state !== "rejected") wrong("not brought to an end");
  if (isPosted(draft) && records.published.ofMessage(answers[0]?.id ?? "")?.draft !== draft.id)
    wrong("its message is not recorded");
  const steps = records.audit
    .list({ subject: `draft ${draft.id}` })
    .map(({ action }) => action.replace("draft: ", ""));
  const right = isPosted(draft) ? /^post (?:start )+approve create$/ : /^reject create$/;
  if (!right.test(steps.join(" "))) wrong(`its trail is ${steps.reverse().join(", ")}`);
  return faults;
}

/** What an editor was told holds. */
function brokenPromise(draft: Draft | undefined, told: "approved" | "rejected"): string[] {
  const right = told === "approved" ? "posted" : "rejected";
  return draft?.state === right ? [] : [`draft ${draft?.id}: told ${told}, is ${draft?.state}`];
}

/** Ids without gaps: what was once written is there, and nothing was taken out. */
function trailFaults(records: Records): string[] {
  const ids = records.audit.all().map(({ id }) => id);
  return ids.every((id, index) => id === index + 1) ? [] : ["the audit trail has gaps"];
}

function countOf({ db }: Records, table: "drafts" | "published"): number {
  return db.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
}
