// Looks at the watched feeds from time to time and queues what names the case's parties for the editors, each item once.

import type { Config } from "../../config.js";
import { loadCaseFile } from "../../corpus/load.js";
import type { Records } from "../../editorial/records.js";
import type { Newsroom } from "../../findings.js";
import type { FeedItem } from "../../ingest/feed/feed.js";
import { Parser } from "../../ingest/parse/parser.js";
import { fetchPage } from "../../ingest/read/fetch.js";
import type { Log } from "../../log.js";
import { describeFailure, sameFailure } from "../desk/failure-fields.js";
import { proposalJob } from "../interactions/corpus/proposal.js";
import { partyNames } from "./match.js";
import { type FeedState, readFeedStates, writeFeedStates } from "./state.js";

interface FeedParts {
  readonly config: Config;
  readonly records: Pick<Records, "jobs" | "transaction">;
  readonly newsroom: Pick<Newsroom, "articles">;
  readonly log: Log;
  /** Between two looks at a feed that answers. */
  readonly everyMs?: number;
}

const EVERY_MS = 10 * 60_000;
const LONGEST_PAUSE_MS = 24 * 60 * 60_000;
/** Proposals of one look: the rest comes with the next. */
const MOST_AT_ONCE = 20;
const ACCEPT =
  "application/rss+xml,application/atom+xml,application/feed+json,application/json;q=0.9,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1";

/** How long to wait after so many failures in a row, in ms: doubling, up to a day. */
export function pauseAfter(failures: number, everyMs: number): number {
  return Math.min(everyMs * 2 ** Math.min(failures, 20), Math.max(everyMs, LONGEST_PAUSE_MS));
}

/** Starts watching. @returns stops it; what is being fetched is let go */
export function watchFeeds(parts: FeedParts): () => void {
  const { config, log, everyMs = EVERY_MS } = parts;
  const watcher = new Watcher(parts);
  const timers = new Map<string, NodeJS.Timeout>();
  let stopped = false;
  const look = async (feed: string, failures: number, last: string): Promise<void> => {
    const failure = await watcher.look(feed).then(() => null, describeFailure);
    if (stopped) return;
    const same = failure === null ? "" : sameFailure(failure);
    if (failure !== null && same !== last) log.warn("feed-not-read", { host: hostOf(feed), ...failure });
    const again = failure === null ? 0 : failures + 1;
    timers.set(
      feed,
      setTimeout(() => void look(feed, again, same), pauseAfter(again, everyMs)),
    );
  };
  for (const feed of config.feeds) void look(feed, 0, "");
  return () => {
    stopped = true;
    for (const timer of timers.values()) clearTimeout(timer);
    watcher.close();
  };
}

/** An address may hold a key: its host alone is logged. */
function hostOf(feed: string): string {
  return new URL(feed).host;
}

class Watcher {
  private readonly states: Map<string, FeedState>;
  private readonly parser: Parser;

  constructor(private readonly parts: FeedParts) {
    this.states = readFeedStates(parts.config.dataDir);
    this.parser = new Parser(parts.config.parseLimits);
  }

  close(): void {
    this.parser.close();
  }

  /** @throws ExpectedError where the feed cannot be fetched or read */
  async look(feed: string): Promise<void> {
    const { config, log } = this.parts;
    const caseFile = loadCaseFile(config.corpusDir);
    const names = JSON.stringify(caseFile.parties);
    const state = this.states.get(feed);
    const fetched = await fetchPage(feed, {
      allowPrivate: config.ingestAllowPrivate,
      accept: ACCEPT,
      ...(state?.names === names ? { known: state } : {}),
    });
    if (fetched.unchanged) return;
    const items = await this.parser.feed(fetched.bytes, fetched.url, fetched.charset);
    const isNamed = partyNames(caseFile);
    const named = items.filter(({ title, text }) => isNamed(title) || isNamed(text));
    const { proposed, all } = this.queue(named);
    if (proposed > 0) log.info("feed-proposed", { host: hostOf(feed), items: proposed });
    const { etag, modified } = fetched;
    this.states.set(feed, { ...(all ? { etag, modified } : { etag: null, modified: null }), names });
    writeFeedStates(config.dataDir, this.states);
  }

  /** The oldest first, as feeds have the newest on top. @returns how many are new, and whether that were all */
  private queue(named: readonly FeedItem[]): { readonly proposed: number; readonly all: boolean } {
    const { config, records, newsroom } = this.parts;
    if (config.reviewChannelId === null) return { proposed: 0, all: true };
    const there = new Set(newsroom.articles().flatMap(({ url }) => url ?? []));
    const jobs = named
      .filter(({ url }) => !there.has(url))
      .map((item) => proposalJob(item, config.reviewChannelId as string))
      .filter(({ key }) => records.jobs.get(key) === undefined)
      .reverse();
    const now = jobs.slice(0, MOST_AT_ONCE);
    records.transaction(() => {
      for (const job of now) records.jobs.add(job);
    });
    return { proposed: now.length, all: now.length === jobs.length };
  }
}
