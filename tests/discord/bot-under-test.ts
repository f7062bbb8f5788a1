// The whole bot against the double: the real client, the real dispatch, a newsroom of the test's choice.

import type { Config } from "../../src/config.js";
import { loadConfig } from "../../src/config.js";
import type { LabelFlag, PublicMessages, Publishing } from "../../src/discord/interactions/context.js";
import type { BotParts } from "../../src/discord/life/run.js";
import { runBot } from "../../src/discord/life/run.js";
import type { Newsroom } from "../../src/findings.js";
import { createLog } from "../../src/log.js";
import { DiscordDouble, type DoubleOptions, TOKEN } from "./double/double.js";
import { recordsOfTest } from "./records-of-test.js";
import { sampleCases } from "./sample-cases.js";
import { sampleNewsroom } from "./sample-newsroom.js";

/** What others were shown, once it was out. */
type Published = Publishing & { readonly messageId: string };

export interface UnderTest {
  readonly discord: DiscordDouble;
  /** Log lines, parsed. */
  readonly lines: Record<string, unknown>[];
  readonly flags: LabelFlag[];
  readonly published: Published[];
  /** Resolves when such a line was logged. */
  logged(event: string, ms?: number): Promise<Record<string, unknown>>;
  /** The bot's exit status, or what it threw. */
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
}

export interface Setup {
  readonly discord?: DoubleOptions;
  /** A double that is there already, as after a restart; stopping the bot leaves it running. */
  readonly on?: DiscordDouble;
  readonly prepare?: (discord: DiscordDouble) => void;
  readonly env?: Readonly<Record<string, string>> | ((discord: DiscordDouble) => Record<string, string>);
  readonly newsroom?: Partial<Newsroom>;
  /** Further cases by their names, and the roles that alone may edit one. */
  readonly cases?: Readonly<Record<string, Newsroom>>;
  readonly editors?: Readonly<Record<string, readonly string[]>>;
  readonly parts?: Partial<BotParts>;
  /** Do not wait until it is ready. */
  readonly impatient?: boolean;
}

/** Starts the double and the bot; waits until the bot is ready. */
export async function startBot(setup: Setup = {}): Promise<UnderTest> {
  const discord = setup.on ?? (await DiscordDouble.start(setup.discord));
  setup.prepare?.(discord);
  const env = typeof setup.env === "function" ? setup.env(discord) : setup.env;
  const config: Config = loadConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...env });
  const lines: Record<string, unknown>[] = [];
  const log = createLog("debug", (line) => void lines.push(JSON.parse(line)));
  const [flags, published]: [LabelFlag[], Published[]] = [[], []];
  let stop: () => void = () => undefined;
  const stopped = new Promise<"stop">((resolve) => {
    stop = () => resolve("stop");
  });
  const parts: BotParts = {
    openCases: async () => sampleCases(config, sampleNewsroom(setup.newsroom), setup.cases, setup.editors),
    flagLabel: async (flag) => void flags.push(flag),
    publicMessages: publicMessages(published),
    records: setup.parts?.records ?? recordsOfTest(),
    features: [],
    ...setup.parts,
  };
  const ended = runBot(config, log, parts, stopped).catch((error: unknown) => error);
  const logged = async (event: string, ms = 50_000) => {
    for (const until = Date.now() + ms; Date.now() < until; ) {
      const line = lines.find((one) => one.event === event);
      if (line) return line;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`no line ${event} in the log: ${lines.map((line) => line.event).join(", ")}`);
  };
  if (!setup.impatient) await Promise.race([logged("ready"), ended]);
  return {
    discord,
    lines,
    flags,
    published,
    logged,
    ended,
    stop: async () => {
      stop();
      const status = await ended;
      if (!setup.on) await discord.stop();
      return status;
    },
  };
}

/** Keeps what is out. */
function publicMessages(published: Published[]): PublicMessages {
  const intents: Publishing[] = [];
  return {
    intend: (one) => intents.push(one) - 1,
    sent: (intent, messageId) => void published.push({ ...(intents[intent] as Publishing), messageId }),
    unsent: () => undefined,
    unclear: () => undefined,
  };
}
