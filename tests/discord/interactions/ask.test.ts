import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBot, type UnderTest } from "../bot-under-test.js";
import { cardsOf } from "../shown.js";

describe("/ask", () => {
  let bot: UnderTest;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(async () => {
    expect(await bot.stop()).toBe(0);
    expect(bot.discord.violations).toEqual([]);
  });

  it("answers in public with label, quotes, citations and the other side", async () => {
    const call = bot.discord.slash("ask", { question: "Did Huawei install a backdoor?" });
    const message = await call.answer();
    expect(call.private).toBe(false);
    expect(cardsOf(message).map((card) => card.split("\n").slice(0, 3))).toEqual([
      [
        "**ALLEGATION** by the suit",
        "-# Telecoms.com, 16 Aug 2021: *Huawei accused of IP theft and installing a…* · also in The Epoch Times",
        "-# Did Huawei install a backdoor?",
      ],
      [
        "**DENIAL** by Huawei",
        "-# Telecoms.com, 16 Aug 2021, the same article · label reviewed by an editor",
        "> Huawei respects the intellectual property of others, and there is no evidence Huawei ever implanted any backdoor in our products.”",
      ],
    ]);
  });

  it("answers 50 questions at once", async () => {
    const calls = Array.from({ length: 50 }, (_, n) =>
      bot.discord.slash("ask", { question: `Question ${n}?` }),
    );
    const asked = await Promise.all(
      calls.map(async (call) => cardsOf(await call.answer())[0]?.split("\n")[2]),
    );
    expect(asked).toEqual(calls.map((_, n) => `-# Question ${n}?`));
  });
});
