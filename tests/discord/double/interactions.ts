// Interactions as the double makes them and what came back for each: acknowledged when, answered with what.

import { editProblems, hasCards } from "./cards.js";
import { choiceProblems, type MessageBody, messageProblems, modalProblems } from "./limits.js";
import { snowflake } from "./snowflake.js";
import type { Message, State, User } from "./state.js";

export const EPHEMERAL = 64;
const ACKNOWLEDGE_MS = 3000;
const EMBED_LINKS = 1n << 14n;

/** Who presses and where; what is left out is an ordinary member in the first server's first channel. */
export interface From {
  user?: User;
  /** Null: a direct message. */
  guildId?: string | null;
  channelId?: string;
  /** The member's permissions in the channel. */
  permissions?: bigint;
  roles?: string[];
  /** The bot's permissions in the channel. */
  appPermissions?: bigint;
}

/** One interaction and all that came back. */
export class Call {
  readonly id = snowflake();
  readonly token = `interaction-${snowflake()}`;
  readonly at = performance.now();
  /** Milliseconds until the first response; null while there is none. */
  acknowledgedMs: number | null = null;
  /** Milliseconds until the first message that is not just "thinking". */
  answeredMs: number | null = null;
  responseType: number | null = null;
  private: boolean | null = null;
  message: Message | null = null;
  readonly followups: Message[] = [];
  choices: { name: string; value: string }[] | null = null;
  modal: { title: string; custom_id: string; components: unknown[] } | null = null;
  /** Set to fail the call as expired before it is acknowledged. */
  expired = false;
  private waiting: (() => void)[] = [];

  constructor(
    readonly from: Required<From> & { user: User },
    readonly carrier: Message | null,
  ) {}

  get embedsAllowed(): boolean {
    return (this.from.appPermissions & EMBED_LINKS) !== 0n;
  }

  /** Resolves with the message, form or choices once they are there. */
  async done(ms = 50_000): Promise<this> {
    const until = performance.now() + ms;
    while (!this.isDone) {
      const left = until - performance.now();
      if (left <= 0)
        throw new Error(`no answer to an interaction within ${ms} ms (response ${this.responseType})`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return this;
  }

  /** The answering message. */
  async answer(ms?: number): Promise<Message> {
    await this.done(ms);
    const message = this.followups.at(-1) ?? this.message;
    if (!message) throw new Error("the interaction was not answered with a message");
    return message;
  }

  changed(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private get isDone(): boolean {
    return this.answeredMs !== null || this.choices !== null || this.modal !== null;
  }
}

export interface ApiError {
  status: number;
  code: number;
  message: string;
}

/** First response: POST /interactions/:id/:token/callback. */
export function respond(
  call: Call | undefined,
  body: { type: number; data?: MessageBody & Record<string, never> },
  state: State,
  violations: string[],
): ApiError | Record<string, unknown> {
  if (!call || call.expired) return { status: 404, code: 10062, message: "Unknown interaction" };
  if (call.acknowledgedMs !== null) {
    return { status: 400, code: 40060, message: "Interaction has already been acknowledged." };
  }
  const ms = performance.now() - call.at;
  if (ms > ACKNOWLEDGE_MS) {
    violations.push(`acknowledged after ${Math.round(ms)} ms`);
    return { status: 404, code: 10062, message: "Unknown interaction" };
  }
  const problems = problemsOf(body, call);
  if (problems.length > 0) return invalid(problems, violations);
  call.acknowledgedMs = ms;
  call.responseType = body.type;
  apply(call, body, state);
  call.changed();
  const described = body.type === 4 || body.type === 7;
  return {
    interaction: { id: call.id, type: 2, response_message_id: call.message?.id },
    // As the real one does: a message that says "thinking" has an id, and is not described.
    resource: { type: body.type, ...(described ? { message: call.message } : {}) },
  };
}

/** What has no business in the response, as Discord's and our own rules have it. */
function problemsOf(body: { type: number; data?: unknown }, call: Call): string[] {
  if (body.type === 4)
    return messageProblems(body.data as MessageBody, { embedsAllowed: call.embedsAllowed });
  if (body.type === 7) return problemsOfEdit(call.carrier, body.data as MessageBody, call);
  if (body.type === 8)
    return choiceProblems((body.data as { choices: { name: string; value: string }[] }).choices);
  if (body.type === 9) return modalProblems(body.data as { title: string });
  return [];
}

/** Of what a message is once it is edited; its flag for cards stays, and asks for cards. */
function problemsOfEdit(before: Message | null, edit: MessageBody, call: Call): string[] {
  const had = before !== null && hasCards(before);
  const after = { ...before, ...edit, flags: (edit.flags ?? 0) | (before?.flags ?? 0) };
  return [
    ...(before === null ? [] : editProblems(before, edit)),
    ...messageProblems(after, { embedsAllowed: had || call.embedsAllowed }),
  ];
}

function apply(call: Call, body: { type: number; data?: MessageBody }, state: State): void {
  const flags = body.data?.flags ?? 0;
  if (body.type === 4 || body.type === 5) call.private = (flags & EPHEMERAL) !== 0;
  if (body.type === 4) {
    call.message = addMessage(state, call, body.data as MessageBody);
    call.answeredMs = call.acknowledgedMs;
  }
  if (body.type === 5) call.message = addMessage(state, call, { content: "", flags: flags | 128 });
  if (body.type === 6) call.message = call.carrier;
  if (body.type === 7 && call.carrier) {
    call.message = state.editMessage(call.carrier.id, body.data as MessageBody) ?? null;
    call.answeredMs = call.acknowledgedMs;
  }
  if (body.type === 8)
    call.choices = (body.data as { choices?: { name: string; value: string }[] }).choices ?? [];
  if (body.type === 9) call.modal = body.data as NonNullable<Call["modal"]>;
}

/** PATCH and POST on /webhooks/:app/:token. */
export function editOriginal(
  call: Call,
  body: MessageBody,
  state: State,
  violations: string[],
): ApiError | Message {
  const problems = problemsOfEdit(call.message, body, call);
  if (problems.length > 0) return invalid(problems, violations);
  if (!call.message) return { status: 404, code: 10008, message: "Unknown Message" };
  call.message.flags &= ~128;
  const edited = state.editMessage(call.message.id, body);
  call.answeredMs ??= performance.now() - call.at;
  call.changed();
  return edited ?? { status: 404, code: 10008, message: "Unknown Message" };
}

export function followUp(
  call: Call,
  body: MessageBody,
  state: State,
  violations: string[],
): ApiError | Message {
  const problems = messageProblems(body, { embedsAllowed: call.embedsAllowed });
  if (problems.length > 0) return invalid(problems, violations);
  const message = addMessage(state, call, body);
  call.followups.push(message);
  call.answeredMs ??= performance.now() - call.at;
  call.changed();
  return message;
}

function addMessage(state: State, call: Call, body: MessageBody): Message {
  return state.addMessage(call.from.channelId, state.bot, body, {
    webhook_id: state.bot.id,
    application_id: state.bot.id,
    interaction_metadata: { id: call.id, type: 2, user: call.from.user, authorizing_integration_owners: {} },
  });
}

function invalid(problems: string[], violations: string[]): ApiError {
  violations.push(...problems);
  return { status: 400, code: 50035, message: `Invalid Form Body: ${problems.join("; ")}` };
}

/** The event that the gateway sends for an interaction. */
export function interactionPayload(
  call: Call,
  type: number,
  data: unknown,
  state: State,
): Record<string, unknown> {
  const { user, guildId, channelId, permissions, roles, appPermissions } = call.from;
  const channel = state.channel(channelId) ?? { id: channelId, type: 1 };
  const member = {
    user,
    roles,
    permissions: permissions.toString(),
    joined_at: "2021-08-11T00:00:00Z",
    deaf: false,
    mute: false,
    flags: 0,
  };
  return {
    id: call.id,
    application_id: state.bot.id,
    type,
    token: call.token,
    version: 1,
    data,
    channel_id: channelId,
    channel,
    ...(guildId === null
      ? { user }
      : { guild_id: guildId, member, guild: { id: guildId, locale: "en-US", features: [] } }),
    ...(call.carrier ? { message: call.carrier } : {}),
    app_permissions: appPermissions.toString(),
    locale: "en-US",
    entitlements: [],
    authorizing_integration_owners: {},
    context: guildId === null ? 1 : 0,
    attachment_size_limit: 1,
  };
}
