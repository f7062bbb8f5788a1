// Registers the list of commands: compares what Discord has, and puts only what differs; goes on until Discord has said
// yes or no.

import {
  type APIApplicationCommand,
  DiscordAPIError,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import type { Config } from "../../config.js";
import { messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import { inviteLink } from "./invite.js";

type Body = RESTPostAPIApplicationCommandsJSONBody;
type Settings = Pick<Config, "guildIds" | "forumChannelIds" | "reviewChannelId">;

/**
 * Puts the commands on each of `guildIds` (and takes global ones away, so that none shows twice), or globally where
 * there are none. A server that cannot be reached is logged in one line with the invite link; the others go on.
 * @returns whether Discord could be asked for all of them; else it is worth trying again
 */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly Body[],
  config: Settings,
  log: Log,
): Promise<boolean> {
  if (config.guildIds.length === 0) {
    return reported(log, { scope: "global" }, () =>
      put(rest, Routes.applicationCommands(applicationId), commands, log),
    );
  }
  let asked = true;
  for (const guild of config.guildIds)
    asked = (await registerGuild(rest, applicationId, guild, commands, config, log)) && asked;
  await put(rest, Routes.applicationCommands(applicationId), [], log).catch(() => undefined);
  return asked;
}

const FIRST_PAUSE_MS = 5000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/**
 * Runs `work` now and, as long as Discord cannot be asked, again and again with growing pauses.
 * @param work gives whether Discord could be asked
 * @param pause before the next try, in ms
 * @returns ends it; resolves when the first try is over
 */
export async function untilAsked(work: () => Promise<boolean>, pause = FIRST_PAUSE_MS): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const again = (ms: number) => {
    timer = setTimeout(() => void attempt(ms), ms).unref();
  };
  const attempt = async (ms: number) => {
    if (!(await work()) && !ended) again(Math.min(ms * 2, LONGEST_PAUSE_MS));
  };
  if (!(await work())) again(pause);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** The same for one server, when the bot comes to it later. */
export async function registerGuild(
  rest: REST,
  applicationId: string,
  guild: string,
  commands: readonly Body[],
  config: Settings,
  log: Log,
): Promise<boolean> {
  const route = Routes.applicationGuildCommands(applicationId, guild);
  const invite = inviteLink(applicationId, config);
  return reported(log, { scope: guild, invite }, () => put(rest, route, commands.map(withoutScope), log));
}

/** Contexts and installation types exist for global commands alone. */
function withoutScope(command: Body): Body {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest;
}

async function put(rest: REST, route: `/${string}`, commands: readonly Body[], log: Log): Promise<void> {
  const registered = (await rest.get(route)) as APIApplicationCommand[];
  if (Array.isArray(registered) && canonical(registered) === canonical(commands)) {
    log.debug("commands-unchanged", { count: commands.length });
    return;
  }
  await rest.put(route, { body: commands });
  log.info("commands-registered", { count: commands.length });
}

async function reported(
  log: Log,
  { scope, invite }: { scope: string; invite?: string },
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const isAnswer = error instanceof DiscordAPIError && error.status < 500;
    const code = error instanceof DiscordAPIError ? error.code : messageOf(error);
    const hint = !isAnswer
      ? "Discord could not be asked; it is tried again by and by."
      : invite === undefined
        ? "Discord refuses the commands; they are tried again at the next start."
        : `The bot is not on server ${scope}, or was invited without the scope applications.commands. Check DISCORD_GUILD_IDS, or invite it: ${invite}`;
    log.error("commands-not-registered", { scope, code, hint });
    return isAnswer;
  }
}

/** What we set of a command, with Discord's defaults left out, so that both forms compare equal. */
function canonical(commands: readonly (Body | APIApplicationCommand)[]): string {
  return JSON.stringify(commands.map(essence).sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

function essence(command: Body | APIApplicationCommand): [string, unknown] {
  const { name, type, default_member_permissions, contexts } = command;
  const description = "description" in command ? command.description : "";
  const options = "options" in command ? (command.options ?? []) : [];
  const permissions = default_member_permissions ?? null;
  return [`${type ?? 1}:${name}`, [description, permissions, contexts ?? null, pruned(options)]];
}

const DEFAULTS: ReadonlySet<unknown> = new Set([undefined, null, false]);

/** Keys in order, defaults and translations left out. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !DEFAULTS.has(inner) && !key.endsWith("_localizations") && !isEmpty(inner))
    .map(([key, inner]) => [key, pruned(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
