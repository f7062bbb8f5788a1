// Who posted in the forum, as far as the gateway said it.

import { type GuildMember, PermissionFlagsBits } from "discord.js";
import type { Config } from "../../config.js";

/** Is whoever posted a message an editor? False where the gateway did not say who they are on this server. */
export function isEditorMember(
  member: GuildMember | null,
  channelId: string,
  config: Pick<Config, "editorRoleIds">,
): boolean {
  if (member === null) return false;
  if (config.editorRoleIds.length > 0) return config.editorRoleIds.some((id) => roleIdsOf(member).has(id));
  const channel = member.guild.channels.cache.get(channelId);
  const rights = channel ? member.permissionsIn(channel) : member.permissions;
  return rights.has(PermissionFlagsBits.ManageMessages);
}

/** The ids that Discord named, also of roles that the cache does not hold. */
export function roleIdsOf(member: GuildMember): ReadonlySet<string> {
  const { _roles: named } = member as unknown as { readonly _roles?: readonly string[] };
  return new Set([...member.roles.cache.keys(), ...(named ?? [])]);
}
