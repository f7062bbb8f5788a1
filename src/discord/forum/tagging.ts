// The job that sets a thread's tags; makes those that the forum lacks where it may, else says what to make.

import { THE_BOT } from "../../editorial/audit.js";
import { WireError } from "../desk/wire-error.js";
import type { JobHandler } from "../desk/worker.js";
import { type Desk, queueNotice } from "./desk.js";
import { creatable, type ForumTag, planTags, type TagName } from "./tags.js";
import { forumTagsNow, threadNow } from "./thread-state.js";

export function tagThreadHandler(desk: Desk): JobHandler {
  return {
    run: async ({ channel, payload }) => {
      const [forum, wanted] = [String(payload.forum), [payload.tag as TagName]];
      const { appliedTags } = await threadNow(desk, channel);
      const offered = await offer(desk, forum, wanted);
      const plan = planTags(appliedTags, offered, wanted);
      if (plan.missing.length > 0) tellMissing(desk, forum, plan.missing, offered.length);
      if (String(plan.applied) === String(appliedTags)) return { kind: "done" };
      await desk.wire.changeThread(channel, { applied_tags: plan.applied });
      return { kind: "done", record: () => audit(desk, channel, wanted, plan.applied) };
    },
    failed: ({ payload, channel }, error) => tellForbidden(desk, String(payload.forum), channel, error),
  };
}

/** The forum's tags, with the wanted ones made where they lacked and the bot may make them. */
async function offer(desk: Desk, forum: string, wanted: readonly TagName[]): Promise<readonly ForumTag[]> {
  const offered = await forumTagsNow(desk, forum);
  const missing = creatable(offered, planTags([], offered, wanted).missing);
  if (missing.length === 0 || !desk.around.mayManage(forum)) return offered;
  try {
    const changed = await desk.wire.setForumTags(forum, [
      ...offered,
      ...missing.map((name) => ({ name, moderated: false })),
    ]);
    return changed.length > 0 ? changed : await forumTagsNow(desk, forum);
  } catch (error) {
    if (error instanceof WireError && error.fault !== "again") return offered;
    throw error;
  }
}

function tellMissing(desk: Desk, forum: string, missing: readonly TagName[], offered: number): void {
  const names = missing.map((name) => `\`${name}\``).join(", ");
  const room =
    offered >= 20 ? " It already has 20 tags, the most that Discord allows: take one away first." : "";
  const how = "Create it in the forum's settings under Tags, or allow me to manage this channel.";
  queueNotice(
    desk,
    `missing tags ${forum} ${missing.join(" ")}`,
    `**The forum lacks the tag ${names}.** ${how}${room}`,
  );
}

function tellForbidden(desk: Desk, forum: string, thread: string, error: Error): void {
  const forbidden = error instanceof WireError && error.fault === "forbidden";
  const right = forbidden
    ? " To tag threads of others I need the permission Manage Threads in the forum."
    : "";
  const key = forbidden ? `tagging forbidden ${forum}` : `tagging failed ${thread}`;
  queueNotice(desk, key, `**A thread could not be tagged.** ${error.message}.${right}`);
}

function audit(
  { records }: Desk,
  thread: string,
  wanted: readonly TagName[],
  applied: readonly string[],
): void {
  records.audit.add({
    who: THE_BOT,
    action: "thread tagged",
    subject: `thread ${thread}`,
    before: null,
    after: { wanted, applied },
  });
}
