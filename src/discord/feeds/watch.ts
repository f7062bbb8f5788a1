// Looks at the watched feeds from time to time and queues what names the case's parties for the editors, each item once.

import type { Config } from "../../config.js";
import type { CaseFile } from "../../corpus/case-file.js";
import type { CaseFolder } from "../../corpus/cases.js";
import { loadCaseFile } from "../../corpus/load.js";
import type { Records } from "../../editorial/records.js";
import { ExpectedError } from "../../errors.js";
import type { FeedItem } from "../../ingest/feed/feed.js";
import { Parser } from "../../ingest/parse/parser.js";
import { fetchPage } from "../../ingest/read/fetch.js";
import type { Log } from "../../log.js";
import type { Cases } from "../../newsroom/cases.js";
import { describeFailure, sameFailure } from "../desk/failure-fields.js";
import { proposalJob } from "../interactions/corpus/proposal.js";
import { partyNames } from "./match.js";
import { type FeedState, readFeedStates, writeFeedStates } from "./state.js";

interface FeedParts {
  readonly config: Config;
  readonly records: Pick<Records, "jobs" | "transaction">;
  readonly cases: Cases;
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

/** An item, and the case whose parties it names. */
interface Found {
  readonly item: FeedItem;
  readonly folder: CaseFolder;
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
    const named = this.parties();
    const names = JSON.stringify(named.map(({ parties }) => parties));
    const state = this.states.get(feed);
    const fetched = await fetchPage(feed, {
      allowPrivate: config.ingestAllowPrivate,
      accept: ACCEPT,
      ...(state?.names === names ? { known: state } : {}),
    });
    if (fetched.unchanged) return;
    const items = await this.parser.feed(fetched.bytes, fetched.url, fetched.charset);
    const tests = named.map(({ folder, parties }) => ({ folder, isNamed: partyNames({ parties }) }));
    const found = items.flatMap((item) => {
      const folder = tests.find(({ isNamed }) => isNamed(item.title) || isNamed(item.text))?.folder;
      return folder === undefined ? [] : [{ item, folder }];
    });
    const { proposed, all } = await this.queue(found);
    if (proposed > 0) log.info("feed-proposed", { host: hostOf(feed), items: proposed });
    const { etag, modified } = fetched;
    this.states.set(feed, { ...(all ? { etag, modified } : { etag: null, modified: null }), names });
    writeFeedStates(config.dataDir, this.states);
  }

  /** Of each case. @throws ExpectedError where the first one's file is wrong; those of others are passed over */
  private parties(): { readonly folder: CaseFolder; readonly parties: CaseFile["parties"] }[] {
    return this.parts.cases.list().flatMap((folder) => {
      try {
        return [{ folder, parties: loadCaseFile(folder.corpusDir).parties }];
      } catch (error) {
        if (folder.isFirst || !(error instanceof ExpectedError)) throw error;
        return [];
      }
    });
  }

  /** The oldest first, as feeds have the newest on top. @returns how many are new, and whether that were all */
  private async queue(
    found: readonly Found[],
  ): Promise<{ readonly proposed: number; readonly all: boolean }> {
    const { config, records, cases } = this.parts;
    const channel = config.reviewChannelId;
    if (channel === null) return { proposed: 0, all: true };
    const there = new Set<string>();
    for (const name of new Set(found.map(({ folder }) => folder.name)))
      for (const { url } of (await cases.open(name)).articles())
        if (url !== null) there.add(`${name} ${url}`);
    const jobs = found
      .filter(({ item, folder }) => !there.has(`${folder.name} ${item.url}`))
      .map(({ item, folder }) => proposalJob(item, channel, folder.name))
      .filter(({ key }) => records.jobs.get(key) === undefined)
      .reverse();
    const now = jobs.slice(0, MOST_AT_ONCE);
    records.transaction(() => {
      for (const job of now) records.jobs.add(job);
    });
    return { proposed: now.length, all: now.length === jobs.length };
  }
}
