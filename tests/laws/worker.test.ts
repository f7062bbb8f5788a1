// The desk's queue goes on: over a disk that takes nothing for a while, over faults of our own, over a clock that is set.

import { describe, expect, it } from "vitest";
import { type JobHandler, startWorker } from "../../src/discord/desk/worker.js";
import type { Job } from "../../src/editorial/jobs.js";
import { openRecords, type Records } from "../../src/editorial/records.js";
import { ExpectedError } from "../../src/errors.js";
import { createLog } from "../../src/log.js";
import { folderOfTest } from "../discord/records-of-test.js";

const FULL = () => new ExpectedError("data", "data/records-unusable", "The disk is full.");
const MINUTE = 60_000;

/** A queue with a clock of its own, whose transactions fail as long as the test wants. */
function queue(handler: Partial<JobHandler> = {}) {
  const state = {
    now: Date.parse("2026-01-01"),
    fail: undefined as (() => Error) | undefined,
    slept: 0,
    sent: [] as string[],
  };
  const records: Records = openRecords(folderOfTest(), () => new Date(state.now));
  const failing =
    <Given extends unknown[], Result>(work: (...given: Given) => Result) =>
    (...given: Given): Result => {
      if (state.fail) throw state.fail();
      return work(...given);
    };
  const jobs = { ...records.jobs, claim: failing(records.jobs.claim) };
  const run = async ({ key }: Job) => {
    state.sent.push(key);
    return { kind: "done" } as const;
  };
  const clock = {
    sleep: async () => {
      state.slept++;
      await new Promise(setImmediate);
    },
  };
  const parts = {
    records: { jobs, transaction: failing(records.transaction) },
    clock,
    log: createLog("silent"),
  };
  const worker = startWorker({ ...parts, handlers: new Map([["answer", { run, ...handler }]]) });
  const add = (key: string, channel = "c") => records.jobs.add({ key, kind: "answer", channel, payload: {} });
  const stateOf = (key: string) => records.jobs.get(key)?.state;
  return { state, records, worker, add, stateOf };
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end && !condition(); )
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(condition()).toBe(true);
}

describe("a job whose outcome the disk does not take", () => {
  it("is recorded when it does, sent once, and the next one of its channel follows", async () => {
    const { state, worker, add, stateOf } = queue();
    add("1");
    add("2");
    const taken = worker.wake;
    taken();
    state.fail = FULL;
    await until(() => state.slept > 3);
    expect([state.sent, stateOf("1")]).toEqual([["1"], "running"]);
    state.fail = undefined;
    await until(() => stateOf("2") === "done");
    expect([state.sent, stateOf("1")]).toEqual([["1", "2"], "done"]);
    await worker.stop(0);
  });
});

describe("a queue that cannot be read", () => {
  it("throws nothing at whoever wakes it, and is worked off as soon as it can be", async () => {
    const { state, worker, add, stateOf } = queue();
    add("1");
    state.fail = FULL;
    worker.wake();
    state.fail = undefined;
    await until(() => stateOf("1") === "done");
    await worker.stop(0);
  });
});

describe("an outcome that can never be recorded", () => {
  it("is given up in the end, and holds up nobody for longer than its lease", async () => {
    const record = () => {
      throw new TypeError("x is undefined");
    };
    const { state, worker, add, stateOf, records } = queue({
      run: async ({ key }) => (key === "bad" ? { kind: "done", record } : { kind: "done" }),
    });
    add("bad");
    add("good");
    for (let attempt = 1; attempt < 5; attempt++) {
      worker.wake();
      await worker.idle();
      expect([stateOf("bad"), records.jobs.get("bad")?.attempts, stateOf("good")]).toEqual([
        "running",
        attempt,
        "waiting",
      ]);
      state.now += 2 * MINUTE;
    }
    worker.wake();
    await until(() => stateOf("good") === "done");
    expect(stateOf("bad")).toBe("failed");
    await worker.stop(0);
  });
});

describe("a clock that is set", () => {
  it.each([
    ["back by an hour", -60 * MINUTE],
    ["back by a year", -365 * 24 * 60 * MINUTE],
    ["on by a year", 365 * 24 * 60 * MINUTE],
  ])("%s holds up no job that waits, and hands out none that somebody is at work on", (_, step) => {
    const { state, records, add } = queue();
    add("1", "a");
    add("2", "b");
    const [one, two] = [records.jobs.claim(), records.jobs.claim()];
    records.jobs.retry(Number(two?.id), MINUTE, "503");
    state.now += step;
    const held = [Number(one?.id)];
    expect(records.jobs.nextIn(held)).toBe(0);
    expect([
      records.jobs.claim({ held })?.key,
      records.jobs.claim({ held: [...held, Number(two?.id)] }),
    ]).toEqual(["2", undefined]);
  });

  it("back by an hour frees a job that nobody is at work on any more", () => {
    const { state, records, add } = queue();
    add("1");
    records.jobs.claim();
    expect(records.jobs.claim()).toBeUndefined();
    state.now -= 60 * MINUTE;
    expect(records.jobs.claim()?.attempts).toBe(2);
  });
});
