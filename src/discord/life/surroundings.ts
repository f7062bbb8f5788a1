// What the client's cache knows of channels, threads and the bot's rights in them.

import { type Client, type GuildBasedChannel, PermissionFlagsBits } from "discord.js";
import type { Config } from "../../config.js";
import type { Surroundings } from "../forum/desk.js";
import { isEditorMember } from "../forum/members.js";

export function surroundingsOf(client: Client<true>, config: Pick<Config, "editorRoleIds">): Surroundings {
  const channel = (id: string) => {
    const found = client.channels.cache.get(id);
    return found !== undefined && !found.isDMBased() ? found : undefined;
  };
  return {
    mode: (id) => (may(channel(id), PermissionFlagsBits.EmbedLinks) ? "cards" : "text"),
    category: (id) => {
      const found = channel(id);
      return found === undefined || found.isThread() ? null : found.parentId;
    },
    mayManage: (forum) => may(channel(forum), PermissionFlagsBits.ManageChannels, false),
    thread: (id) => {
      const thread = channel(id);
      if (!thread?.isThread()) return undefined;
      const { archived, locked, appliedTags } = thread;
      return { archived: archived ?? false, locked: locked ?? false, appliedTags };
    },
    isEditor: async (guild, person, id) => {
      const member = await client.guilds.cache
        .get(guild)
        ?.members.fetch(person)
        .catch(() => undefined);
      return member !== undefined && isEditorMember(member, id, config);
    },
    forumTags: (id) => {
      const forum = channel(id);
      return forum?.isThreadOnly() ? forum.availableTags : undefined;
    },
  };
}

/** Where nothing is known, the right to draw is taken for granted (Discord leaves embeds out), others are not. */
function may(channel: GuildBasedChannel | undefined, right: bigint, unknown = true): boolean {
  const me = channel?.guild.members.me;
  if (channel === undefined || !me) return unknown;
  return channel.permissionsFor(me)?.has(right) ?? unknown;
}
