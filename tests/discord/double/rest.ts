// The REST routes that the bot uses, with Discord's own error codes and rate limits.

import { editProblems } from "./cards.js";
import type { DiscordDouble } from "./double.js";
import { guildPayload } from "./gateway.js";
import { type ApiError, type Call, EPHEMERAL, editOriginal, followUp, respond } from "./interactions.js";
import type { CommandBody, MessageBody } from "./limits.js";
import { commandProblems, messageProblems } from "./limits.js";
import { snowflake } from "./snowflake.js";
import { type Channel, FORUM, PUBLIC_THREAD, tag } from "./state.js";

export interface Request {
  method: string;
  path: string;
  body: Record<string, unknown>;
  query?: URLSearchParams;
}
type Result = unknown;
type Handle = (double: DiscordDouble, match: string[], request: Request) => Result;

const UNKNOWN_MESSAGE: ApiError = { status: 404, code: 10008, message: "Unknown Message" };
const UNKNOWN_CHANNEL: ApiError = { status: 404, code: 10003, message: "Unknown Channel" };
const MISSING_ACCESS: ApiError = { status: 403, code: 50001, message: "Missing Access" };
export const UNKNOWN_ROUTE: ApiError = { status: 404, code: 0, message: "404: Not Found" };

/** Method, path under /api/v10, and what happens. */
const ROUTES: readonly (readonly [string, RegExp, Handle])[] = [
  ["GET", /^\/gateway\/bot$/, (double) => double.gatewayBot()],
  ["GET", /^\/(?:oauth2\/)?applications\/@me$/, (double) => double.application()],
  ["GET", /^\/users\/@me$/, (double) => double.state.bot],
  ["GET", /^\/users\/@me\/guilds$/, (double) => double.state.guilds.map(({ id, name }) => ({ id, name }))],
  [
    "POST",
    /^\/users\/@me\/channels$/,
    (_, __, { body }) => ({ id: `9${String(body.recipient_id).slice(1)}`, type: 1, recipients: [] }),
  ],
  ["GET", /^\/applications\/\d+\/commands$/, (double) => double.state.commands.get("global") ?? []],
  ["PUT", /^\/applications\/\d+\/commands$/, (double, _, { body }) => putCommands(double, "global", body)],
  [
    "GET",
    /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
    (double, [guild]) =>
      known(double, guild) ? (double.state.commands.get(guild as string) ?? []) : MISSING_ACCESS,
  ],
  [
    "PUT",
    /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
    (double, [guild], { body }) =>
      known(double, guild) ? putCommands(double, guild as string, body) : MISSING_ACCESS,
  ],
  [
    "POST",
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    (double, [id], { body }) =>
      respond(double.calls.get(id as string), body as never, double.state, double.violations),
  ],
  [
    "PATCH",
    /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    (double, [token], { body }) =>
      withCall(double, token, (call) => editOriginal(call, body, double.state, double.violations)),
  ],
  [
    "GET",
    /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    (double, [token]) => withCall(double, token, (call) => call.message ?? UNKNOWN_MESSAGE),
  ],
  [
    "POST",
    /^\/webhooks\/\d+\/([^/]+)$/,
    (double, [token], { body }) =>
      withCall(double, token, (call) => followUp(call, body, double.state, double.violations)),
  ],
  [
    "GET",
    /^\/guilds\/(\d+)$/,
    (double, [id]) => {
      const guild = double.state.guilds.find((one) => one.id === id);
      return guild ? guildPayload(guild) : MISSING_ACCESS;
    },
  ],
  [
    "GET",
    /^\/guilds\/(\d+)\/roles$/,
    (double, [id]) => double.state.guilds.find((one) => one.id === id)?.roles ?? MISSING_ACCESS,
  ],
  [
    "GET",
    /^\/guilds\/(\d+)\/members\/(\d+)$/,
    (double, [id, user]) =>
      double.state.guilds.find((one) => one.id === id)?.members.find((member) => member.user.id === user) ?? {
        status: 404,
        code: 10007,
        message: "Unknown Member",
      },
  ],
  ["GET", /^\/channels\/(\d+)$/, (double, [id]) => double.state.channel(id as string) ?? UNKNOWN_CHANNEL],
  ["PATCH", /^\/channels\/(\d+)$/, (double, [id], { body }) => editChannel(double, id as string, body)],
  [
    "POST",
    /^\/channels\/(\d+)\/threads$/,
    (double, [id], { body }) => startThread(double, id as string, body),
  ],
  [
    "GET",
    /^\/channels\/(\d+)\/messages$/,
    (double, [id], { query }) => listMessages(double, id as string, query),
  ],
  ["POST", /^\/channels\/(\d+)\/messages$/, (double, [id], { body }) => post(double, id as string, body)],
  [
    "GET",
    /^\/channels\/\d+\/messages\/(\d+)$/,
    (double, [id]) => double.state.messages.get(id as string) ?? UNKNOWN_MESSAGE,
  ],
  [
    "PATCH",
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (double, [channel, id], { body }) => edit(double, channel as string, id as string, body),
  ],
  [
    "DELETE",
    /^\/channels\/\d+\/messages\/(\d+)$/,
    (double, [id]) => (double.state.messages.delete(id as string) ? null : UNKNOWN_MESSAGE),
  ],
];

/** Answers one request; an object with `status` and `code` is an error. */
export function route(double: DiscordDouble, request: Request): Result {
  for (const [method, pattern, handle] of ROUTES) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match) return handle(double, match.slice(1), request);
  }
  double.violations.push(`a route the double does not know: ${request.method} ${request.path}`);
  return UNKNOWN_ROUTE;
}

/** Newest first; with `after` those that follow it most closely. */
function listMessages(double: DiscordDouble, channel: string, query = new URLSearchParams()): Result {
  const [after, limit] = [BigInt(query.get("after") ?? 0), Number(query.get("limit") ?? 50)];
  const there = [...double.state.messages.values()].filter(
    // What one person alone sees is not in the channel.
    (message) =>
      message.channel_id === channel && BigInt(message.id) > after && (message.flags & EPHEMERAL) === 0,
  );
  return (after > 0n ? there.slice(0, limit) : there.slice(-limit)).reverse();
}

function withCall(double: DiscordDouble, token: string | undefined, act: (call: Call) => Result): Result {
  const call = [...double.calls.values()].find((one) => one.token === token);
  if (!call || call.expired) return { status: 404, code: 10015, message: "Unknown Webhook" };
  return act(call);
}

function known(double: DiscordDouble, guild: string | undefined): boolean {
  return double.state.guilds.some(({ id }) => id === guild);
}

function putCommands(double: DiscordDouble, scope: string, body: unknown): Result {
  const commands = body as unknown as CommandBody[];
  const problems = commandProblems(commands);
  double.violations.push(...problems);
  if (problems.length > 0) return { status: 400, code: 50035, message: problems.join("; ") };
  // As Discord does, with its own defaults filled in.
  const stored = commands.map((command) => ({
    type: 1,
    description: "",
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    ...command,
    id: snowflake(),
    version: snowflake(),
  }));
  double.state.commands.set(scope, stored);
  return stored;
}

function post(double: DiscordDouble, channelId: string, body: MessageBody): Result {
  const channel = double.state.channel(channelId);
  const problems = messageProblems(
    ringing(double, body) ? { ...body, allowed_mentions: { parse: [] } } : body,
  );
  double.violations.push(...problems);
  if (problems.length > 0) return { status: 400, code: 50035, message: problems.join("; ") };
  if (channel?.thread_metadata?.locked) return { status: 400, code: 160_005, message: "Thread is locked" };
  if (channel?.thread_metadata?.archived) return { status: 400, code: 50_083, message: "Thread is archived" };
  const message = double.state.addMessage(channelId, double.state.bot, body);
  double.gateway.dispatch(channel?.guild_id ?? null, "MESSAGE_CREATE", message);
  return message;
}

/** The one mention that our own rules let through: of the one role that a test names, and of nobody else. */
function ringing({ pingRole }: DiscordDouble, { allowed_mentions: mentions }: MessageBody): boolean {
  const { parse = [], users = [], roles = [] } = mentions ?? {};
  return pingRole !== null && parse.length + users.length === 0 && String(roles) === pingRole;
}

function edit(double: DiscordDouble, channelId: string, id: string, body: MessageBody): Result {
  const archived = double.state.channel(channelId)?.thread_metadata?.archived ?? false;
  if (archived) return { status: 400, code: 50_083, message: "Thread is archived" };
  const before = double.state.messages.get(id);
  if (!before) return UNKNOWN_MESSAGE;
  const after = { ...before, ...body, flags: before.flags | (body.flags ?? 0) };
  const problems = [...editProblems(before, body), ...messageProblems(after)];
  double.violations.push(...problems);
  if (problems.length > 0) return { status: 400, code: 50035, message: problems.join("; ") };
  return double.state.editMessage(id, body);
}

function editChannel(double: DiscordDouble, id: string, body: Record<string, unknown>): Result {
  const channel = double.state.channel(id);
  if (!channel) return UNKNOWN_CHANNEL;
  const tags = body.applied_tags as string[] | undefined;
  if (tags && tags.length > 5) double.violations.push(`${tags.length} tags on a thread, 5 allowed`);
  if (tags) channel.applied_tags = tags;
  const available = body.available_tags as { id?: string; name: string }[] | undefined;
  if (available) {
    if (available.length > 20 || available.some(({ name }) => name.length > 20))
      double.violations.push("tags over the limit");
    channel.available_tags = available.map((one) => ({
      ...tag(one.name),
      ...(one.id ? { id: one.id } : {}),
    }));
  }
  const meta = channel.thread_metadata;
  if (meta && typeof body.archived === "boolean") meta.archived = body.archived;
  if (meta && typeof body.locked === "boolean") meta.locked = body.locked;
  double.gateway.dispatch(channel.guild_id, meta ? "THREAD_UPDATE" : "CHANNEL_UPDATE", channel);
  return channel;
}

function startThread(double: DiscordDouble, parentId: string, body: Record<string, unknown>): Result {
  const parent = double.state.channel(parentId);
  if (!parent) return UNKNOWN_CHANNEL;
  const thread: Channel = double.newThread(parent, String(body.name), double.state.bot);
  if (parent.type !== FORUM) return thread;
  const message = post(double, thread.id, body.message as MessageBody);
  return { ...thread, type: PUBLIC_THREAD, message };
}
