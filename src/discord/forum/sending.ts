// The jobs that bring drafts to the editors and approved answers to the thread, each once.

import { THE_BOT } from "../../editorial/audit.js";
import type { Draft } from "../../editorial/drafts.js";
import type { Job } from "../../editorial/jobs.js";
import { publishedQuotes } from "../../editorial/published.js";
import type { Newsroom } from "../../findings.js";
import { footed, titled } from "../desk/marks.js";
import { postOnce } from "../desk/wire.js";
import { WireError } from "../desk/wire-error.js";
import type { JobHandler, Outcome } from "../desk/worker.js";
import { editedBody, hasCards, messageBody, type Reply } from "../presentation/message.js";
import { choosable, chosenAnswer } from "./chosen.js";
import { type Desk, queueNotice, queueRedraw, queueTags } from "./desk.js";
import { roomOfDraft } from "./draft-case.js";
import { draftMark, draftReply } from "./draft-view.js";
import { publicMark, publicReply, publicSheet } from "./public-view.js";
import { recheck } from "./recheck.js";
import { isClosed } from "./thread-state.js";

const NOTHING: Outcome = { kind: "done" };

export function sendDraftHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const draft = draftOf(desk, job);
      if (draft === undefined || draft.reviewMessage !== null) return NOTHING;
      const body = messageBody(await deskReply(desk, draft, job.channel));
      const message = await postOnce(desk.wire, { ...traceOf(job), mark: titled(draftMark(draft)) }, body);
      const record = () => {
        desk.records.drafts.setReviewMessage(draft.id, message);
        if (desk.records.drafts.get(draft.id)?.changed !== draft.changed) queueRedraw(desk, draft);
      };
      return { kind: "done", result: message, record };
    },
  };
}

export function redrawDraftHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const draft = draftOf(desk, job);
      // Not there yet: it will be sent as it stands then.
      if (draft === undefined || draft.reviewMessage === null) return NOTHING;
      const reply = await deskReply(desk, draft, job.channel);
      await unlessGone(redraw(desk, job.channel, draft.reviewMessage, reply));
      return NOTHING;
    },
  };
}

/** The draft as editors see it, with its labels as they count now. */
async function deskReply(desk: Desk, draft: Draft, channel: string): Promise<Reply> {
  const room = await roomOfDraft(desk, draft);
  return draftReply(draft, room?.sentence ?? (() => null), desk.around.mode(channel));
}

/** A message of an older form becomes one of cards; one of cards stays one. */
async function redraw({ wire }: Desk, channel: string, message: string, reply: Reply): Promise<void> {
  const before = await wire.message(channel, message);
  await wire.edit(channel, message, editedBody(reply, hasCards(before)));
}

export function postAnswerHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const draft = draftOf(desk, job);
      if (draft?.state !== "approved" && draft?.state !== "posting") return NOTHING;
      const trace = { ...traceOf(job), ...replyTo(draft), mark: footed(publicMark(draft)) };
      // A try that came through counts, whatever has changed since.
      const earlier = await desk.wire.find(trace);
      if (earlier !== undefined) return posted(desk, draft, earlier, Number(job.payload.asOf ?? 0));
      const room = await roomOfDraft(desk, draft);
      const held = await reasonToHold(desk, draft, room);
      if (held !== null || room === null)
        return { kind: "done", record: () => hold(desk, draft, held ?? CASE_GONE) };
      const reply = publicReply(withNotices(desk, draft, room), desk.around.mode(draft.thread));
      const asOf = start(desk, draft, job);
      return posted(desk, draft, await desk.wire.post(trace, messageBody(reply)), asOf);
    },
    failed: (job, error) => giveUp(desk, Number(job.payload.draft), error),
  };
}

/** The intent, with what is known of corrections at this moment; a later one follows the answer. */
function start({ records }: Desk, draft: Draft, job: Job): number {
  return records.transaction(() => {
    const asOf = records.corrections.newest();
    records.jobs.remember(job.id, { ...job.payload, asOf });
    records.drafts.move(draft.id, "start", THE_BOT);
    return asOf;
  });
}

function posted(desk: Desk, draft: Draft, message: string, asOf: number): Outcome {
  return { kind: "done", result: message, record: () => recordAnswer(desk, draft, message, asOf) };
}

function giveUp(desk: Desk, id: number, error: Error): void {
  const moved = desk.records.drafts.move(id, "give up", THE_BOT, { reason: error.message });
  if (!moved?.moved) return;
  queueRedraw(desk, moved.draft);
  queueNotice(desk, `undeliverable ${id} ${moved.draft.changed}`, undeliverable(moved.draft, error));
}

function recordAnswer(desk: Desk, draft: Draft, message: string, asOf: number): void {
  const { records } = desk;
  const { id, guild, forum, thread, kind } = draft;
  const moved = records.drafts.move(id, "post", THE_BOT);
  records.published.add({
    ...{
      kind: kind === "claim" ? "note" : "forum",
      guild,
      channel: thread,
      message,
      thread: true,
      draft: id,
    },
    ...{ quotes: publishedQuotes(shownQuotes(draft)), asOf },
  });
  const { label } = chosenAnswer(draft);
  if (kind === "post" && label !== null) queueTags(desk, thread, forum, label);
  if (moved?.moved) queueRedraw(desk, moved.draft);
}

const CASE_GONE = "its case is not there any more";

async function reasonToHold(desk: Desk, draft: Draft, room: Newsroom | null): Promise<string | null> {
  const { records } = desk;
  if (await isClosed(desk, draft.thread)) return "the thread has been closed";
  if (draft.editor === null && records.posts.isSilent(draft.thread))
    return "an editor has posted in the thread";
  if (room === null) return CASE_GONE;
  const checked = recheck(shownQuotes(draft), room, records.corrections);
  if (!checked.stands) return checked.why;
  const fits = publicSheet(draft, desk.around.mode(draft.thread)) !== null;
  return fits ? null : "the chosen quotes do not fit one message";
}

function shownQuotes(draft: Draft) {
  return choosable(draft.answer).filter(({ id }) => draft.quotes.includes(id));
}

function withNotices({ records }: Desk, draft: Draft, room: Newsroom): Draft {
  const checked = recheck(shownQuotes(draft), room, records.corrections);
  if (!checked.stands) return draft;
  const now = new Map(checked.quotes.map((quote) => [quote.id, quote]));
  const renewed = (quotes: Draft["answer"]["quotes"]) => quotes.map((quote) => now.get(quote.id) ?? quote);
  const { answer } = draft;
  return {
    ...draft,
    answer: { ...answer, quotes: renewed(answer.quotes), otherSide: renewed(answer.otherSide) },
  };
}

/** Back to the editors, with the reason. */
function hold(desk: Desk, draft: Draft, reason: string): void {
  const moved = desk.records.drafts.move(draft.id, "hold", THE_BOT, { reason: `not posted: ${reason}` });
  if (!moved?.moved) return;
  queueRedraw(desk, moved.draft);
  queueNotice(
    desk,
    `held ${draft.id} ${moved.draft.changed}`,
    `**Draft no. ${draft.id} was not posted:** ${reason}. It waits for a decision again.`,
  );
}

function undeliverable(draft: Draft, error: Error): string {
  const right =
    error instanceof WireError && error.fault === "forbidden"
      ? " Allow me to see the forum and to send messages in its threads, then approve it again with /review."
      : "";
  return `**Draft no. ${draft.id} could not be posted.** ${error.message}.${right}`;
}

function draftOf({ records }: Desk, { payload }: Job): Draft | undefined {
  return records.drafts.get(Number(payload.draft));
}

/** A follow-up is answered as a reply, a post in its thread. */
function replyTo({ kind, message }: Draft) {
  return kind === "post" ? {} : { replyTo: message };
}

export function traceOf({ channel, nonce, attempts, tried }: Job) {
  return { channel, nonce, triedAt: attempts > 1 ? tried : null };
}

/** What was deleted need not be changed. */
async function unlessGone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof WireError && error.fault === "gone") return false;
    throw error;
  }
}
