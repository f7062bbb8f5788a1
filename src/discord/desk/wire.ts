// Plain requests to Discord for what is public and must happen once. Sends, looks up, edits; decides nothing.

import {
  type APIChannel,
  type APIGuildForumTag,
  type APIMessage,
  REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from "discord.js";
import { cleaned } from "../presentation/cleaned.js";
import { mentioning, NO_MENTIONS_OVER_REST } from "../presentation/message.js";
import type { Limiter } from "./limiter.js";
import type { Mark } from "./marks.js";
import { wireError } from "./wire-error.js";

type MessageBody = Pick<RESTPostAPIChannelMessageJSONBody, "content" | "embeds" | "components" | "flags">;

/** How a message that was sent is known again. */
export interface Trace {
  readonly channel: string;
  readonly nonce: string;
  /** Tells it from the bot's other messages in the channel, whatever people and articles say in these. */
  readonly mark: Mark;
  /** The message that it replies to, where it is a reply. */
  readonly replyTo?: string;
  /** When it was first tried (ms since 1970), where an earlier try may have come through. */
  readonly triedAt: number | null;
}

interface ThreadChange {
  readonly applied_tags?: readonly string[];
  readonly archived?: boolean;
  readonly locked?: boolean;
}

/** All methods throw WireError. */
export interface Wire {
  /** The id of the message, where an earlier try had come through. */
  find(trace: Trace): Promise<string | undefined>;
  /** Sends a message, without a look whether it is there; gives its id. It mentions nobody, or `role` alone. */
  post(
    trace: Pick<Trace, "channel" | "nonce" | "replyTo">,
    body: MessageBody,
    role?: string,
  ): Promise<string>;
  /** The bot's own answer to a command or press, as Discord vouches for it. */
  answerTo(channel: string, interaction: string): Promise<APIMessage | undefined>;
  edit(channel: string, message: string, body: MessageBody): Promise<void>;
  message(channel: string, message: string): Promise<APIMessage>;
  /** The newest messages of a channel, at most 100. */
  newest(channel: string): Promise<readonly APIMessage[]>;
  channel(channel: string): Promise<APIChannel>;
  changeThread(thread: string, change: ThreadChange): Promise<void>;
  /** Replaces the tags that a forum offers; gives them with their ids. */
  setForumTags(
    forum: string,
    tags: readonly Partial<APIGuildForumTag>[],
  ): Promise<readonly APIGuildForumTag[]>;
}

/** Clocks differ: an earlier try is looked for from this long before it. */
const SKEW_MS = 5 * 60_000;
/** The most messages that Discord gives at once. */
const PAGE = 100;
const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * @param rest gives each request once: what is repeated is looked up first, here
 * @param me the bot's own user id
 */
export function wireOver(
  rest: Pick<REST, "get" | "post" | "patch">,
  me: () => string,
  limiter: Limiter,
): Wire {
  const asked = async <T>(route: string, request: () => Promise<unknown>): Promise<T> => {
    await limiter.slot(route);
    try {
      return (await request()) as T;
    } catch (error) {
      throw wireError(error) ?? error;
    }
  };
  return {
    find: async (trace) => {
      if (trace.triedAt === null) return undefined;
      const after = snowflakeAt(trace.triedAt - SKEW_MS);
      return (await find(asked, rest, trace.channel, after, (one) => isTraced(one, trace, me())))?.id;
    },
    answerTo: (channel, interaction) =>
      find(
        asked,
        rest,
        channel,
        interaction,
        ({ author, interaction_metadata: asked }) => author.id === me() && asked?.id === interaction,
      ),
    post: async ({ channel, nonce, replyTo }, body, role) => {
      const mentions = role === undefined ? NO_MENTIONS_OVER_REST : mentioning(role);
      const given = { ...cleaned(body), ...replyingTo(replyTo), ...mentions };
      const { id } = await asked<APIMessage>(`post ${channel}`, () =>
        rest.post(Routes.channelMessages(channel), { body: { ...given, nonce, enforce_nonce: true } }),
      );
      return id;
    },
    edit: (channel, message, body) =>
      asked(`edit ${channel}`, () =>
        rest.patch(Routes.channelMessage(channel, message), {
          body: { ...cleaned(body), ...NO_MENTIONS_OVER_REST },
        }),
      ),
    message: (channel, message) =>
      asked(`read ${channel}`, () => rest.get(Routes.channelMessage(channel, message))),
    newest: (channel) =>
      asked(`list ${channel}`, () =>
        rest.get(Routes.channelMessages(channel), { query: new URLSearchParams({ limit: String(PAGE) }) }),
      ),
    channel: (channel) => asked(`look at ${channel}`, () => rest.get(Routes.channel(channel))),
    changeThread: (thread, body) =>
      asked(`change ${thread}`, () => rest.patch(Routes.channel(thread), { body })),
    setForumTags: async (forum, tags) => {
      const body = { available_tags: tags };
      const changed = await asked<{ available_tags?: APIGuildForumTag[] }>(`change ${forum}`, () =>
        rest.patch(Routes.channel(forum), { body }),
      );
      return changed.available_tags ?? [];
    },
  };
}

/** Sends a message unless an earlier try had come through; gives its id. */
export async function postOnce(wire: Wire, trace: Trace, body: MessageBody): Promise<string> {
  return (await wire.find(trace)) ?? wire.post(trace, body);
}

/** A client of its own: discord.js would repeat a request that failed half way, without looking. */
export function restForDesk(token: string, api: string): REST {
  return new REST({ version: "10", api, retries: 0, timeout: 15_000 }).setToken(token);
}

function replyingTo(message: string | undefined) {
  return message === undefined
    ? {}
    : { message_reference: { message_id: message, fail_if_not_exists: false } };
}

type Get = Pick<REST, "get">;
type Asked = <T>(route: string, request: () => Promise<unknown>) => Promise<T>;

/** The first message after an id that is the one looked for. */
async function find(
  asked: Asked,
  rest: Get,
  channel: string,
  from: string,
  isIt: (message: APIMessage) => boolean,
): Promise<APIMessage | undefined> {
  let after = from;
  for (;;) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const page = await asked<APIMessage[]>(`list ${channel}`, () =>
      rest.get(Routes.channelMessages(channel), { query }),
    );
    const found = page.find(isIt);
    if (found !== undefined) return found;
    const newest = page.map(({ id }) => BigInt(id)).reduce((a, b) => (a > b ? a : b), BigInt(after));
    if (page.length < PAGE || String(newest) === after) return undefined;
    after = String(newest);
  }
}

function isTraced(message: APIMessage, { nonce, mark, replyTo }: Trace, me: string): boolean {
  if (message.author.id !== me) return false;
  if (message.nonce === nonce) return true;
  // A reply to somebody's command or press, which may well name the draft too.
  if (message.interaction_metadata !== undefined || message.webhook_id !== undefined) return false;
  const reference = message.message_reference?.message_id;
  if (replyTo !== undefined && reference !== undefined && replyTo !== reference) return false;
  return mark(message);
}

/** The least id that Discord gives at a time. Source: https://discord.com/developers/docs/reference#snowflakes */
export function snowflakeAt(ms: number): string {
  const since = BigInt(Math.floor(ms)) - DISCORD_EPOCH;
  return String((since > 0n ? since : 0n) << 22n);
}
