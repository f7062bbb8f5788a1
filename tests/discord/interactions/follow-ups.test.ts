// A question that leans on the one before it: read with it, shown so, and refused with a button.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RecentQuestions } from "../../../src/discord/interactions/recent-questions.js";
import type { Newsroom } from "../../../src/findings.js";
import { startBot, type UnderTest } from "../bot-under-test.js";
import { controlsOf } from "../double/double.js";
import { user } from "../double/state.js";
import { answerOf } from "../sample-newsroom.js";
import { cardsOf } from "../shown.js";

describe("the questions asked last", () => {
  let clock = 0;
  const asked = new RecentQuestions(() => clock, 2);
  const ada = { user: "ada", channel: "hall", inThread: false, caseName: "corpus" };
  const bob = { ...ada, user: "bob" };
  const thread = { ...ada, channel: "thread", inThread: true };

  it("are one's own for five minutes, and a thread's for as long as it is remembered", () => {
    asked.remember(ada, "Who sued?");
    asked.remember(thread, "Who denied it?");
    expect([asked.before(ada), asked.before(bob)]).toEqual(["Who sued?", undefined]);
    expect(asked.before({ ...thread, caseName: "fire" })).toBeUndefined();
    expect(asked.before({ ...thread, user: "bob" })).toBe("Who denied it?");
    clock = 5 * 60_000 + 1;
    expect([asked.before(ada), asked.before(thread)]).toEqual([undefined, "Who denied it?"]);
  });

  it("are few: the oldest are forgotten", () => {
    asked.remember(bob, "One?");
    asked.remember({ ...bob, channel: "other" }, "Two?");
    expect([asked.before(thread), asked.before(bob)]).toEqual([undefined, "One?"]);
  });
});

describe("/ask after an /ask of one's own", () => {
  let bot: UnderTest;
  beforeAll(async () => {
    const ask: Newsroom["ask"] = async (question, _, before) => {
      const leans = before !== undefined && /^and /.test(question);
      return { ...answerOf(question), readAs: leans ? `${before} ${question}` : null };
    };
    bot = await startBot({ env: ({ guild }) => ({ DISCORD_GUILD_IDS: guild.id }), newsroom: { ask } });
  });
  afterAll(async () => {
    expect(await bot.stop()).toBe(0);
  });
  const ada = user("ada");
  const asks = async (question: string, reader = ada) =>
    bot.discord.slash("ask", { question }, { user: reader }).answer();
  const text = (message: Awaited<ReturnType<typeof asks>>) => cardsOf(message)[0] ?? "";

  it("shows how a follow-up was read, and reads it as it stands where that is refused", async () => {
    expect(text(await asks("Who sued?"))).not.toContain("Read as");
    const message = await asks("and when?");
    expect(text(message)).toMatch(/\n-# Read as: \*Who sued\? and when\?\*\n/);
    expect(controlsOf(message)).toContain("Read it as it stands");
    const refused = await bot.discord.press(message, "Read it as it stands", { user: ada }).answer();
    expect(text(refused)).not.toContain("Read as");
    expect(controlsOf(refused)).not.toContain("Read it as it stands");
  });

  it("reads nobody's question with another person's", async () => {
    await asks("Who sued?");
    expect(text(await asks("and when?", user("bob")))).not.toContain("Read as");
  });
});
