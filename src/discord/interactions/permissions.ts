// Who may do what here, read from the interaction itself so that it holds for uncached servers too.

import { type BaseInteraction, type GuildMember, PermissionFlagsBits } from "discord.js";
import type { Config } from "../../config.js";
import type { CaseFolder } from "../../corpus/cases.js";
import { roleIdsOf } from "../forum/members.js";
import type { Mode } from "../presentation/limits.js";

/** What whoever runs the bot is to do where nobody may edit. */
export const HOW_TO_SET_EDITORS =
  "set EDITOR_ROLE_IDS to the editors' roles, or list their server in DISCORD_GUILD_IDS for whoever may manage messages there.";

/** Who may edit a case: the roles that its file names, else those of the settings. */
export function editorsOf<Settings extends Editors>(config: Settings, folder: Editable | null): Settings {
  const editors = folder?.editors ?? [];
  return editors.length === 0 ? config : { ...config, editorRoleIds: editors };
}

type Editable = Pick<CaseFolder, "editors">;
type Servers = Pick<Config, "guildIds">;
type Editors = Pick<Config, "editorRoleIds" | "guildIds">;

/** Does the bot work on this server? In direct messages always. */
export function worksHere({ guildId }: BaseInteraction, { guildIds }: Servers): boolean {
  return guildIds.length === 0 || guildId === null || guildIds.includes(guildId);
}

/**
 * An editor holds one of `EDITOR_ROLE_IDS`; only where that is unset, whoever may manage messages on a listed server.
 * On any other server the bot may have been invited by anybody, who may manage messages there by themselves.
 */
export function isEditor(interaction: BaseInteraction, config: Editors): boolean {
  if (!canHaveEditors(interaction, config)) return false;
  if (config.editorRoleIds.length > 0) {
    const roles = rolesOf(interaction);
    return config.editorRoleIds.some((id) => roles.has(id));
  }
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

/** Why this person may not edit here, with what would be right where nobody may; null for an editor. */
export function editingRefusal(interaction: BaseInteraction, config: Editors): string | null {
  if (isEditor(interaction, config)) return null;
  if (canHaveEditors(interaction, config))
    return "This is for this newsroom's editors alone: whoever runs me can give you their role.";
  return `Nobody can edit here yet: ${HOW_TO_SET_EDITORS}`;
}

/** Is it set who may edit here? */
function canHaveEditors({ guildId }: BaseInteraction, { editorRoleIds, guildIds }: Editors): boolean {
  return editorRoleIds.length > 0 || (guildId !== null && guildIds.includes(guildId));
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

/** Cards, unless the bot may not embed links in this channel. */
export function modeOf(interaction: BaseInteraction): Mode {
  return interaction.appPermissions.has(PermissionFlagsBits.EmbedLinks) ? "cards" : "text";
}

function rolesOf(interaction: BaseInteraction): ReadonlySet<string> {
  const roles = interaction.member?.roles;
  if (roles === undefined) return new Set();
  return Array.isArray(roles) ? new Set(roles) : roleIdsOf(interaction.member as GuildMember);
}
