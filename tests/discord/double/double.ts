// A Discord of our own on loopback: HTTP and gateway, for the real discord.js client. Remembers what it was sent,
// and keeps a list of everything that the real one would have refused.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { allComponents } from "./cards.js";
import { Gateway } from "./gateway.js";
import { Call, type From, interactionPayload } from "./interactions.js";
import type { SentFile } from "./limits.js";
import { type Request, route } from "./rest.js";
import { snowflake } from "./snowflake.js";
import { type Channel, type Guild, type Message, PUBLIC_THREAD, State, type User, user } from "./state.js";

export const TOKEN = "a-token.that-is.not-a-secret";
/** View, send, embed, history, threads, manage messages and threads. */
export const BOT_PERMISSIONS =
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n) | (1n << 34n);
export const MEMBER_PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 38n);
export const MANAGE_MESSAGES = 1n << 13n;

export interface DoubleOptions {
  token?: string;
  guilds?: number;
  heartbeatMs?: number;
  shards?: number;
  /** Close code for every identify. */
  refuseWith?: number;
  /** Interactions without what may be left out, and answers without bodies. */
  bare?: boolean;
  /** Messages to one channel: this many in five seconds. */
  rateLimits?: boolean;
}

interface Failure {
  path: RegExp;
  status: number;
  times: number;
  code: number;
  headers: Record<string, string>;
}

export class DiscordDouble {
  readonly state = new State();
  readonly calls = new Map<string, Call>();
  /** What the real Discord would have refused; empty at the end of a good test. */
  readonly violations: string[] = [];
  readonly requests: Request[] = [];
  /** The role that may be rung. */
  pingRole: string | null = null;
  readonly gateway: Gateway;
  private readonly failures: Failure[] = [];
  private readonly buckets = new Map<string, { left: number; resetAt: number }>();

  private constructor(
    private readonly http: Server,
    readonly options: DoubleOptions,
  ) {
    const { token = TOKEN, heartbeatMs = 20_000, refuseWith = null } = options;
    this.gateway = new Gateway(http, this.state, { token, heartbeatMs, refuseWith });
    for (let number = 1; number <= (options.guilds ?? 1); number++) {
      this.state.addGuild(`Newsroom ${number}`, BOT_PERMISSIONS);
    }
    http.on("request", (request, response) => void this.serve(request, response));
  }

  static async start(options: DoubleOptions = {}): Promise<DiscordDouble> {
    const http = createServer();
    const double = new DiscordDouble(http, options);
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    return double;
  }

  get apiUrl(): string {
    return this.gateway.url.replace("ws:", "http:").replace("/gateway", "/api");
  }

  get guild(): Guild {
    return this.state.guilds[0] as Guild;
  }

  get channel(): Channel {
    return this.guild.channels[0] as Channel;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  /** The next requests whose path matches fail so. */
  fail(path: RegExp, status: number, { times = 1, code = 0, headers = {} } = {}): void {
    this.failures.push({ path, status, times, code, headers });
  }

  /** A slash command; strings, numbers and booleans become options. */
  slash(name: string, options: Record<string, string | number | boolean> = {}, from: From = {}): Call {
    const given = Object.entries(options).map(([option, value]) => ({
      name: option,
      value,
      type: typeof value === "string" ? 3 : typeof value === "boolean" ? 5 : 4,
    }));
    return this.interact(2, { id: snowflake(), name, type: 1, options: given }, from);
  }

  /** A subcommand; a channel is named by its id. */
  sub(name: string, sub: string, options: Record<string, string | boolean> = {}, from: From = {}): Call {
    const given = Object.entries(options).map(([option, value]) => ({
      ...{ name: option, value },
      type: typeof value === "boolean" ? 5 : option === "channel" ? 7 : 3,
    }));
    const channels = Object.fromEntries(
      given.flatMap(({ type, value }) => (type === 7 ? [[value, this.state.channel(String(value))]] : [])),
    );
    const chosen = { name: sub, type: 1, options: given };
    return this.interact(
      2,
      { id: snowflake(), name, type: 1, options: [chosen], resolved: { channels } },
      from,
    );
  }

  /** @param more options that were filled in before */
  autocomplete(
    name: string,
    option: string,
    typed: string,
    from: From = {},
    more: Record<string, string> = {},
  ): Call {
    const before = Object.entries(more).map(([one, value]) => ({ name: one, value, type: 3 }));
    const options = [...before, { name: option, value: typed, type: 3, focused: true }];
    return this.interact(4, { id: snowflake(), name, type: 1, options }, from);
  }

  /** A message command on a message. */
  onMessage(name: string, message: Message, from: From = {}): Call {
    const resolved = { messages: { [message.id]: message } };
    return this.interact(2, { id: snowflake(), name, type: 3, target_id: message.id, resolved }, from);
  }

  /** Presses the button with this label, or chooses the entry of a menu. */
  press(message: Message, label: string, from: From = {}): Call {
    const button = buttonsOf(message).find((one) => one.label === label);
    const entry = entriesOf(message).find((one) => one.label === label);
    if (entry) return this.select(message, entry.menu, [entry.value], from);
    if (!button) throw new Error(`no button ${label} among ${controlsOf(message).join(", ")}`);
    if (button.disabled) throw new Error(`the button ${label} is switched off`);
    return this.interact(3, { custom_id: button.custom_id, component_type: 2 }, from, message);
  }

  /** Presses a button by its custom id, as one from an old message. */
  pressId(customId: string, message: Message, from: From = {}): Call {
    return this.interact(3, { custom_id: customId, component_type: 2 }, from, message);
  }

  select(message: Message, customId: string, values: string[], from: From = {}): Call {
    return this.interact(3, { custom_id: customId, component_type: 3, values }, from, message);
  }

  /** Sends a form that was opened, with its fields by custom id. */
  submit(
    customId: string,
    fields: Record<string, string>,
    from: From = {},
    message: Message | null = null,
  ): Call {
    const components = Object.entries(fields).map(([id, value]) => ({
      type: 1,
      components: [{ type: 4, custom_id: id, value }],
    }));
    return this.interact(5, { custom_id: customId, components }, from, message);
  }

  interact(type: number, data: unknown, from: From, carrier: Message | null = null): Call {
    const guildId = from.guildId === undefined ? this.guild.id : from.guildId;
    const call = new Call(
      {
        user: from.user ?? user("reader"),
        guildId,
        channelId: from.channelId ?? carrier?.channel_id ?? this.channel.id,
        permissions: from.permissions ?? MEMBER_PERMISSIONS,
        roles: from.roles ?? [],
        appPermissions: from.appPermissions ?? BOT_PERMISSIONS,
      },
      carrier,
    );
    this.calls.set(call.id, call);
    const payload = interactionPayload(call, type, data, this.state);
    this.gateway.dispatch(
      guildId,
      "INTERACTION_CREATE",
      this.options.bare ? withoutExtras(payload) : payload,
    );
    return call;
  }

  /** A person's message, sent to the bot as an event. */
  say(channelId: string, author: User, content: string): Message {
    const message = this.state.addMessage(channelId, author, { content });
    this.gateway.dispatch(this.state.channel(channelId)?.guild_id ?? null, "MESSAGE_CREATE", message);
    return message;
  }

  /** A forum post as Discord announces it: the thread, newly created, then its first message, which has its id. */
  postInForum(forum: Channel, author: User, title: string, content: string, newly = true): Channel {
    const thread = this.newThread(forum, title, author, newly);
    this.firstMessage(thread, author, content);
    return thread;
  }

  /** The first message of a post, which has the thread's id. */
  firstMessage(thread: Channel, author: User, content: string): Message {
    const message = this.state.addMessage(thread.id, author, { content });
    this.state.messages.delete(message.id);
    message.id = thread.id;
    this.state.messages.set(thread.id, message);
    this.gateway.dispatch(thread.guild_id ?? null, "MESSAGE_CREATE", message);
    return message;
  }

  newThread(parent: Channel, name: string, owner: User, newly = true): Channel {
    const thread: Channel = {
      id: snowflake(),
      type: PUBLIC_THREAD,
      guild_id: parent.guild_id,
      name,
      parent_id: parent.id,
      permission_overwrites: [],
      applied_tags: [],
      owner_id: owner.id,
      message_count: 0,
      member_count: 1,
      thread_metadata: {
        archived: false,
        locked: false,
        auto_archive_duration: 1440,
        archive_timestamp: new Date().toISOString(),
      },
    };
    this.state.guildOf(parent.id)?.channels.push(thread);
    const event = newly ? { ...thread, newly_created: true } : thread;
    this.gateway.dispatch(parent.guild_id, "THREAD_CREATE", event);
    return thread;
  }

  gatewayBot() {
    return {
      url: this.gateway.url,
      shards: this.options.shards ?? 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 16 },
    };
  }

  application() {
    // Message content intent is allowed (limited), as for an application in fewer than 100 servers.
    return {
      id: this.state.bot.id,
      name: "On the Record",
      flags: (1 << 19) | (1 << 15),
      bot_public: true,
      description: "",
    };
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? "/", "http://double");
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, "");
    const body = await bodyOf(incoming);
    const request = { method: incoming.method ?? "GET", path, body, query: url.searchParams };
    this.requests.push(request);
    const failure = this.failures.find((one) => one.times > 0 && one.path.test(`${request.method} ${path}`));
    if (failure) {
      failure.times--;
      return reply(
        response,
        failure.status,
        { code: failure.code, message: "the double fails" },
        failure.headers,
      );
    }
    const open = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
    if (!open && incoming.headers.authorization !== `Bot ${this.gateway.options.token}`) {
      return reply(response, 401, { code: 0, message: "401: Unauthorized" });
    }
    const limit = this.limit(request);
    if (limit.wait > 0) {
      return reply(
        response,
        429,
        { message: "You are being rate limited.", retry_after: limit.wait, global: false },
        limit.headers,
      );
    }
    const result = route(this, request);
    if (isError(result))
      return reply(response, result.status, { code: result.code, message: result.message }, limit.headers);
    if (open && this.options.bare) return reply(response, 204, null);
    if (result === null || (path.endsWith("/callback") && url.searchParams.get("with_response") !== "true")) {
      return reply(response, 204, null, limit.headers);
    }
    return reply(response, 200, result, limit.headers);
  }

  /** Five messages or edits in five seconds for each channel, as Discord counts them. */
  private limit({ method, path }: Request): { wait: number; headers: Record<string, string> } {
    const channel = /^\/channels\/(\d+)\/messages/.exec(path)?.[1];
    if (!this.options.rateLimits || !channel || method === "GET") return { wait: 0, headers: {} };
    const key = `${method} ${channel}`;
    const now = Date.now();
    const old = this.buckets.get(key);
    const bucket = old && old.resetAt > now ? old : { left: 5, resetAt: now + 5000 };
    this.buckets.set(key, bucket);
    const wait = bucket.left > 0 ? 0 : (bucket.resetAt - now) / 1000;
    if (bucket.left > 0) bucket.left--;
    const headers = {
      "X-RateLimit-Limit": "5",
      "X-RateLimit-Remaining": String(bucket.left),
      "X-RateLimit-Reset-After": String((bucket.resetAt - now) / 1000),
      "X-RateLimit-Bucket": `messages-${method}`,
      ...(wait > 0 ? { "Retry-After": String(wait), "X-RateLimit-Scope": "user" } : {}),
    };
    return { wait, headers };
  }
}

/** What an interaction cannot do without. */
function withoutExtras(payload: Record<string, unknown>): Record<string, unknown> {
  const needed = [
    "id",
    "application_id",
    "type",
    "token",
    "version",
    "data",
    "channel_id",
    "guild_id",
    "member",
    "user",
  ];
  return Object.fromEntries(Object.entries(payload).filter(([key]) => [...needed, "message"].includes(key)));
}

/** All buttons of a message that do something, rows joined. */
export function buttonsOf(message: Message): { label: string; custom_id: string; disabled?: boolean }[] {
  return allComponents(message.components ?? []).flatMap(
    ({ type, label = "", custom_id, disabled = false }) =>
      type === 2 && custom_id !== undefined ? [{ label, custom_id, disabled }] : [],
  );
}

/** All entries of its menus. */
function entriesOf(message: Message): { label: string; value: string; menu: string }[] {
  return allComponents(message.components ?? []).flatMap(({ options = [], custom_id = "" }) =>
    options.map(({ label, value }) => ({ label, value, menu: custom_id })),
  );
}

/** What can be pressed or chosen under a message, by its labels. */
export function controlsOf(message: Message): string[] {
  return [...buttonsOf(message), ...entriesOf(message)].map(({ label }) => label);
}

function isError(result: unknown): result is { status: number; code: number; message: string } {
  return typeof result === "object" && result !== null && "status" in result && "code" in result;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (request.headers["content-type"]?.startsWith("multipart/form-data") === true)
    return withFiles(Buffer.concat(chunks), request.headers["content-type"]);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** A message with files: its JSON is a part of its own, and says what each file is. */
async function withFiles(bytes: Buffer, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const body = JSON.parse(String(form.get("payload_json"))) as Record<string, unknown>;
  const said = (body.attachments ?? []) as { id: string | number; description?: string }[];
  const files: SentFile[] = [];
  for (const [part, value] of form) {
    const id = /^files\[(\d+)\]$/.exec(part)?.[1];
    if (id === undefined || typeof value === "string") continue;
    const { description } = said.find((one) => String(one.id) === id) ?? {};
    const data = Buffer.from(await value.arrayBuffer());
    files.push({ name: value.name, data, ...(description === undefined ? {} : { description }) });
  }
  return { ...body, files };
}

function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  if (body === null) response.writeHead(204, headers).end();
  else
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
