// The job that reads a post and answers it: to a draft, or to "the corpus does not answer this".

import { SnowflakeUtil } from "discord.js";
import type { Answer } from "../../domain.js";
import { THE_BOT } from "../../editorial/audit.js";
import type { Job } from "../../editorial/jobs.js";
import type { Post, PostKind } from "../../editorial/posts.js";
import { wordsOfRaw } from "../desk/message-text.js";
import { WireError } from "../desk/wire-error.js";
import type { JobHandler, Outcome } from "../desk/worker.js";
import { shorten, userText } from "../presentation/markdown.js";
import {
  type Desk,
  queueAnswer,
  queueDraft,
  queueNotice,
  queueTags,
  queueTelling,
  type Starter,
} from "./desk.js";
import { caseOfPost } from "./draft-case.js";
import { messageLink } from "./draft-view.js";
import { fittingQuotes } from "./public-view.js";
import { postAsRead, questionsOf } from "./question.js";
import { NEEDS_EDITOR } from "./tags.js";

/**
 * A first message may come minutes after its thread; one that has not come by then was deleted, or is not for the bot to
 * see. The editors are told, and it is read all the same if it comes later.
 */
const PATIENCE_MS = 10 * 60_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A post that is read so long after it was made may have been answered by an editor whom the bot did not see. */
const LATE_MS = 60_000;

const ASKS_NOTHING = "asks nothing of the articles";

export function readPostHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const post = desk.records.posts.get(String(job.payload.message), job.payload.kind as PostKind);
      // One that could not be read is tried again at the next start, or when its message comes after all.
      if (post?.state !== "seen" && post?.state !== "gone") return { kind: "done" };
      const read = await readMessage(desk, post, job);
      if (read === undefined) return later(job);
      if (read.byBot) return { kind: "done", record: () => decline(desk, post, "posted by a bot") };
      const editor = post.kind === "follow-up" || isLate(desk, post) ? await editorIn(desk, post) : undefined;
      if (editor !== undefined) return { kind: "done", record: () => leave(desk, post, editor) };
      return outcome(desk, post, String(job.payload.title), read.content);
    },
    failed: ({ payload }, error) => {
      const post = desk.records.posts.get(String(payload.message), payload.kind as PostKind);
      if (post !== undefined) giveUp(desk, post, error);
    },
  };
}

function giveUp(desk: Desk, { message, kind, guild, thread }: Post, error: Error): void {
  desk.records.posts.settle(message, kind, "gone", error.message);
  const link = `[open the post](${messageLink(guild, thread, message)})`;
  const forbidden = error instanceof WireError && error.fault === "forbidden";
  const right = forbidden
    ? "Allow me to see the forum and to read its message history."
    : "If its words come after all, I read them then.";
  queueNotice(
    desk,
    `unread ${kind} ${message}`,
    `**A forum post could not be read; it needs an editor.** ${link} ${error.message}. ${right}`,
  );
}

function isLate({ discordNow }: Desk, { message }: Post): boolean {
  return discordNow() - SnowflakeUtil.timestampFrom(message) > LATE_MS;
}

async function readMessage(desk: Desk, { thread, message }: Post, job: Job): Promise<Starter | undefined> {
  const brought = desk.starters.get(message);
  if (brought !== undefined) return brought;
  try {
    const found = await desk.wire.message(thread, message);
    return { content: wordsOfRaw(found), byBot: found.author.bot ?? false };
  } catch (error) {
    const missing = error instanceof WireError && error.fault === "gone";
    if (missing && desk.discordNow() - (job.tried ?? 0) < PATIENCE_MS) return undefined;
    throw error;
  }
}

/** An editor who posted in the thread while the bot was away; the bot's own eyes saw the others. */
async function editorIn(
  { wire, around }: Desk,
  { guild, thread, person }: Post,
): Promise<string | undefined> {
  const messages = await wire.newest(thread);
  const others = new Set(
    messages
      .filter(({ id, author }) => id !== thread && !author.bot && author.id !== person)
      .map(({ author }) => author.id),
  );
  for (const other of others) if (await around.isEditor(guild, other, thread)) return other;
  return undefined;
}

function leave(desk: Desk, post: Post, editor: string): void {
  desk.records.posts.silence(post.thread, editor);
  decline(desk, post, "an editor has posted in the thread");
}

function later({ attempts }: Job): Outcome {
  const ms = Math.min(FIRST_WAIT_MS * attempts, LONGEST_WAIT_MS);
  return { kind: "later", ms, why: "its message is not there yet" };
}

function decline({ records, starters }: Desk, { message, kind }: Post, why: string): void {
  starters.delete(message);
  records.posts.settle(message, kind, "declined", why);
}

async function outcome(desk: Desk, post: Post, title: string, text: string): Promise<Outcome> {
  const question = postAsRead(title, text);
  const questions = questionsOf(title, text);
  if (questions.length === 0) return { kind: "done", record: () => decline(desk, post, ASKS_NOTHING) };
  const answer = await answerTo(desk, questions, post);
  desk.starters.delete(post.message);
  const record = () => {
    if (answer === undefined || !answer.answered) leaveUnanswered(desk, post, question);
    else makeDraft(desk, post, question, answer);
  };
  return { kind: "done", record };
}

/** To the first of the questions that the corpus answers without doubt, else in doubt; else the first one's refusal. */
async function answerTo(desk: Desk, questions: readonly string[], post: Post): Promise<Answer | undefined> {
  const { cases, asked } = desk;
  const { name } = caseOfPost(desk, post);
  const newsroom = await cases.open(name);
  const thread = `${post.thread} ${name}`;
  const before = asked.get(thread);
  let doubtful: Answer | undefined;
  let refusal: Answer | undefined;
  for (const question of questions) {
    const answer = await newsroom.ask(question, {}, before);
    remember(asked, thread, answer.readAs ?? question);
    if (answer.answered && !answer.doubtful) return answer;
    if (answer.answered) doubtful ??= answer;
    else refusal ??= answer;
  }
  return doubtful ?? refusal;
}

/** More threads than these are seldom spoken in at once. */
const MOST_THREADS = 1000;

function remember(asked: Map<string, string>, thread: string, question: string): void {
  asked.delete(thread);
  asked.set(thread, question);
  if (asked.size > MOST_THREADS) asked.delete(asked.keys().next().value as string);
}

function makeDraft(desk: Desk, post: Post, question: string, answer: Answer): void {
  const { records, config, around } = desk;
  const { kind, message, guild, forum, thread, person } = post;
  const quotes = fittingQuotes(answer, around.mode(thread));
  const draft = records.drafts.create({
    kind,
    message,
    guild,
    forum,
    thread,
    person,
    question,
    answer,
    quotes,
  });
  records.posts.settle(message, kind, "answered");
  if (config.forumMode === "auto") {
    records.drafts.move(draft.id, "approve", THE_BOT);
    queueAnswer(desk, draft);
  } else queueDraft(desk, draft);
}

function leaveUnanswered(desk: Desk, post: Post, question: string): void {
  const { records } = desk;
  const { message, kind, guild, forum, thread, person } = post;
  records.posts.settle(message, kind, "unanswered");
  records.unanswered.add({ kind: "forum", guild, channel: thread, message, person, question });
  queueTelling(desk, post, "unanswered");
  queueTags(desk, thread, forum, NEEDS_EDITOR);
  const link = `[open the post](${messageLink(guild, thread, message)})`;
  const told = `**The corpus does not answer a forum post; it needs an editor.** ${link}\n> ${shorten(userText(question), 500)}`;
  queueNotice(desk, `unanswered ${message}`, told);
  records.audit.add({
    who: THE_BOT,
    action: "post unanswered",
    subject: `post ${message}`,
    before: null,
    after: { thread },
  });
}
