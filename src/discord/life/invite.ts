// The permissions that the bot needs, and the link that invites it with exactly these. Pure.

import { PermissionFlagsBits } from "discord.js";
import type { Config } from "../../config.js";

type Needs = Pick<Config, "forumChannelIds" | "reviewChannelId">;

/** Name (as Discord's settings show it) and bit of each permission, with what it is for. */
interface NeededPermission {
  readonly name: string;
  readonly bit: bigint;
  readonly why: string;
}

const ALWAYS: readonly NeededPermission[] = [
  { name: "View Channels", bit: PermissionFlagsBits.ViewChannel, why: "to find its channels" },
  { name: "Send Messages", bit: PermissionFlagsBits.SendMessages, why: "to post answers" },
  {
    name: "Embed Links",
    bit: PermissionFlagsBits.EmbedLinks,
    why: "to draw answers as cards instead of plain text",
  },
  {
    name: "Read Message History",
    bit: PermissionFlagsBits.ReadMessageHistory,
    why: "to correct its own answers",
  },
];

const FORUM: readonly NeededPermission[] = [
  {
    name: "Send Messages in Threads",
    bit: PermissionFlagsBits.SendMessagesInThreads,
    why: "to answer forum posts",
  },
  { name: "Manage Threads", bit: PermissionFlagsBits.ManageThreads, why: "to tag posts with their label" },
];

/** What the settings at hand make necessary, no more. */
export function neededPermissions(config: Needs): readonly NeededPermission[] {
  return config.forumChannelIds.length > 0 ? [...ALWAYS, ...FORUM] : ALWAYS;
}

/** The link that invites the bot with the scopes `bot` and `applications.commands`. */
export function inviteLink(applicationId: string, config: Needs): string {
  const bits = neededPermissions(config).reduce((sum, { bit }) => sum | bit, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: "bot applications.commands",
    permissions: bits.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
