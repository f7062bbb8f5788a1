// From discord.js events to what the bot does in a forum: gathers the facts, has it decided, records it.

import { ChannelType, type Client, type Message, type ThreadChannel } from "discord.js";
import { THE_BOT } from "../../editorial/audit.js";
import type { NewPost, PostKind } from "../../editorial/posts.js";
import { withoutQuoted, wordsOf } from "../desk/message-text.js";
import { snowflakeAt } from "../desk/wire.js";
import { watchClaim } from "./claim-watch.js";
import { type Action, decide, type Known } from "./decide.js";
import { type Desk, readPostJob } from "./desk.js";
import { isEditorMember } from "./members.js";

const DAY_MS = 86_400_000;
/** A weekend: what is older has found its answer, or nobody who waits for one. */
const LONGEST_AWAY_MS = 3 * DAY_MS;

/** A thread was made, or the bot was added to one. */
export function onThread(desk: Desk, thread: ThreadChannel, newlyCreated: boolean): void {
  const person = thread.ownerId ?? "";
  const byBot = thread.client.users.cache.get(person)?.bot ?? false;
  const closed = (thread.archived ?? false) || (thread.locked ?? false);
  const event = { kind: "thread", newlyCreated, inForum: isWatched(desk, thread), closed, byBot } as const;
  const post = postOf(thread, thread.id, "post", person);
  for (const action of decide(event, known(desk, thread.id, person))) record(desk, action, post, thread.name);
}

/** A message was posted. */
export function onMessage(desk: Desk, message: Message): void {
  const thread = message.channel;
  if (!thread.isThread() || !isWatched(desk, thread)) return;
  const { id: person, bot } = message.author;
  const event = {
    kind: "message",
    isStarter: message.id === thread.id,
    closed: thread.locked ?? false,
    byBot: bot || message.webhookId !== null || message.system,
    byEditor: isEditorMember(message.member, message.channelId, desk.config),
    addressesBot: addresses(message),
  } as const;
  for (const action of decide(event, known(desk, thread.id, person))) {
    if (action.kind === "check claim")
      void watchClaim(desk, postOf(thread, message.id, "claim", person), withoutQuoted(wordsOf(message)));
    else if (action.kind === "hurry starter") hurry(desk, message);
    else record(desk, action, postOf(thread, message.id, "follow-up", person), "");
  }
}

function isWatched({ config }: Desk, { parentId, parent }: ThreadChannel): boolean {
  return parent?.type === ChannelType.GuildForum && config.forumChannelIds.includes(parentId ?? "");
}

function known({ config, records }: Desk, thread: string, person: string): Known {
  return {
    mode: config.forumMode,
    claimWatch: config.claimWatch,
    silent: records.posts.isSilent(thread),
    today: records.posts.countOf(person, new Date(Date.now() - DAY_MS)),
    cap: config.forumDailyCap,
  };
}

function postOf(thread: ThreadChannel, message: string, kind: PostKind, person: string): NewPost {
  return { message, kind, guild: thread.guildId, forum: thread.parentId ?? "", thread: thread.id, person };
}

/** A mention of the bot (or of its own role), or a reply to it. */
function addresses({ mentions, client }: Message): boolean {
  const me = (client as Client<true>).user.id;
  return (
    mentions.users.has(me) ||
    mentions.repliedUser?.id === me ||
    mentions.roles.some((role) => role.tags?.botId === me)
  );
}

/** The job that waits for the first message need not wait longer; one that was given up begins anew. */
function hurry(desk: Desk, message: Message): void {
  const { jobs, posts } = desk.records;
  const thread = message.channel as ThreadChannel;
  const post = posts.get(message.id, "post");
  if (post?.state === "seen" || post?.state === "gone")
    desk.starters.set(message.id, { content: wordsOf(message), byBot: message.author.bot });
  const job = readPostJob(postOf(thread, message.id, "post", ""), thread.name);
  if (post?.state === "gone") jobs.addAgain(job);
  else jobs.hurry(job.key);
  desk.wake();
}

/** Ids of Discord grow with the time at which they are made. */
function idAt(time: number): bigint {
  return BigInt(snowflakeAt(time));
}

/**
 * Posts that were made since the bot last saw one are read, oldest first; in a forum that is new to it, since it started.
 * @param started on Discord's clock, in ms since 1970
 */
export function catchUp(desk: Desk, threads: Iterable<ThreadChannel>, started: number): void {
  const oldest = idAt(desk.discordNow() - LONGEST_AWAY_MS);
  const isMissed = ({ id, parentId }: ThreadChannel) => {
    const newest = desk.records.posts.newestIn(parentId ?? "");
    return BigInt(id) > oldest && BigInt(id) > (newest === undefined ? idAt(started) : BigInt(newest));
  };
  const missed = [...threads]
    .filter(isMissed)
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  for (const thread of missed) onThread(desk, thread, true);
}

/** What must not be lost is on the disk before anything else is done. */
function record(desk: Desk, action: Action, post: NewPost, title: string): void {
  const { records } = desk;
  records.transaction(() => {
    if (action.kind === "fall silent") return fallSilent(desk, post);
    if (!records.posts.see(post)) return;
    if (action.kind === "decline") records.posts.settle(post.message, post.kind, "declined", action.why);
    if (action.kind === "take on") records.jobs.add(readPostJob(post, title));
  });
  desk.wake();
}

function fallSilent({ records }: Desk, { thread, person }: NewPost): void {
  if (!records.posts.silence(thread, person)) return;
  const entry = { who: THE_BOT, action: "thread left to editors", subject: `thread ${thread}`, before: null };
  records.audit.add({ ...entry, after: { editor: person } });
  // They have answered there themselves.
  for (const { id } of records.unanswered.inThread(thread)) records.unanswered.move(id, "answered", person);
}
