import { afterEach, describe, expect, it } from "vitest";
import { queueDigest } from "../../../src/discord/life/digest.js";
import type { Records } from "../../../src/editorial/records.js";
import { dataFolder, openForTest } from "../../editorial/records-folder.js";
import { botMessages, type DeskTest, settled, startDesk, until } from "../forum/desk-under-test.js";

const NOON = (day: string) => Date.parse(`${day}T12:00:00Z`);
/** The digests that are recorded when the bot looks at these times, one after the other. */
function digests(records: Records, ...times: readonly number[]): string[] {
  for (const now of times)
    queueDigest({
      config: { reviewChannelId: "700000000000000003" },
      ...{ records, discordNow: () => now, wake: () => undefined },
      ...{ newsroom: { findSentences: () => [] }, cases: { list: () => [] } },
    } as unknown as Parameters<typeof queueDigest>[0]);
  return records.jobs.list("waiting").map(({ key }) => key.replace("tell editors: digest ", ""));
}

describe("the weekly digest", () => {
  it("is recorded once a week, from Monday morning on, also where the bot was away on Monday", () => {
    const records = openForTest();
    const monday = Date.parse("2026-11-30T08:00:00Z");
    expect(digests(records, monday - 1)).toEqual(["2026-11-23"]);
    expect(digests(records, monday, monday + 1, NOON("2026-12-02"))).toEqual(["2026-11-23", "2026-11-30"]);
    expect(digests(records, NOON("2026-12-17"))).toEqual(["2026-11-23", "2026-11-30", "2026-12-14"]);
  });

  it.each([
    [
      "back by a month and on again",
      ["2026-11-30", "2026-10-30", "2026-11-30", "2026-12-01"],
      ["2026-11-30"],
    ],
    [
      "on by a month and back again",
      ["2026-11-30", "2026-12-30", "2026-12-01", "2026-12-31"],
      ["2026-11-30", "2026-12-28"],
    ],
  ])("is recorded once though the clock is set %s", (_, days, expected) => {
    expect(digests(openForTest(), ...days.map(NOON))).toEqual(expected);
  });

  it("is recorded once by bots that come and go", () => {
    const folder = dataFolder();
    for (let life = 0; life < 3; life++) {
      const records = openForTest(folder);
      expect(digests(records, NOON("2026-12-01") + life)).toEqual(["2026-11-30"]);
      records.close();
    }
  });

  it("tells numbers and matters, and no question word for word", () => {
    const records = openForTest();
    for (const [message, question] of [
      ["1", "How big was the fine of Huawei?"],
      ["2", "Who paid the fine?"],
      ["3", "Is it raining?"],
    ] as const)
      records.unanswered.add({ kind: "ask", guild: "g", channel: "c", message, person: "p", question });
    // The records' clock stands at the beginning of 2026.
    digests(records, NOON("2026-01-06"));
    const text = String(records.jobs.list("waiting")[0]?.payload.text);
    expect(text.split("\n")).toEqual([
      "**The desk's week, 29 December 2025 to 5 January 2026**",
      "- 0 drafts wait",
      "- 0 flags wait",
      "- 0 labels in doubt",
      "- 0 corrections in flight",
      "- 0 public answers in seven days, a day: 0, 0, 0, 0, 0, 0, 0 (today last)",
      "- 3 questions asked in public that the corpus does not answer, most about fine (2)",
      "More with /desk.",
    ]);
  });
});

describe("a bot with DIGEST", () => {
  let test: DeskTest;
  afterEach(async () => {
    await test.end();
    expect(test.discord.violations).toEqual([]);
  });
  const sent = () =>
    botMessages(test, test.review.id).filter(({ content }) => content.startsWith("**The desk's week"));

  it("sends it once to the editors' channel, also after a restart", async () => {
    test = await startDesk({ env: { DIGEST: "on" } });
    await until("the digest", () => sent()[0]);
    await test.restart();
    await settled(test);
    expect(sent()).toHaveLength(1);
  });

  it("sends none where it is off", async () => {
    test = await startDesk();
    await settled(test);
    expect(sent()).toEqual([]);
  });
});
