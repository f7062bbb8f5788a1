// The servers that the settings name: is the bot there, may it do its work, do channels and roles exist.

import { type APIGuild, type APIGuildMember, type APIRole, PermissionFlagsBits, Routes } from "discord.js";
import type { Config } from "../../config.js";
import { HOW_TO_SET_EDITORS } from "../interactions/permissions.js";
import { inviteLink, neededPermissions } from "../life/invite.js";
import { counted } from "../presentation/words.js";
import type { Rest } from "./application.js";
import { type Finding, ok, problem, warning } from "./finding.js";

/** Permissions in the server as a whole; what a channel takes away is found when the bot is used there. */
export async function checkServers(rest: Rest, config: Config, botId: string): Promise<Finding[]> {
  const ids = config.guildIds.length > 0 ? config.guildIds : await allGuilds(rest);
  if (ids.length === 0) {
    return [problem("servers", `the bot is on none. Invite it: ${inviteLink(botId, config)}`)];
  }
  const findings = await Promise.all(ids.slice(0, MOST).map((id) => checkServer(rest, config, botId, id)));
  return [...findings.flat(), ...checkEditing(config)];
}

/** Without roles and without listed servers anybody could invite the bot and make themselves an editor: nobody is one. */
function checkEditing({ editorRoleIds, guildIds }: Config): Finding[] {
  if (editorRoleIds.length > 0) return [];
  if (guildIds.length === 0) return [warning("editors", `nobody can edit: ${HOW_TO_SET_EDITORS}`)];
  return [ok("editors", "whoever may manage messages on the listed servers (EDITOR_ROLE_IDS is not set)")];
}

const MOST = 20;

async function allGuilds(rest: Rest): Promise<string[]> {
  const guilds = (await rest.get(Routes.userGuilds())) as { id: string }[];
  return guilds.map(({ id }) => id);
}

async function checkServer(rest: Rest, config: Config, botId: string, id: string): Promise<Finding[]> {
  const invite = inviteLink(botId, config);
  const guild = await known<APIGuild>(rest, Routes.guild(id));
  if (guild === null)
    return [
      problem(`server ${id}`, `the bot is not there. Check DISCORD_GUILD_IDS, or invite it: ${invite}`),
    ];
  const what = `server ${guild.name}`;
  const member = await known<APIGuildMember>(rest, Routes.guildMember(id, botId));
  const own = member === null ? 0n : permissionsOf(guild, member);
  const missing = neededPermissions(config).filter(({ bit }) => !has(own, bit));
  const commands = await known<unknown[]>(rest, Routes.applicationGuildCommands(botId, id));
  const scope =
    commands === null
      ? [problem(what, `the scope applications.commands is missing. Invite it again: ${invite}`)]
      : [];
  if (missing.length > 0) {
    const list = missing.map(({ name, why }) => `${name} (${why})`).join(", ");
    return [
      ...scope,
      warning(what, `missing: ${list}. Allow these for the bot's role, or invite it again: ${invite}`),
    ];
  }
  return [
    ...scope,
    ok(what, "the bot is there, with all the permissions that it needs"),
    ...editorRoles(guild, config),
  ];
}

/** Discord's default permissions know no roles: editors without Manage Messages do not see their commands. */
function editorRoles(guild: APIGuild, { editorRoleIds }: Config): Finding[] {
  const roles = guild.roles.filter(({ id }) => editorRoleIds.includes(id));
  if (editorRoleIds.length > 0 && roles.length === 0) {
    return [
      warning("editors", `none of EDITOR_ROLE_IDS is a role of ${guild.name}: nobody can use the desk there`),
    ];
  }
  const blind = roles.filter(
    ({ permissions }) => !has(BigInt(permissions), PermissionFlagsBits.ManageMessages),
  );
  if (blind.length === 0) return [];
  const names = blind.map(({ name }) => name).join(", ");
  return [
    warning(
      "editors",
      `${counted(blind.length, "role")} (${names}) without Manage Messages: the desk's commands stay hidden from ${names}. Either allow it, or open Server Settings, Integrations, this bot, and add the role to each of /review, /label, /correct, /history, /corpus`,
    ),
  ];
}

/** @returns null where Discord does not show it to the bot */
async function known<T>(rest: Rest, route: `/${string}`): Promise<T | null> {
  try {
    return (await rest.get(route)) as T;
  } catch (error) {
    const status = (error as { status?: number }).status ?? 0;
    if (status === 403 || status === 404) return null;
    throw error;
  }
}

function permissionsOf(guild: APIGuild, member: APIGuildMember): bigint {
  const held = (role: APIRole) => role.id === guild.id || member.roles.includes(role.id);
  return guild.roles.filter(held).reduce((sum, role) => sum | BigInt(role.permissions), 0n);
}

function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & PermissionFlagsBits.Administrator) !== 0n || (permissions & bit) === bit;
}
