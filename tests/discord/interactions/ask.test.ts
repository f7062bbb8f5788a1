import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBot, type UnderTest } from "../bot-under-test.js";

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
    expect(message.embeds?.map(({ title }) => title)).toEqual([
      "Did Huawei install a backdoor?",
      "The other side: denial",
    ]);
  });

  it("answers 50 questions at once", async () => {
    const calls = Array.from({ length: 50 }, (_, n) =>
      bot.discord.slash("ask", { question: `Question ${n}?` }),
    );
    const titles = await Promise.all(calls.map(async (call) => (await call.answer()).embeds?.[0]?.title));
    expect(titles).toEqual(calls.map((_, n) => `Question ${n}?`));
  });
});
