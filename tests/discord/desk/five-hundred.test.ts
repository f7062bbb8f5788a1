// A correction of an article that 500 public answers used, against a Discord that counts requests in virtual time.

import type { REST } from "discord.js";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config.js";
import { correctMessageHandler } from "../../../src/discord/corrections/delivering.js";
import { type Clock, rateLimiter } from "../../../src/discord/desk/limiter.js";
import { wireOver } from "../../../src/discord/desk/wire.js";
import { startWorker } from "../../../src/discord/desk/worker.js";
import type { Desk } from "../../../src/discord/forum/desk.js";
import { CORRECTION_JOBS } from "../../../src/editorial/correction-jobs.js";
import { openRecords, type Records } from "../../../src/editorial/records.js";
import { createLog } from "../../../src/log.js";
import { folderOfTest } from "../records-of-test.js";
import { sampleCases } from "../sample-cases.js";
import { sampleNewsroom } from "../sample-newsroom.js";
import { virtualClock } from "./virtual-clock.js";

const CHANNELS = 4;
const ANSWERS = 500;

/** Messages in four channels; refuses what goes over five requests of a kind in five seconds, or fifty a second. */
function discordIn(clock: Clock) {
  const messages = new Map<string, string>();
  const taken: { route: string; at: number }[] = [];
  const state = { messages, edits: 0, over: 0, failures: 0 };
  const count = (route: string) => {
    const now = clock.now();
    const within = (ms: number, of?: string) =>
      taken.filter((one) => one.at > now - ms && (of === undefined || one.route === of)).length;
    if (within(5000, route) >= 5 || within(1000) >= 50) state.over++;
    taken.push({ route, at: now });
    if (taken.length > 400) taken.shift();
  };
  const idOf = (path: string) => path.split("/").at(-1) ?? "";
  const rest = {
    get: async (path: string) => {
      count(`GET ${path.split("/")[2]}`);
      return { id: idOf(path), content: messages.get(idOf(path)) ?? "" };
    },
    patch: async (path: string, { body }: { body: { content: string } }) => {
      count(`PATCH ${path.split("/")[2]}`);
      // Every fortieth fails as Discord does at times.
      if (++state.edits % 40 === 0 && state.failures++ >= 0)
        throw Object.assign(new Error("bad gateway"), { status: 502 });
      messages.set(idOf(path), body.content);
      return {};
    },
    post: async () => ({}),
  };
  return { state, rest: rest as unknown as Pick<REST, "get" | "post" | "patch"> };
}

type Requests = Pick<REST, "get" | "post" | "patch">;

/** What a killed process had in mind to send is never sent. */
function untilDeath(rest: Requests, alive: () => boolean): Requests {
  const living = (method: keyof Requests) => (path: `/${string}`, options?: never) =>
    alive() ? rest[method](path, options) : new Promise<never>(() => undefined);
  return { get: living("get"), patch: living("patch"), post: living("post") };
}

function workerFor(records: Records, rest: Pick<REST, "get" | "post" | "patch">, clock: Clock) {
  const wire = wireOver(rest, () => "1", rateLimiter(clock));
  const desk = { records, wire, cases: sampleCases(loadConfig({}), sampleNewsroom()) } as unknown as Desk;
  const handlers = new Map([[CORRECTION_JOBS.message, correctMessageHandler(desk)]]);
  return startWorker({ records, handlers, clock, discordNow: clock.now, log: createLog("silent") });
}

async function workUntil(records: Records, worker: ReturnType<typeof workerFor>, clock: Clock, left: number) {
  while (records.jobs.count("waiting") + records.jobs.count("running") > left) {
    worker.wake();
    await worker.idle();
    const wait = records.jobs.nextIn();
    if (wait !== undefined && wait > 0) await clock.sleep(wait);
  }
}

describe("a correction of 500 published answers", () => {
  it("reaches every one within Discord's limits, failures and a restart in between", async () => {
    const clock = virtualClock(Date.parse("2026-01-01"));
    const folder = folderOfTest();
    const { state, rest } = discordIn(clock);
    let records = openRecords(folder, () => new Date(clock.now()));
    for (let n = 0; n < ANSWERS; n++) {
      state.messages.set(String(n), `Answer ${n}`);
      const quotes = [{ quote: "telecoms:3:1", article: "telecoms", text: "A quote." }];
      const place = { guild: "g", channel: `c${n % CHANNELS}`, message: String(n), thread: false };
      records.published.add({ kind: "ask", ...place, draft: null, quotes, asOf: 0 });
    }
    records.corrections.add({ who: "e", article: "telecoms", kind: "withdrawn", text: "Retracted." });
    let alive = true;
    const first = workerFor(
      records,
      untilDeath(rest, () => alive),
      clock,
    );
    first.wake();
    while (records.jobs.count("done") < 200) await new Promise(setImmediate);
    alive = false;
    await first.stop(0);
    records.close();
    // What the first process sent counts for five seconds more; discord.js waits out the 429 that a quicker start gets.
    await clock.sleep(5000);
    records = openRecords(folder, () => new Date(clock.now()));
    expect(records.jobs.recover()).toBeGreaterThan(0);
    await workUntil(records, workerFor(records, rest, clock), clock, 0);
    const corrected = [...state.messages].filter(
      ([n, content]) =>
        content.endsWith(`(Correction no. 1)\n\nAnswer ${n}`) &&
        content.split("Correction no. 1").length === 2,
    );
    expect([corrected.length, state.over, state.failures > 5, records.jobs.count("done")]).toEqual([
      ANSWERS,
      0,
      true,
      ANSWERS,
    ]);
    // 125 answers a channel at five in five seconds: about two minutes on Discord's clock.
    expect((clock.now() - Date.parse("2026-01-01")) / 1000).toBeGreaterThan(100);
    records.close();
  });
});
