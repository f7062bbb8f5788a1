// How a thread and its forum stand now: from Discord, else from what the gateway last told.

import type { APIChannel, APIGuildForumTag, APIThreadChannel } from "discord.js";
import { WireError } from "../desk/wire-error.js";
import type { Desk, ThreadNow } from "./desk.js";
import type { ForumTag } from "./tags.js";

/** Discord's code for a channel that is not there. */
const UNKNOWN_CHANNEL = 10_003;

/** Closed or locked threads are left alone. What the gateway told is enough; after a start it may have told nothing. */
export async function isClosed(desk: Desk, thread: string): Promise<boolean> {
  const { archived, locked } = desk.around.thread(thread) ?? (await threadNow(desk, thread));
  return archived || locked;
}

/** @throws WireError `gone` where Discord knows no such thread, `again` where it could not say */
export async function threadNow({ wire, around }: Desk, thread: string): Promise<ThreadNow> {
  const channel = await ask(() => wire.channel(thread));
  if (channel === undefined)
    return around.thread(thread) ?? { archived: false, locked: false, appliedTags: [] };
  const { thread_metadata: meta, applied_tags } = channel as Partial<APIThreadChannel>;
  return {
    archived: meta?.archived ?? false,
    locked: meta?.locked ?? false,
    appliedTags: applied_tags ?? [],
  };
}

/** With everything that must be given back when the forum's tags are set. */
export async function forumTagsNow(
  { wire, around }: Desk,
  forum: string,
): Promise<readonly (ForumTag | APIGuildForumTag)[]> {
  const channel = await ask(() => wire.channel(forum));
  return (
    (channel as { available_tags?: APIGuildForumTag[] } | undefined)?.available_tags ??
    around.forumTags(forum) ??
    []
  );
}

/** Undefined where Discord would not say, without saying that the channel is gone. */
async function ask(request: () => Promise<APIChannel>): Promise<APIChannel | undefined> {
  try {
    return await request();
  } catch (error) {
    const unsaid = error instanceof WireError && error.fault !== "again" && error.code !== UNKNOWN_CHANNEL;
    if (unsaid) return undefined;
    throw error;
  }
}
