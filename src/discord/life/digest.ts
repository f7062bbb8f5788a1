// Once a week, how the desk stands goes to the editors' channel: recorded first, under the week's own name, then sent.

import type { Records } from "../../editorial/records.js";
import type { Newsroom } from "../../findings.js";
import { dateInWords } from "../../language/dates/in-words.js";
import type { Cases } from "../../newsroom/cases.js";
import { describeFailure } from "../desk/failure-fields.js";
import { type Desk, queueNotice } from "../forum/desk.js";
import { byMatter, deskState } from "../interactions/overview/desk-state.js";
import { stateLines } from "../interactions/overview/desk-view.js";
import { userText } from "../presentation/markdown.js";
import { counted } from "../presentation/words.js";

interface Parts extends Pick<Desk, "config" | "records" | "log" | "discordNow" | "wake"> {
  readonly cases: Pick<Cases, "list">;
  /** The first case, whose doubtful labels are counted. */
  readonly newsroom: Pick<Newsroom, "findSentences">;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Monday, 5 January 1970, 8:00 UTC: a week of the digest begins so. */
const FIRST_MS = 4 * DAY_MS + 8 * 3_600_000;
const EVERY_MS = 15 * 60_000;
const MOST_MATTERS = 5;

/** @returns what ends it */
export function keepDigest(parts: Parts): () => void {
  if (!parts.config.digest || parts.config.reviewChannelId === null) return () => undefined;
  const look = () => {
    try {
      queueDigest(parts);
    } catch (error) {
      parts.log.error("digest-failed", describeFailure(error));
    }
  };
  const timer = setInterval(look, EVERY_MS).unref();
  look();
  return () => clearInterval(timer);
}

/**
 * Records the digest of the week that began last, by Discord's clock, unless one of it or of a later week is recorded:
 * neither a restart nor a clock that was set gives a second one.
 */
export function queueDigest(parts: Parts): void {
  const { records, discordNow, wake } = parts;
  const from = startOfWeek(discordNow());
  const day = dayOf(from);
  records.transaction(() => {
    if (newestDigest(records) >= day) return;
    queueNotice(parts, `${DIGEST}${day}`, digestText(parts, from));
  });
  wake();
}

const DIGEST = "digest ";

/** The first day of the newest week that has a digest; empty where there is none. */
function newestDigest({ jobs }: Records): string {
  return jobs.newestKey(`tell editors: ${DIGEST}`).slice(`tell editors: ${DIGEST}`.length);
}

function startOfWeek(now: number): number {
  return now - ((((now - FIRST_MS) % WEEK_MS) + WEEK_MS) % WEEK_MS);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** No question stands in it word for word: it outlives what may be kept of whoever asked. */
function digestText({ records, newsroom, cases: { list } }: Parts, until: number): string {
  const cases = list();
  const state = deskState(records, newsroom, until - 1, { cases, isShown: () => true });
  const first = cases.length > 1 ? (cases[0]?.title ?? null) : null;
  const asked = records.unanswered
    .since(new Date(until - WEEK_MS))
    .filter(({ at }) => Date.parse(at) < until);
  const shared = byMatter(asked).filter(({ word }) => word !== null);
  const matters = shared
    .slice(0, MOST_MATTERS)
    .map(({ word, questions }) => `${userText(word ?? "")} (${questions.length})`);
  const [monday, sunday] = [dayOf(until - WEEK_MS), dayOf(until - 1)].map(dateInWords);
  const about = matters.length === 0 ? "" : `, most about ${matters.join(", ")}`;
  return [
    `**The desk's week, ${monday} to ${sunday}**`,
    ...stateLines(state, first),
    `- ${counted(asked.length, "question")} asked in public that the corpus does not answer${about}`,
    "More with /desk.",
  ].join("\n");
}
