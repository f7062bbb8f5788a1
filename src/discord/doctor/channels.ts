// The channels that the settings name: forums with the tags that the bot sets, and the editors' channel.

import { type APIChannel, type APIGuildForumChannel, ChannelType, DiscordAPIError, Routes } from "discord.js";
import type { Config } from "../../config.js";
import { TAG_NAMES } from "../forum/tags.js";
import type { Rest } from "./application.js";
import { type Finding, ok, problem, warning } from "./finding.js";

export async function checkChannels(rest: Rest, config: Config): Promise<Finding[]> {
  const forums = await Promise.all(config.forumChannelIds.map((id) => checkForum(rest, id)));
  return [...forums.flat(), ...(await checkReviewChannel(rest, config))];
}

async function checkForum(rest: Rest, id: string): Promise<Finding[]> {
  const channel = await channelOf(rest, id);
  if (channel === null)
    return [
      problem(`forum ${id}`, "the bot does not see it. Check FORUM_CHANNEL_IDS, and View Channel there"),
    ];
  if (channel.type !== ChannelType.GuildForum) {
    return [
      problem(`forum ${id}`, "is no forum channel. FORUM_CHANNEL_IDS names channels of the kind Forum"),
    ];
  }
  const { name, available_tags: tags } = channel as APIGuildForumChannel;
  const missing = TAG_NAMES.filter((tag) => !tags.some((one) => one.name.toLowerCase() === tag));
  if (missing.length === 0) return [ok(`forum ${name}`, "has all the tags")];
  return [
    warning(
      `forum ${name}`,
      `lacks the tags ${missing.join(", ")}: make them, or allow the bot Manage Channels there`,
    ),
  ];
}

async function checkReviewChannel(rest: Rest, config: Config): Promise<Finding[]> {
  if (config.reviewChannelId === null) {
    const drafts = config.forumChannelIds.length > 0 && config.forumMode === "review";
    const lost = [
      ...(drafts ? ["drafts wait in /review alone"] : []),
      ...(config.digest ? ["DIGEST sends nothing"] : []),
      ...(config.editorPing !== null ? ["EDITOR_PING rings nobody"] : []),
    ].join(", ");
    const line = `REVIEW_CHANNEL_ID is not set, so that ${lost}. Set it to a channel that only editors see`;
    return lost === "" ? [] : [warning("editors' channel", line)];
  }
  const channel = await channelOf(rest, config.reviewChannelId);
  return [
    channel === null
      ? problem(
          "editors' channel",
          "the bot does not see it. Check REVIEW_CHANNEL_ID, and View Channel there",
        )
      : ok("editors' channel", "there"),
  ];
}

async function channelOf(rest: Rest, id: string): Promise<APIChannel | null> {
  try {
    return (await rest.get(Routes.channel(id))) as APIChannel;
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}
