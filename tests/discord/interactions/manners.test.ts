// What a person meets: limits, cooldowns, buttons, permissions, failures. Through the real client and the double.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sentenceRef } from "../../../src/discord/presentation/sentence-ref.js";
import type { Newsroom } from "../../../src/findings.js";
import { startBot, type UnderTest } from "../bot-under-test.js";
import { controlsOf, MANAGE_MESSAGES, MEMBER_PERMISSIONS } from "../double/double.js";
import type { Message } from "../double/state.js";
import { user } from "../double/state.js";
import { seen, seenMessage } from "../presentation/reader.js";
import { answerOf, backdoor, quoteOf, respects, sampleNewsroom } from "../sample-newsroom.js";
import { cardsOf } from "../shown.js";

const FORGOTTEN =
  "I no longer know what this belongs to: questions are kept in memory alone, and I was restarted or asked much since. Please ask again.";

/** More than one page holds. */
const LONG = Array.from({ length: 5 }, (_, n) =>
  quoteOf(`Sentence number ${n} of the complaint is long enough. `.repeat(12).trim(), {
    id: `telecoms:${n + 10}:0`,
  }),
);

describe("the bot's manners", () => {
  let bot: UnderTest;
  beforeAll(async () => {
    const sample = sampleNewsroom();
    const ask: Newsroom["ask"] = async (question, filters) =>
      question === "Long?" ? answerOf(question, { quotes: LONG }) : sample.ask(question, filters);
    const cooldowns = { COOLDOWN_USER: "3/60", COOLDOWN_SERVER: "0" };
    bot = await startBot({
      env: ({ guild }) => ({ ...cooldowns, DISCORD_GUILD_IDS: guild.id }),
      newsroom: { ask },
    });
  });
  afterAll(async () => {
    expect(await bot.stop()).toBe(0);
    expect(bot.discord.violations).toEqual([]);
  });
  const now = (message: Message) => bot.discord.state.messages.get(message.id) as Message;

  it("keep a private answer private, and offer to show it to all", async () => {
    const call = bot.discord.slash("ask", { question: "Backdoor?", private: true });
    const message = await call.answer();
    expect(call.private).toBe(true);
    expect(controlsOf(message)).toEqual([
      ...["More quotes", "Paragraph", "Why this label?", "Wrong label", "Show to all"],
    ]);
    const shared = bot.discord.press(message, "Show to all", { user: call.from.user });
    expect(seenMessage(await shared.answer())).toBe(seenMessage(message).replace(" / Show to all", ""));
    expect(shared.private).toBe(false);
    await expect.poll(() => bot.published.length).toBe(1);
    expect(bot.published.at(-1)).toMatchObject({
      kind: "shared",
      messageId: shared.message?.id,
      quotes: [backdoor, respects],
    });
  });

  it("show nothing to all for somebody who may not post in the channel", async () => {
    const message = await bot.discord.slash("ask", { question: "Backdoor?", private: true }).answer();
    const call = bot.discord.press(message, "Show to all", { permissions: 1n << 10n });
    expect((await call.answer()).content).toBe(
      "You may not post in this channel, so neither may I for you. Ask where you may.",
    );
    expect(call.private).toBe(true);
  });

  it("record every public answer with its quotes, and none that is private", async () => {
    const before = bot.published.length;
    await bot.discord.slash("ask", { question: "Secret?", private: true }).answer();
    const message = await bot.discord.slash("ask", { question: "Open?" }).answer();
    await expect.poll(() => bot.published.length).toBe(before + 1);
    expect(bot.published.at(-1)).toMatchObject({
      guildId: bot.discord.guild.id,
      channelId: bot.discord.channel.id,
      messageId: message.id,
      thread: false,
      kind: "ask",
    });
  });

  it("ask somebody who asks too often to wait, in one friendly private line", async () => {
    const reader = user("eager");
    for (let n = 0; n < 3; n++)
      await bot.discord.slash("ask", { question: "Again?" }, { user: reader }).answer();
    const call = bot.discord.slash("ask", { question: "Again?" }, { user: reader });
    expect((await call.answer()).content).toMatch(
      /^You have asked a lot in a short time\. Please ask again in \d+ seconds; nothing else is wrong\.$/,
    );
    expect(call.private).toBe(true);
    expect((await bot.discord.slash("ask", { question: "Me too?" }).answer()).components).toHaveLength(3);
  });

  it("say what is wrong with a question in one private line", async () => {
    const call = bot.discord.slash("ask", { question: "   " });
    expect((await call.answer()).content).toBe("The question is empty: ask in a few words.");
    expect(call.private).toBe(true);
  });

  it("answer hostile questions within the limits, mentioning nobody, and never log them", async () => {
    const hostile = [
      "@everyone @here <@1> <@&2> <#3> </ask:4> <t:0:R> <:smile:5> :smile:",
      "# **a** _b_ ~~c~~ ||d|| `e` ```f``` > g [h](https://evil.example) https://evil.example discord.gg/abc",
      `${"\u202e"}gnirts${"\u0000"}\u200b${"\u2066"}`,
      "x".repeat(6000),
      "*".repeat(6000),
      "\ud800 half a pair \udfff",
      "Robert'); DROP TABLE articles;--",
      "نص عربي من اليمين إلى اليسار؟",
    ];
    for (const question of hostile) {
      const message = await bot.discord.slash("ask", { question }).answer();
      expect(
        cardsOf(message)
          .map((card) => seen(card))
          .join("\n"),
      ).not.toContain("[[");
    }
    const logged = JSON.stringify(bot.lines);
    for (const word of ["DROP TABLE", "evil.example", "xxxxxxxx", "gnirts"])
      expect(logged).not.toContain(word);
  });

  it("suggest at most 25 names of 100 characters", async () => {
    const sources = await bot.discord.autocomplete("ask", "source", "reg").done();
    expect(sources.choices).toEqual([
      { name: "The Register", value: "The Register" },
      {
        name: "The Register: Huawei stole our tech and created a 'backdoor' to spy on Pakistan, claims IT biz",
        value: "register",
      },
    ]);
    const speakers = await bot.discord.autocomplete("said", "speaker", "").done();
    expect(speakers.choices?.map(({ name }) => name)).toEqual(["BES", "Huawei", "The Wall Street Journal"]);
  });

  it("turn pages in place for the one who asked, and give others a copy of their own", async () => {
    const owner = user("owner");
    const message = await bot.discord.slash("ask", { question: "Long?" }, { user: owner }).answer();
    const first = seenMessage(message);
    expect(first).toContain("(page 1 of ");
    const copy = bot.discord.press(message, "More quotes");
    expect(seenMessage(await copy.answer())).toContain("(page 2 of ");
    expect([copy.private, seenMessage(now(message))]).toEqual([true, first]);
    const turned = await bot.discord.press(message, "More quotes", { user: owner }).done();
    expect([turned.private, seenMessage(now(message)).includes("(page 2 of ")]).toEqual([null, true]);
  });

  it("say why a page cannot be turned after a restart", async () => {
    const message = await bot.discord.slash("ask", { question: "Backdoor?" }).answer();
    const call = bot.discord.pressId("page:AAAAAAAA:1", message);
    expect((await call.answer()).content).toBe(FORGOTTEN);
    expect(call.private).toBe(true);
  });

  it("open paragraph, reasons and flags from buttons of any age, since these carry what they need", async () => {
    const message = await bot.discord.slash("ask", { question: "Backdoor?" }).answer();
    const refs = [backdoor, respects].map(sentenceRef).join(":");
    for (const id of [`around:${refs}`, `why:${refs}`, `wrong:${refs}`]) {
      const [chosen, old] = [bot.discord.select(message, "more:0", [id]), bot.discord.pressId(id, message)];
      expect(seenMessage(await chosen.answer())).toBe(seenMessage(await old.answer()));
    }
    const gone = bot.discord.pressId("why:zzzzzz1.1", message);
    expect((await gone.answer()).content).toBe("This article is no longer in the corpus. Please ask again.");
  });

  it("ask which of several quotes has the wrong label, and record it and what it should be at once", async () => {
    const reader = user("critic");
    const message = await bot.discord.slash("ask", { question: "Backdoor?" }, { user: reader }).answer();
    const which = await bot.discord.press(message, "Wrong label", { user: reader }).answer();
    const denial = "DENIAL 2: Huawei respects the intellectual…";
    expect(controlsOf(which)).toEqual(["ALLEGATION 1: “Huawei also began to use one of BES’s…", denial]);
    const thanks = await bot.discord.press(which, denial, { user: reader }).answer();
    const flag = {
      quoteId: "telecoms:4:5",
      text: respects.text,
      label: "denial",
      suggested: null,
      userId: reader.id,
      guildId: bot.discord.guild.id,
      channelId: bot.discord.channel.id,
      messageId: which.id,
    };
    expect(bot.flags.at(-1)).toEqual(flag);
    await bot.discord.press(thanks, "It is reporting", { user: reader }).done();
    expect(now(thanks).content).toBe("Recorded for the editors: it should be **reporting**. Thank you.");
    expect(bot.flags.at(-1)).toEqual({ ...flag, suggested: "reporting", messageId: thanks.id });
  });

  it("answer in direct messages too", async () => {
    const message = await bot.discord
      .slash("ask", { question: "Backdoor?" }, { guildId: null, channelId: "999999999999999999" })
      .answer();
    expect(cardsOf(message)).toHaveLength(2);
  });

  it("let only editors post a check", async () => {
    const checked = bot.discord.state.addMessage(bot.discord.channel.id, user("poster"), {
      content: "Huawei spied.",
    });
    const name = "Check against the corpus";
    const mine = await bot.discord.onMessage(name, checked).answer();
    expect(controlsOf(mine)).not.toContain("Show to all");
    const editor = { permissions: MEMBER_PERMISSIONS | MANAGE_MESSAGES };
    const theirs = await bot.discord.onMessage(name, checked, editor).answer();
    expect((await bot.discord.press(theirs, "Show to all").answer()).content).toBe(
      "Only editors may post this.",
    );
    const posted = bot.discord.press(theirs, "Show to all", editor);
    await posted.done();
    expect(posted.private).toBe(false);
  });

  it("say so when a message has no text to check", async () => {
    const picture = bot.discord.state.addMessage(bot.discord.channel.id, user("poster"), { content: "" });
    expect((await bot.discord.onMessage("Check against the corpus", picture).answer()).content).toBe(
      "This message has no text that I could check. I read messages, not pictures or cards.",
    );
  });

  it("tell about a control or a command of another version", async () => {
    const message = await bot.discord.slash("ask", { question: "Backdoor?" }).answer();
    expect((await bot.discord.pressId("nothing:1", message).answer()).content).toBe(
      "This is from another version of me. Please ask again.",
    );
    expect((await bot.discord.slash("nothing").answer()).content).toBe(
      "This is from another version of me. Please ask again.",
    );
  });
});

describe("when something fails", () => {
  let bot: UnderTest;
  let release: (() => void) | undefined;
  beforeAll(async () => {
    bot = await startBot({
      newsroom: {
        ask: async (question) => {
          if (question === "slow") await new Promise<void>((resolve) => (release = resolve));
          throw new TypeError(`cannot read ${question}`);
        },
      },
    });
  });
  afterAll(async () => {
    expect(await bot.stop()).toBe(0);
    expect(bot.discord.violations).toEqual([]);
  });

  it("says sorry, and logs where it failed without the question", async () => {
    const call = bot.discord.slash("ask", { question: "the secret question" });
    expect((await call.answer()).content).toBe(
      "Something went wrong on my side, and the newsroom's log has a line about it. Please try again.",
    );
    const line = await bot.logged("failed");
    expect(line).toMatchObject({ level: "error", name: "ask", code: "surprise", error: "TypeError" });
    expect(JSON.stringify(bot.lines)).not.toContain("secret question");
  });

  it("defers what takes long, and then says sorry in the deferred message", async () => {
    const call = bot.discord.slash("ask", { question: "slow" });
    await expect.poll(() => call.responseType).toBe(5);
    // The work begins after the acknowledgement.
    await expect.poll(() => release).toBeDefined();
    release?.();
    expect((await call.answer()).content).toMatch(/^Something went wrong/);
  });

  it("tells the person by direct message when Discord no longer takes the answer", async () => {
    const call = bot.discord.slash("sources");
    call.expired = true;
    const said = () =>
      [...bot.discord.state.messages.values()].find(({ content }) => content.startsWith("Discord gave up"))
        ?.content;
    await expect
      .poll(said)
      .toBe("Discord gave up waiting for my answer to your last command. Please run it again.");
  });

  it("tries again when Discord fails for a moment, or asks to slow down", async () => {
    bot.discord.fail(/callback$/, 502, { times: 2 });
    expect(cardsOf(await bot.discord.slash("sources").answer())).toHaveLength(1);
    bot.discord.fail(/callback$/, 429, { headers: { "Retry-After": "0.2", "X-RateLimit-Scope": "shared" } });
    expect(cardsOf(await bot.discord.slash("sources").answer())).toHaveLength(1);
  });
});

describe("a Discord that leaves out what it may", () => {
  it("is answered all the same: commands, pages, buttons, suggestions, direct messages", async () => {
    const bot = await startBot({ discord: { bare: true } });
    const reader = user("reader");
    const message = await bot.discord.slash("ask", { question: "Backdoor?" }, { user: reader }).answer();
    expect(cardsOf(message)).toHaveLength(2);
    expect(cardsOf(await bot.discord.press(message, "Why this label?").answer())).toHaveLength(1);
    expect(cardsOf(await bot.discord.slash("help").answer())).toHaveLength(1);
    expect((await bot.discord.autocomplete("ask", "source", "").done()).choices).toHaveLength(6);
    const direct = { guildId: null, channelId: "999999999999999999" };
    expect(
      cardsOf(await bot.discord.slash("ask", { question: "Backdoor?", private: true }, direct).answer()),
    ).toHaveLength(2);
    expect(bot.lines.filter(({ level }) => level === "error")).toEqual([]);
    expect(await bot.stop()).toBe(0);
    expect(bot.discord.violations).toEqual([]);
  });
});
