// Who may do what here, read from the interaction itself so that it holds for uncached servers too.

import { type BaseInteraction, type GuildMember, PermissionFlagsBits } from "discord.js";
import type { Config } from "../../config.js";
import { roleIdsOf } from "../forum/members.js";
import type { Mode } from "../presentation/limits.js";

/** An editor holds one of `EDITOR_ROLE_IDS`; only where that is unset, whoever may manage messages. */
export function isEditor(interaction: BaseInteraction, config: Pick<Config, "editorRoleIds">): boolean {
  if (config.editorRoleIds.length > 0) {
    const roles = rolesOf(interaction);
    return config.editorRoleIds.some((id) => roles.has(id));
  }
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

/** May this person post here? In direct messages always. */
export function maySpeak(interaction: BaseInteraction): boolean {
  const permissions = interaction.memberPermissions;
  if (permissions === null) return interaction.guildId === null;
  const inThread = interaction.channel?.isThread() ?? false;
  return permissions.has(
    inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
  );
}

/** Embeds, unless the bot may not embed links in this channel. */
export function modeOf(interaction: BaseInteraction): Mode {
  return interaction.appPermissions.has(PermissionFlagsBits.EmbedLinks) ? "embeds" : "text";
}

function rolesOf(interaction: BaseInteraction): ReadonlySet<string> {
  const roles = interaction.member?.roles;
  if (roles === undefined) return new Set();
  return Array.isArray(roles) ? new Set(roles) : roleIdsOf(interaction.member as GuildMember);
}
