// A forum, a review channel, an editor and a reader; bots that come and go over the same double and the same records.

import { deskParts } from "../../../src/discord/life/desk-parts.js";
import { openRecords, type Records } from "../../../src/editorial/records.js";
import type { Newsroom } from "../../../src/findings.js";
import { startBot, type UnderTest } from "../bot-under-test.js";
import { DiscordDouble, MANAGE_MESSAGES, MEMBER_PERMISSIONS } from "../double/double.js";
import { type Channel, FORUM, type Message, TEXT, type User, user } from "../double/state.js";
import { folderOfTest } from "../records-of-test.js";
import { textOf } from "../shown.js";

export const EDITOR_ROLE = "700000000000000001";

export interface DeskTest {
  readonly discord: DiscordDouble;
  readonly forum: Channel;
  /** Those beside it. */
  readonly forums: readonly Channel[];
  readonly review: Channel;
  readonly reader: User;
  readonly editor: User;
  readonly folder: string;
  bot: UnderTest;
  records: Records;
  /** Another bot on the same Discord and the same records, after the first one was stopped. */
  restart(env?: Readonly<Record<string, string>>, meanwhile?: () => void): Promise<void>;
  end(): Promise<void>;
}

export interface DeskSetup {
  readonly tags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly newsroom?: Partial<Newsroom>;
  readonly cases?: Readonly<Record<string, Newsroom>>;
  readonly editors?: Readonly<Record<string, readonly string[]>>;
  /** Names of further forums that the bot looks after. */
  readonly forums?: readonly string[];
}

export async function startDesk(setup: DeskSetup = {}): Promise<DeskTest> {
  const { tags = TAGS, env = {}, newsroom = {}, cases = {}, editors = {} } = setup;
  const discord = await DiscordDouble.start();
  const forum = discord.state.addChannel(discord.guild, "questions", FORUM, tags);
  const forums = (setup.forums ?? []).map((name) =>
    discord.state.addChannel(discord.guild, name, FORUM, tags),
  );
  const review = discord.state.addChannel(discord.guild, "desk", TEXT);
  const folder = folderOfTest();
  const start = async (over: Readonly<Record<string, string>> = {}) => {
    const { records, ...parts } = deskParts(openRecords(folder));
    const settings = {
      FORUM_CHANNEL_IDS: [forum, ...forums].map(({ id }) => id).join(),
      REVIEW_CHANNEL_ID: review.id,
      EDITOR_ROLE_IDS: EDITOR_ROLE,
    };
    const bot = await startBot({
      on: discord,
      env: { ...settings, ...env, ...over },
      ...{ newsroom, cases, editors },
      parts: { records, ...parts },
    });
    return { bot, records };
  };
  const stop = async () => {
    await test.bot.stop();
    test.records.close();
  };
  const test: DeskTest = {
    ...{ discord, forum, forums, review, folder, reader: user("reader"), editor: user("editor") },
    ...(await start()),
    restart: async (over, meanwhile) => {
      await stop();
      meanwhile?.();
      Object.assign(test, await start(over));
    },
    end: async () => {
      await stop();
      await discord.stop();
    },
  };
  return test;
}

export const TAGS = ["allegation", "denial", "reporting", "needs editor"];

export const asEditor = (test: DeskTest) => ({
  user: test.editor,
  roles: [EDITOR_ROLE],
  permissions: MEMBER_PERMISSIONS | MANAGE_MESSAGES,
});

/** An editor gives a correction and confirms what they are shown. @returns what they are told then */
export async function correct(test: DeskTest, what: string, text = "The year was 2016."): Promise<string> {
  const options = { article: "telecoms", what, text };
  const preview = await test.discord.slash("correct", options, asEditor(test)).answer();
  return textOf(await test.discord.press(preview, "Confirm", asEditor(test)).answer());
}

/** The bot's messages in a channel, oldest first. */
export function botMessages({ discord }: DeskTest, channel: string): Message[] {
  return [...discord.state.messages.values()].filter(
    (message) => message.channel_id === channel && message.author.id === discord.state.bot.id,
  );
}

/** Waits until the condition holds. */
export async function until<T>(what: string, look: () => T | undefined | false, ms = 50_000): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`waited in vain: ${what}`);
}

/** Everything that is queued is done. */
export function settled(test: DeskTest): Promise<unknown> {
  return until(
    "an empty queue",
    () => test.records.jobs.count("waiting") + test.records.jobs.count("running") === 0,
  );
}

/** A message of a member, with their roles, as the gateway brings it. */
export function say(
  { discord }: DeskTest,
  thread: Channel,
  author: User,
  content: string,
  extra: Record<string, unknown> = {},
  roles: string[] = [],
): Message {
  const message = discord.state.addMessage(thread.id, author, { content }, extra);
  const member = { roles, joined_at: "2021-08-11T00:00:00Z", deaf: false, mute: false, flags: 0 };
  discord.gateway.dispatch(discord.guild.id, "MESSAGE_CREATE", { ...message, member });
  return message;
}

export const TAG_OF = (test: DeskTest, thread: Channel) =>
  (thread.applied_tags ?? []).map((id) => test.forum.available_tags?.find((tag) => tag.id === id)?.name);
