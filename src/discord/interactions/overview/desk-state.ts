// How the editors' desk stands, out of the records and the index: numbers, and what was asked in vain. Changes nothing.

import type { CaseFolder } from "../../../corpus/cases.js";
import { CORRECTION_JOBS } from "../../../editorial/correction-jobs.js";
import type { Records } from "../../../editorial/records.js";
import type { Unanswered } from "../../../editorial/unanswered.js";
import type { Newsroom } from "../../../findings.js";
import { type Matter, sharedMatters } from "../../../language/matters/shared.js";
import { caseNameOfKey } from "../../../newsroom/cases.js";
import { keyOfDraft } from "../../forum/draft-case.js";
import { notedParent } from "../../places/parents.js";
import { doubtful } from "../review/queue.js";

export interface DeskState {
  readonly drafts: number;
  readonly undeliverable: number;
  /** When the oldest draft came (ISO 8601); null without drafts. */
  readonly oldestDraft: string | null;
  readonly flags: number;
  readonly doubtful: number;
  /** Drafts and flags of each case, where there are several. */
  readonly byCase: readonly CaseShare[];
  readonly corrections: { readonly waiting: number; readonly failed: number };
  /** Of the last seven days, the oldest first: the day (YYYY-MM-DD, UTC) and how many answers were made public. */
  readonly answers: readonly { readonly day: string; readonly count: number }[];
}

interface CaseShare {
  readonly title: string;
  readonly drafts: number;
  readonly flags: number;
}

const DAY_MS = 86_400_000;
const DAYS = 7;

/** The cases whose work is counted. */
interface Counted {
  readonly cases: readonly CaseFolder[];
  /** Of a case's name. */
  readonly isShown: (name: string) => boolean;
}

/**
 * @param newsroom the case whose labels in doubt are counted
 * @param now in ms since 1970
 */
export function deskState(
  records: Records,
  newsroom: Pick<Newsroom, "findSentences">,
  now: number,
  { cases, isShown }: Counted,
): DeskState {
  const of = (key: string) => caseNameOfKey(cases, key);
  const open = records.drafts.open().filter((draft) => isShown(of(keyOfDraft(draft))));
  const flags = records.flags.open().filter(({ quote }) => isShown(of(quote)));
  const shown = cases.filter(({ name }) => isShown(name));
  const isCorrection = ({ kind }: { readonly kind: string }) =>
    kind === CORRECTION_JOBS.message || kind === CORRECTION_JOBS.thread;
  const jobs = (state: "waiting" | "running" | "failed") =>
    records.jobs.list(state, Number.MAX_SAFE_INTEGER).filter(isCorrection).length;
  return {
    drafts: open.length,
    undeliverable: records.drafts.undeliverable().filter((draft) => isShown(of(keyOfDraft(draft)))).length,
    oldestDraft: open[0]?.at ?? null,
    flags: flags.length,
    doubtful: doubtful(newsroom).length,
    byCase: (shown.length > 1 ? shown : []).map(({ name, title }) => ({
      title,
      drafts: open.filter((draft) => of(keyOfDraft(draft)) === name).length,
      flags: flags.filter(({ quote }) => of(quote) === name).length,
    })),
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

/** The name of the case of the place where a question was asked; the first one's where that is gone. */
export function caseOfQuestion(
  { kind, channel, message, guild }: Unanswered,
  { posts, bindings }: Pick<Records, "posts" | "bindings">,
  cases: readonly CaseFolder[],
): string {
  const post = kind === "forum" ? (posts.get(message, "post") ?? posts.get(message, "follow-up")) : undefined;
  const parent = post?.forum ?? notedParent(channel);
  const bound = [channel, parent, notedParent(parent), guild]
    .flatMap((place) => (place === null ? [] : (bindings.of(place)?.caseName ?? [])))
    .find((name) => cases.some((one) => one.name === name));
  return bound ?? caseNameOfKey(cases, "");
}

/** Questions that were asked in public and that nothing answered, by what they share. */
export function byMatter(questions: readonly Unanswered[]): readonly Matter<Unanswered>[] {
  return sharedMatters(questions, ({ question }) => question);
}
