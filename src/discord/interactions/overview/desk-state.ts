// How the editors' desk stands, out of the records and the index: numbers, and what was asked in vain. Changes nothing.

import { CORRECTION_JOBS } from "../../../editorial/correction-jobs.js";
import type { Records } from "../../../editorial/records.js";
import type { Unanswered } from "../../../editorial/unanswered.js";
import type { Newsroom } from "../../../findings.js";
import { type Matter, sharedMatters } from "../../../language/matters/shared.js";
import { doubtful } from "../review/queue.js";

export interface DeskState {
  readonly drafts: number;
  readonly undeliverable: number;
  /** When the oldest draft came (ISO 8601); null without drafts. */
  readonly oldestDraft: string | null;
  readonly flags: number;
  readonly doubtful: number;
  readonly corrections: { readonly waiting: number; readonly failed: number };
  /** Of the last seven days, the oldest first: the day (YYYY-MM-DD, UTC) and how many answers were made public. */
  readonly answers: readonly { readonly day: string; readonly count: number }[];
}

const DAY_MS = 86_400_000;
const DAYS = 7;

/** @param now in ms since 1970 */
export function deskState(
  records: Records,
  newsroom: Pick<Newsroom, "findSentences">,
  now: number,
): DeskState {
  const open = records.drafts.open();
  const isCorrection = ({ kind }: { readonly kind: string }) =>
    kind === CORRECTION_JOBS.message || kind === CORRECTION_JOBS.thread;
  const jobs = (state: "waiting" | "running" | "failed") =>
    records.jobs.list(state, Number.MAX_SAFE_INTEGER).filter(isCorrection).length;
  return {
    drafts: open.length,
    undeliverable: records.drafts.undeliverable().length,
    oldestDraft: open[0]?.at ?? null,
    flags: records.flags.open().length,
    doubtful: doubtful(newsroom).length,
    corrections: { waiting: jobs("waiting") + jobs("running"), failed: jobs("failed") },
    answers: answersADay(records, now),
  };
}

function answersADay({ published }: Records, now: number): DeskState["answers"] {
  const days = Array.from({ length: DAYS }, (_, back) =>
    new Date(now - (DAYS - 1 - back) * DAY_MS).toISOString().slice(0, 10),
  );
  const counts = published.countByDay(days[0] ?? "");
  return days.map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

/** Questions that were asked in public and that nothing answered, by what they share. */
export function byMatter(questions: readonly Unanswered[]): readonly Matter<Unanswered>[] {
  return sharedMatters(questions, ({ question }) => question);
}
