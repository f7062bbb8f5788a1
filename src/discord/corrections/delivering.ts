// The jobs that carry a correction to every public message that used the article, and tell the threads.

import type { ArticleSummary } from "../../domain.js";
import { THE_BOT } from "../../editorial/audit.js";
import type { Correction } from "../../editorial/corrections.js";
import type { Job } from "../../editorial/jobs.js";
import type { Published } from "../../editorial/published.js";
import { ExpectedError } from "../../errors.js";
import { ending, type Mark } from "../desk/marks.js";
import { postOnce } from "../desk/wire.js";
import { WireError } from "../desk/wire-error.js";
import type { JobHandler, Outcome } from "../desk/worker.js";
import { type Desk, queueNotice } from "../forum/desk.js";
import { messageLink } from "../forum/draft-view.js";
import { traceOf } from "../forum/sending.js";
import { threadNow } from "../forum/thread-state.js";
import { corrected, correctionsAbove } from "./above.js";
import { correctionLine, editMark, threadMark } from "./words.js";

export function correctMessageHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const correction = correctionOf(desk, job);
      const published = desk.records.published.get(Number(job.payload.published));
      if (correction === undefined || published === undefined) return { kind: "done" };
      const how = await correct(desk, correction, published, job);
      return { kind: "done", result: how, record: () => audit(desk, correction, published, how) };
    },
    failed: (job, error) => report(desk, job, error),
  };
}

/** An archived thread is reopened for it and closed again; a locked one is left and reported. */
export function correctThreadHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const correction = correctionOf(desk, job);
      if (correction === undefined) return { kind: "done" };
      const { archived, locked } = await threadNow(desk, job.channel);
      if (locked)
        return { kind: "done", result: "locked", record: () => reportLocked(desk, job, correction) };
      const reopen = archived || job.payload.reopened === true;
      if (archived) {
        desk.records.jobs.remember(job.id, { ...job.payload, reopened: true });
        await desk.wire.changeThread(job.channel, { archived: false });
      }
      const outcome = await correctIn(desk, correction, job);
      if (reopen) await desk.wire.changeThread(job.channel, { archived: true });
      return outcome;
    },
    failed: (job, error) => report(desk, job, error),
  };
}

async function correctIn(desk: Desk, correction: Correction, job: Job): Promise<Outcome> {
  const here = desk.records.published
    .using(correction.article)
    .filter(({ channel }) => channel === job.channel);
  const done: [Published, How][] = [];
  for (const published of here) done.push([published, await correct(desk, correction, published, job)]);
  const content = `${await lineOf(desk, correction)}\n${threadMark(correction)}`;
  // Earlier tries are always looked for: the job may run again for a later answer in the thread.
  const trace = {
    channel: job.channel,
    nonce: job.nonce,
    mark: ending(threadMark(correction)),
    triedAt: job.tried,
  };
  const told = await postOnce(desk.wire, trace, { content });
  const record = () => done.forEach(([published, how]) => void audit(desk, correction, published, how));
  return { kind: "done", result: told, record };
}

type How = "edited" | "edited before" | "answered" | "gone";

async function correct(
  desk: Desk,
  correction: Correction,
  { channel, message }: Published,
  job: Job,
): Promise<How> {
  const { wire } = desk;
  try {
    const before = await wire.message(channel, message);
    if (correctionsAbove(before).includes(correction.id)) return "edited before";
    const after = corrected(before, correction, await lineOf(desk, correction));
    if (after === null) return await answer(desk, correction, message, job);
    await wire.edit(channel, message, after);
    return "edited";
  } catch (error) {
    if (error instanceof WireError && error.fault === "gone") return "gone";
    throw error;
  }
}

/** A message that has no room for the line is answered with it. */
async function answer(
  { wire, ...desk }: Desk,
  correction: Correction,
  message: string,
  job: Job,
): Promise<How> {
  const mark: Mark = ({ content = "" }) => correctionsAbove({ content }).includes(correction.id);
  const nonce = `${job.nonce.slice(0, 4)}${message}`.slice(0, 25);
  const trace = { ...traceOf(job), nonce, replyTo: message, mark, triedAt: job.tried };
  await postOnce(wire, trace, {
    content: `${await lineOf({ wire, ...desk }, correction)} ${editMark(correction)}`,
  });
  return "answered";
}

function correctionOf({ records }: Desk, { payload }: Job): Correction | undefined {
  return records.corrections.get(Number(payload.correction));
}

async function lineOf(desk: Desk, correction: Correction): Promise<string> {
  return correctionLine(correction, await articleOf(desk, correction.article));
}

/** Undefined where the article, or its whole case, is gone: it is then called by its key. */
async function articleOf({ cases }: Desk, key: string): Promise<ArticleSummary | undefined> {
  try {
    return (await cases.ofKey(key)).articles().find(({ id }) => id === key);
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}

function audit({ records }: Desk, correction: Correction, { id, message }: Published, how: How): void {
  const after = { correction: correction.id, message, how };
  records.audit.add({
    who: THE_BOT,
    action: "correction delivered",
    subject: `answer ${id}`,
    before: null,
    after,
  });
}

function reportLocked(desk: Desk, { key, channel }: Job, correction: Correction): void {
  const messages = desk.records.published.using(correction.article).filter((one) => one.channel === channel);
  const links = messages
    .slice(0, 5)
    .map(({ guild, message }) => messageLink(guild ?? "@me", channel, message));
  const told = `**A correction could not be delivered: the thread is locked.** Unlock it and give the correction again, or tell its readers yourself: ${links.join(" ")}`;
  queueNotice(desk, key, told);
}

function report(desk: Desk, { key }: Job, error: Error): void {
  queueNotice(
    desk,
    key,
    `**A correction could not be delivered** (${key}). ${error.message}. It is tried again at the next start.`,
  );
}
