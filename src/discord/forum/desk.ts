// What the desk's jobs, controls and commands work with. Types, and the queueing of what follows from a decision.

import type { Config } from "../../config.js";
import type { Draft } from "../../editorial/drafts.js";
import type { NewJob } from "../../editorial/jobs.js";
import type { NewPost } from "../../editorial/posts.js";
import type { Records } from "../../editorial/records.js";
import type { Log } from "../../log.js";
import type { Cases } from "../../newsroom/cases.js";
import type { Wire } from "../desk/wire.js";
import type { Mode } from "../presentation/limits.js";
import type { ForumTag, TagName } from "./tags.js";

/** What the gateway's cache knows of a channel, without asking Discord. */
export interface Surroundings {
  /** Cards, unless the bot may not embed links in the channel. */
  mode(channel: string): Mode;
  /** The category that a channel or a forum stands in. */
  category(channel: string): string | null;
  /** May the bot make tags in this forum? */
  mayManage(forum: string): boolean;
  /** A thread as the gateway last told of it; undefined where it told nothing. */
  thread(id: string): ThreadNow | undefined;
  /** Is this person an editor on the server? False where Discord does not say. */
  isEditor(guild: string, person: string, channel: string): Promise<boolean>;
  /** The tags that a forum offers, as the gateway last told. */
  forumTags(forum: string): readonly ForumTag[] | undefined;
}

export interface ThreadNow {
  readonly archived: boolean;
  readonly locked: boolean;
  readonly appliedTags: readonly string[];
}

/** What deciding and queueing need. */
export interface DeskRecords {
  readonly config: Config;
  readonly records: Records;
  /** There is something new in the queue. */
  wake(): void;
}

export interface Desk extends DeskRecords {
  readonly cases: Cases;
  readonly wire: Wire;
  readonly around: Surroundings;
  /** First messages that the gateway brought, by id: no need to ask for them. */
  readonly starters: Map<string, Starter>;
  /** The last question of each thread and case, as it was read, in memory alone: what a follow-up leans on. */
  readonly asked: Map<string, string>;
  /** The time on Discord's clock, in ms since 1970: what ids of messages are held against. */
  discordNow(): number;
  readonly log: Log;
}

export interface Starter {
  readonly content: string;
  readonly byBot: boolean;
}

export const JOBS = {
  readPost: "read post",
  sendDraft: "send draft",
  redrawDraft: "redraw draft",
  postAnswer: "post answer",
  tagThread: "tag thread",
  tellPoster: "tell poster",
  tellEditors: "tell editors",
} as const;

export function readPostJob({ message, kind, thread }: NewPost, title: string): NewJob {
  return {
    key: `read ${kind} ${message}`,
    kind: JOBS.readPost,
    channel: thread,
    payload: { message, kind, title },
  };
}

/** Queues a draft for the editors' channel, where one is set. */
export function queueDraft({ config, records }: DeskRecords, { id }: Draft): void {
  if (config.reviewChannelId === null) return;
  const key = `send draft ${id}`;
  records.jobs.add({ key, kind: JOBS.sendDraft, channel: config.reviewChannelId, payload: { draft: id } });
}

/** Queues the editors' message to be drawn as the draft stands then. */
export function queueRedraw({ config, records }: DeskRecords, { id }: Draft): void {
  if (config.reviewChannelId === null) return;
  const key = `redraw draft ${id}`;
  records.jobs.addAgain({
    key,
    kind: JOBS.redrawDraft,
    channel: config.reviewChannelId,
    payload: { draft: id },
  });
}

export function queueAnswer({ records }: DeskRecords, { id, thread }: Draft): void {
  records.jobs.addAgain({
    key: `answer ${id}`,
    kind: JOBS.postAnswer,
    channel: thread,
    payload: { draft: id },
  });
}

export function queueTags({ records }: DeskRecords, thread: string, forum: string, tag: TagName): void {
  records.jobs.addAgain({
    key: `tag ${thread}`,
    kind: JOBS.tagThread,
    channel: thread,
    payload: { forum, tag },
  });
}

/** What a poster can be told about their question; the words are the job's. */
export type Telling = "unanswered" | "looked at" | "answered" | "not told" | "rejected" | "taken over";

/** Queues a line for whoever asked in a forum, under their own message; each line once. */
export function queueTelling(
  { records }: Pick<DeskRecords, "records">,
  { thread, guild, message }: Pick<NewPost, "thread" | "guild" | "message">,
  line: Telling,
): void {
  const first = `tell poster of ${message}`;
  const key = line === "unanswered" ? first : `${first}: ${line}`;
  records.jobs.add({ key, kind: JOBS.tellPoster, channel: thread, payload: { message, guild, line } });
}

/**
 * Queues a line for the editors' channel.
 * @param key what it is about: the same is told once
 * @param text Markdown, already escaped
 */
export function queueNotice({ config, records }: DeskRecords, key: string, text: string): void {
  if (config.reviewChannelId === null) return;
  const job = { key: `tell editors: ${key}`, kind: JOBS.tellEditors, channel: config.reviewChannelId };
  records.jobs.add({ ...job, payload: { text } });
}
