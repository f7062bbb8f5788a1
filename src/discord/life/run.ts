// The life of the bot: open the newsroom, log in, register, answer, stop. Returns an exit status, never exits.

import { type Client, Events, type Interaction } from "discord.js";
import type { Config } from "../../config.js";
import type { Records } from "../../editorial/records.js";
import { EXIT, type ExitStatus, ExpectedError } from "../../errors.js";
import type { Newsroom } from "../../findings.js";
import type { Log } from "../../log.js";
import { type Cases, caseNameOfKey } from "../../newsroom/cases.js";
import { Bell } from "../desk/bell.js";
import { DiscordClock } from "../desk/discord-clock.js";
import { describeFailure } from "../desk/failure-fields.js";
import { COMMANDS, HELP } from "../interactions/commands/all.js";
import type { BotContext, FlagLabel, PublicMessages } from "../interactions/context.js";
import { CONTROLS } from "../interactions/controls/all.js";
import { Cooldowns } from "../interactions/cooldown.js";
import { dispatch, handlersOf } from "../interactions/dispatch.js";
import { InFlight } from "../interactions/in-flight.js";
import { RecentQuestions } from "../interactions/recent-questions.js";
import { RecentViews } from "../interactions/recent-views.js";
import { Turns } from "../interactions/turns.js";
import { watchCases } from "./case-watch.js";
import { createClient } from "./client.js";
import type { Feature } from "./feature.js";
import { type HeldEvents, holdEvents } from "./held-events.js";
import { login } from "./login.js";
import { missingPermissions } from "./missing-permissions.js";
import { register, registerGuild, untilAsked } from "./registration.js";
import { sayLater } from "./say-later.js";

export interface BotParts {
  /** @param say takes a line about what is being built */
  openCases(say: (line: string) => void): Promise<Cases>;
  readonly flagLabel: FlagLabel;
  readonly publicMessages: PublicMessages;
  /** Opened and closed by whoever runs the bot. */
  readonly records: Records;
  readonly features: readonly Feature[];
}

/** What is in flight may take this long once a stop is asked for; the whole stop stays under 5 seconds. */
const FINISH_MS = 3000;
const DISCONNECT_MS = 500;
/** An interaction that comes before the newsroom is open waits this long before it is told to come back. */
const OPENING_MS = 1500;
const LONGEST_PAUSE_MS = 30_000;

const HANDLERS = handlersOf(COMMANDS, CONTROLS);
const BODIES = COMMANDS.map((command) => command.data);

/** @throws ExpectedError `usage/no-token` */
export function requireToken(config: Pick<Config, "discordToken">): string {
  if (config.discordToken !== null) return config.discordToken;
  throw new ExpectedError(
    "usage",
    "usage/no-token",
    "DISCORD_TOKEN is not set.",
    "Copy .env.example to .env and put the bot's token there (Developer Portal, Bot).",
  );
}

/** Resolved by whoever stops the bot. */
export type Stop = Promise<"stop">;

/**
 * Runs until `stop` resolves (status 0) or the gateway closes for good.
 * @throws ExpectedError without a token, with a wrong one, or when the newsroom cannot be opened
 */
export async function runBot(config: Config, log: Log, parts: BotParts, stop: Stop): Promise<ExitStatus> {
  const token = requireToken(config);
  return new Bot(config, log, parts).run(token, stop);
}

interface Connected {
  readonly client: Client<true>;
  readonly held: HeldEvents;
}

class Bot {
  private readonly inFlight = new InFlight();
  private readonly discordClock = new DiscordClock();
  private readonly context: Promise<BotContext>;
  private readonly fatal: Promise<string>;
  private closeForGood: (line: string) => void = () => undefined;
  private stopping = false;
  private client: Client | undefined;
  private cleanups: (() => void | Promise<void>)[] = [];
  private readonly opening: Promise<Cases>;
  private readonly connected: Promise<void>;
  private nowConnected: () => void = () => undefined;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
    private readonly parts: BotParts,
  ) {
    this.fatal = new Promise((resolve) => {
      this.closeForGood = resolve;
    });
    this.connected = new Promise((resolve) => {
      this.nowConnected = resolve;
    });
    // Nothing is said before Discord has taken the token: a wrong one is to be the only line.
    this.opening = parts.openCases((line) => {
      void this.connected.then(() => log.info("newsroom", { line }));
    });
    this.context = this.opening.then(async (cases) => {
      await firstOf(cases);
      return this.contextWith(cases);
    });
    this.context.catch(() => undefined);
  }

  async run(token: string, stop: Stop): Promise<ExitStatus> {
    try {
      const started = this.start(token, stop);
      const ended = await Promise.race([
        stop,
        this.fatal,
        started.then(() => new Promise<never>(() => undefined)),
      ]);
      if (ended === "stop") return EXIT.done;
      throw new ExpectedError("usage", "usage/discord-closed", ended);
    } finally {
      await this.leave();
    }
  }

  private async start(token: string, stop: Stop): Promise<void> {
    const connected = await this.connect(token, stop);
    if (!connected) return;
    const { client, held } = connected;
    this.nowConnected();
    const context = await this.context;
    await warmUp(await firstOf(context.cases), this.log);
    const applicationId = client.application.id;
    const asked = () => register(client.rest, applicationId, BODIES, this.config, this.log);
    this.cleanups.push(await untilAsked(asked));
    missingPermissions(client, this.config, this.log);
    this.cleanups.push(watchCases(context.cases, this.log));
    for (const feature of this.parts.features) this.cleanups.push(await feature(client, context, held));
    this.log.info("ready", { servers: client.guilds.cache.size, ms: Math.round(performance.now()) });
  }

  /** Logs in; while Discord cannot be reached, tries again with growing pauses. */
  private async connect(token: string, stop: Stop): Promise<Connected | undefined> {
    for (let pause = 1000; !this.stopping; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const client = createClient(this.config, this.log, {
        interaction: (interaction) => void this.receive(interaction),
        joined: (guildId) => void this.joined(guildId),
        fatal: (line) => this.closeForGood(line),
      });
      this.client = client;
      this.discordClock.listenTo(client.rest);
      const held = holdEvents(client);
      try {
        const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
        await login(client, token);
        await ready;
        return { client: client as Client<true>, held };
      } catch (error) {
        if (!(error instanceof ExpectedError) || error.code !== "usage/discord-unreachable") throw error;
        this.log.warn("discord-unreachable", { retryMs: pause });
        await Promise.race([stop, new Promise((resolve) => setTimeout(resolve, pause))]);
      }
    }
    return undefined;
  }

  private contextWith(cases: Cases): BotContext {
    const { config, log, parts, inFlight, discordClock } = this;
    return {
      config,
      cases,
      log,
      cooldowns: new Cooldowns(config.cooldownUser, config.cooldownServer),
      views: new RecentViews(),
      asked: new RecentQuestions(),
      inFlight,
      turns: new Turns(),
      flagLabel: parts.flagLabel,
      publicMessages: parts.publicMessages,
      records: parts.records,
      ...{ bell: new Bell(), discordClock },
      help: HELP,
    };
  }

  private async receive(interaction: Interaction): Promise<void> {
    if (this.stopping) return sayLater(interaction, "I am being restarted.");
    const context = await Promise.race([this.context.catch(() => null), after(OPENING_MS, null)]);
    if (context) return dispatch(interaction, context, HANDLERS);
    return sayLater(interaction, "I have just been started and am still reading the corpus.");
  }

  private async joined(guildId: string): Promise<void> {
    const { client, config, log } = this;
    if (!client?.isReady() || !config.guildIds.includes(guildId)) return;
    await registerGuild(client.rest, client.application.id, guildId, BODIES, config, log);
  }

  /** Finishes what is in flight, then disconnects. */
  private async leave(): Promise<void> {
    this.stopping = true;
    const finished = await this.inFlight.settled(FINISH_MS);
    if (!finished) this.log.warn("stopped-unfinished", { left: this.inFlight.size });
    for (const cleanup of this.cleanups) await this.quietly(cleanup);
    await Promise.race([this.quietly(() => this.client?.destroy()), after(DISCONNECT_MS, undefined)]);
    const cases = await Promise.race([this.opening.catch(() => null), after(0, null)]);
    if (cases) await this.quietly(() => cases.close());
    if (this.client?.readyTimestamp) this.log.info("stopped");
  }

  private async quietly(work: () => void | Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error("stop-failed", describeFailure(error));
    }
  }
}

/** The bot is ready when its first case is; the others are opened meanwhile. */
function firstOf(cases: Cases): Promise<Newsroom> {
  return cases.open(caseNameOfKey(cases.list(), ""));
}

/** The first answer of a process is many times slower than the next: nobody is to wait for that one. */
async function warmUp(newsroom: Newsroom, log: Log): Promise<void> {
  try {
    await newsroom.ask("Who alleges what, and who denies it?");
    await newsroom.timeline();
  } catch (error) {
    log.warn("not-warmed-up", describeFailure(error));
  }
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}
