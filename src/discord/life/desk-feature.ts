// The desk beside the commands: listens to the forum, works the queue off, finishes what was left undone.

import { type AnyThreadChannel, type Client, Events, type Guild, type Message } from "discord.js";
import { CORRECTION_JOBS } from "../../editorial/correction-jobs.js";
import { correctMessageHandler, correctThreadHandler } from "../corrections/delivering.js";
import { describeFailure } from "../desk/failure-fields.js";
import { DISCORD_RATES, type Rates, rateLimiter, SYSTEM_CLOCK } from "../desk/limiter.js";
import { queueSettling, SETTLE_JOB, settleHandler } from "../desk/settling.js";
import { restForDesk, wireOver } from "../desk/wire.js";
import { type JobHandler, startWorker } from "../desk/worker.js";
import { proposeArticleHandler } from "../feeds/propose.js";
import { type Desk, JOBS } from "../forum/desk.js";
import { catchUp, onMessage, onThread } from "../forum/events.js";
import { PING_JOB, pingEditorsHandler } from "../forum/pinging.js";
import { readPostHandler } from "../forum/reading.js";
import { postAnswerHandler, redrawDraftHandler, sendDraftHandler } from "../forum/sending.js";
import { tagThreadHandler } from "../forum/tagging.js";
import { tellEditorsHandler, tellPosterHandler } from "../forum/telling.js";
import type { BotContext } from "../interactions/context.js";
import { PROPOSE_JOB } from "../interactions/corpus/proposal.js";
import { keepDigest } from "./digest.js";
import type { Feature } from "./feature.js";
import type { HeldEvents } from "./held-events.js";
import { keepRetention } from "./retention.js";
import { surroundingsOf } from "./surroundings.js";

/** What is being sent when the bot is stopped may take this long; it is looked up at the next start otherwise. */
const FINISH_MS = 1000;

/** @param rates what goes out at most; Discord's own limits by default */
export function deskFeature(rates: Rates = DISCORD_RATES): Feature {
  return async (client, context, held) => run(client, context, held, rates);
}

async function run(
  client: Client<true>,
  context: BotContext,
  held: HeldEvents,
  rates: Rates,
): Promise<() => Promise<void>> {
  const desk = deskOf(client, context, rates);
  const worker = startWorker({
    ...{ ...desk, handlers: jobHandlers(desk), clock: SYSTEM_CLOCK },
    discordNow: desk.discordNow,
  });
  context.bell.answer(worker.wake);
  desk.records.jobs.onQueued(worker.wake);
  const left = desk.records.jobs.recover();
  queueSettling(desk.records);
  if (left > 0) context.log.info("desk-recovered", { jobs: left });
  const unlisten = listen(client, desk, held, context.discordClock.at(held.since));
  const unkeep = keepRetention(desk);
  const undigest = keepDigest({ ...desk, newsroom: await desk.cases.ofKey("") });
  const unwatch = await feedsOf(desk);
  worker.wake();
  return async () => {
    unkeep();
    undigest();
    unlisten();
    unwatch();
    await worker.stop(FINISH_MS);
  };
}

/** Watches the feeds that are set; what reads them is loaded only then. */
async function feedsOf(desk: Desk): Promise<() => void> {
  const { feeds, reviewChannelId } = desk.config;
  if (feeds.length === 0) return () => undefined;
  if (reviewChannelId === null) {
    desk.log.warn("feeds-not-watched", { hint: "Set REVIEW_CHANNEL_ID: proposals go there." });
    return () => undefined;
  }
  const { watchFeeds } = await import("../feeds/watch.js");
  return watchFeeds(desk);
}

function jobHandlers(desk: Desk): ReadonlyMap<string, JobHandler> {
  return new Map([
    [JOBS.readPost, readPostHandler(desk)],
    [JOBS.sendDraft, sendDraftHandler(desk)],
    [JOBS.redrawDraft, redrawDraftHandler(desk)],
    [JOBS.postAnswer, postAnswerHandler(desk)],
    [JOBS.tagThread, tagThreadHandler(desk)],
    [JOBS.tellPoster, tellPosterHandler(desk)],
    [JOBS.tellEditors, tellEditorsHandler(desk)],
    [PING_JOB, pingEditorsHandler(desk)],
    [SETTLE_JOB, settleHandler(desk)],
    [PROPOSE_JOB, proposeArticleHandler(desk)],
    [CORRECTION_JOBS.message, correctMessageHandler(desk)],
    [CORRECTION_JOBS.thread, correctThreadHandler(desk)],
  ]);
}

function deskOf(client: Client<true>, context: BotContext, rates: Rates): Desk {
  const { config, records, cases, log, discordClock } = context;
  const rest = restForDesk(client.token, config.discordApiUrl);
  discordClock.listenTo(rest);
  const wire = wireOver(rest, () => client.user.id, rateLimiter(SYSTEM_CLOCK, rates));
  const wake = () => context.bell.ring();
  return {
    config,
    records,
    cases,
    log,
    wire,
    wake,
    discordNow: () => discordClock.now(),
    around: surroundingsOf(client, config),
    starters: new Map(),
    asked: new Map(),
  };
}

/**
 * What was posted while the bot was away (the servers come with their threads whenever a session begins), then what came
 * while it was starting, then what comes. A fault in one event is logged, and the next one is listened to.
 */
function listen(client: Client, desk: Desk, held: HeldEvents, started: number): () => void {
  const guarded =
    <Given extends unknown[]>(work: (...given: Given) => void) =>
    (...given: Given) => {
      try {
        work(...given);
      } catch (error) {
        desk.log.error("forum-event-failed", describeFailure(error));
      }
    };
  const missed = guarded((guild: Guild) => catchUp(desk, postsOf(guild), started));
  for (const guild of client.guilds.cache.values()) missed(guild);
  client.on(Events.GuildAvailable, missed);
  const unlisten = held.listen({
    thread: guarded((made: AnyThreadChannel, isNew: boolean) => onThread(desk, made, isNew)),
    message: guarded((posted: Message) => onMessage(desk, posted)),
  });
  return () => {
    client.off(Events.GuildAvailable, missed);
    unlisten();
  };
}

function postsOf(guild: Guild): AnyThreadChannel[] {
  return [...guild.channels.cache.values()].filter((channel) => channel.isThread());
}
