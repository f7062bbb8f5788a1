import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/domain.js";
import { publishedQuotes } from "../../src/editorial/published.js";
import type { Records } from "../../src/editorial/records.js";
import { openForTest } from "./records-folder.js";
import { ANSWER } from "./sample.js";

const job = (key: string, channel = "c") => ({ key, kind: "answer", channel, payload: { draft: 1 } });

describe("the queue", () => {
  it("holds a job once, however often it is asked for", () => {
    const { jobs } = openForTest();
    expect([jobs.add(job("answer 1")), jobs.add(job("answer 1"))]).toEqual([true, false]);
    expect(jobs.count("waiting")).toBe(1);
  });

  it("gives out one job of a channel at a time, oldest first", () => {
    const { jobs } = openForTest();
    for (const [key, channel] of [
      ["1", "a"],
      ["2", "a"],
      ["3", "b"],
    ] as const)
      jobs.add(job(key, channel));
    expect([jobs.claim()?.key, jobs.claim()?.key, jobs.claim()?.key]).toEqual(["1", "3", undefined]);
    jobs.done(1);
    expect(jobs.claim()?.key).toBe("2");
  });

  it("waits for a job's time and says when the next one is due", () => {
    const { jobs } = openForTest();
    jobs.add(job("1"));
    jobs.claim();
    jobs.retry(1, 60_000, "503");
    // The clock of these tests goes on by a second at each look.
    expect([jobs.claim(), jobs.nextIn(), jobs.get("1")?.error]).toEqual([undefined, 58_000, "503"]);
  });

  it("hands a job that was running when the program ended out again, with the time of its first try", () => {
    const { jobs } = openForTest();
    jobs.add(job("1"));
    const first = jobs.claim();
    expect(jobs.recover()).toBe(1);
    const again = jobs.claim();
    expect([again?.attempts, again?.tried, again?.nonce]).toEqual([2, first?.tried, first?.nonce]);
  });

  it("does not undo what is done, and does what is wanted again once more", () => {
    const { jobs } = openForTest();
    jobs.add(job("1"));
    jobs.claim();
    jobs.done(1, "message 7");
    jobs.fail(1, "too late");
    expect([jobs.recover(), jobs.get("1")?.state, jobs.get("1")?.result]).toEqual([0, "done", "message 7"]);
    jobs.addAgain(job("1"));
    expect(jobs.claim()?.key).toBe("1");
  });

  it("keeps a nonce within Discord's 25 characters", () => {
    const { jobs } = openForTest();
    jobs.add(job("1"));
    expect(jobs.claim()?.nonce).toMatch(/^[0-9a-f]{24}$/);
  });
});

describe("corrections", () => {
  const publish = (
    records: Records,
    message: string,
    thread: boolean,
    quotes: readonly Quote[] = ANSWER.quotes,
    asOf = 0,
  ) =>
    records.published.add({
      ...{
        kind: thread ? "forum" : "ask",
        guild: "g",
        channel: thread ? `t${message}` : "c",
        message,
        thread,
      },
      ...{ draft: null, quotes: publishedQuotes(quotes), asOf },
    });
  const correct = (records: Records) =>
    records.corrections.add({
      who: "editor",
      article: "register",
      kind: "corrected",
      text: "The year was 2016.",
    });
  const queued = (records: Records) =>
    records.jobs.list("waiting").map(({ key, kind, channel }) => [key, kind, channel]);

  it("queue a job for every message that shows the article, and one for each thread", () => {
    const records = openForTest();
    publish(records, "1", false);
    publish(records, "2", true);
    publish(records, "3", true, [
      { ...(ANSWER.quotes[0] as Quote), article: { ...(ANSWER.quotes[0] as Quote).article, id: "other" } },
    ]);
    correct(records);
    expect(queued(records)).toEqual([
      ["correction 1 of answer 1", "correct message", "c"],
      ["correction 1 in t2", "correct thread", "t2"],
    ]);
  });

  it("reach an answer that was made before them and recorded after", () => {
    const records = openForTest();
    const asOf = records.corrections.newest();
    correct(records);
    publish(records, "1", false, ANSWER.quotes, asOf);
    publish(records, "2", false, ANSWER.quotes, records.corrections.newest());
    expect(queued(records)).toEqual([["correction 1 of answer 1", "correct message", "c"]]);
  });

  it("count by the newest", () => {
    const records = openForTest();
    correct(records);
    const withdrawn = records.corrections.add({
      who: "e",
      article: "register",
      kind: "withdrawn",
      text: "Retracted.",
    });
    expect(records.corrections.currentOf("register")).toEqual(withdrawn);
    expect(records.corrections.currentOf("other")).toBeUndefined();
  });

  it("know every quote of a message once, the other side too", () => {
    const records = openForTest();
    const { id } = publish(records, "1", false, [...ANSWER.quotes, ...ANSWER.otherSide, ...ANSWER.quotes]);
    expect(records.published.quotes(id).map(({ quote }) => quote)).toEqual(["register:0:0", "register:1:0"]);
    expect(publish(records, "1", false).id).toBe(id);
  });
});
