// Every kind of reply as a reader sees it. The files lie in tests/golden/discord; `npx vitest -u` rewrites them.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBot, type UnderTest } from "../bot-under-test.js";
import { MANAGE_MESSAGES, MEMBER_PERMISSIONS } from "../double/double.js";
import type { From } from "../double/interactions.js";
import type { Message } from "../double/state.js";
import { user } from "../double/state.js";
import { answerOf, backdoor, filed, pressured, quoteOf, respects } from "../sample-newsroom.js";
import { seenMessage } from "./reader.js";

const golden = (name: string) => `../../golden/discord/${name}.txt`;
const WITHOUT_EMBEDS: From = { appPermissions: 1n << 11n };

describe("replies, as a reader sees them", () => {
  let bot: UnderTest;
  beforeAll(async () => {
    bot = await startBot({
      env: ({ guild }) => ({ DISCORD_GUILD_IDS: guild.id }),
      newsroom: { ask: async (question) => answers(question) },
    });
  });
  afterAll(async () => {
    await bot.stop();
    expect(bot.discord.violations).toEqual([]);
  });

  const asked = (question: string, from?: From) => bot.discord.slash("ask", { question }, from).answer();
  const matches = (message: Message, name: string) =>
    expect(seenMessage(message)).toMatchFileSnapshot(golden(name));

  it("show an allegation with its denial beside it", async () => {
    await matches(await asked("Did Huawei install a backdoor?"), "ask");
  });

  it("show the same as plain text where embeds are not allowed", async () => {
    await matches(await asked("Did Huawei install a backdoor?", WITHOUT_EMBEDS), "ask-plain");
  });

  it("say that no reply to an allegation is in the corpus", async () => {
    await matches(await asked("no reply"), "ask-no-reply");
  });

  it("say so when the corpus does not answer, and what comes closest", async () => {
    await matches(await asked("world cup"), "ask-refused");
  });

  it("say that an answer may be none", async () => {
    await matches(await asked("doubtful"), "ask-doubtful");
  });

  it("show where the sources disagree, with the quotes on a page of their own", async () => {
    const reader = user("reader");
    const first = await asked("disagree", { user: reader });
    await matches(first, "ask-disagreement-1");
    await bot.discord.press(first, "More quotes", { user: reader }).done();
    await matches(bot.discord.state.messages.get(first.id) as Message, "ask-disagreement-2");
  });

  it("show an editor's notice about a corrected article above the quote", async () => {
    await matches(await asked("corrected"), "ask-corrected");
  });

  it("cut a quote that is longer than plain text allows at the ends of sentences, and say so", async () => {
    const reader = user("reader");
    const first = await asked("long", { ...WITHOUT_EMBEDS, user: reader });
    await matches(first, "ask-long-plain-1");
    await bot.discord.press(first, "More quotes", { ...WITHOUT_EMBEDS, user: reader }).done();
    await matches(bot.discord.state.messages.get(first.id) as Message, "ask-long-plain-2");
  });

  it("show what a speaker said", async () => {
    await matches(await bot.discord.slash("said", { speaker: "Huawei" }).answer(), "said");
  });

  it("name the speakers that the corpus knows when it does not know this one", async () => {
    await matches(await bot.discord.slash("said", { speaker: "Hauwei" }).answer(), "said-unknown");
  });

  it("show a timeline", async () => {
    await matches(await bot.discord.slash("timeline").answer(), "timeline");
  });

  it("show wording that was found, and wording that was not", async () => {
    await matches(await bot.discord.slash("verify", { wording: filed.text }).answer(), "verify-exact");
    await matches(await bot.discord.slash("verify", { wording: "BES lost." }).answer(), "verify-absent");
  });

  it("show what is in the corpus", async () => {
    await matches(await bot.discord.slash("sources").answer(), "sources");
    await matches(await bot.discord.slash("sources", { article: "telecoms" }).answer(), "sources-one");
  });

  it("show what the labels mean, and the commands", async () => {
    await matches(await bot.discord.slash("help").answer(), "help");
  });

  it("warn where a message states an allegation as fact", async () => {
    const message = bot.discord.state.addMessage(bot.discord.channel.id, user("poster"), {
      content: "Huawei **spied** on Pakistan @everyone",
    });
    const permissions = MEMBER_PERMISSIONS | MANAGE_MESSAGES;
    await matches(
      await bot.discord.onMessage("Check against the corpus", message, { permissions }).answer(),
      "check",
    );
  });

  it("show a quote's paragraph, why it is labelled so, and thanks for a flag", async () => {
    const message = await asked("one quote");
    await matches(await bot.discord.press(message, "Paragraph").answer(), "paragraph");
    await matches(await bot.discord.press(message, "Why this label?").answer(), "why");
    await matches(await bot.discord.press(message, "Wrong label").answer(), "wrong");
  });
});

function answers(question: string) {
  switch (question) {
    case "no reply":
      return answerOf(question, {
        quotes: [pressured],
        otherSide: [],
        otherSideNote: "No reply to this in 5 articles up to 18 August 2021.",
      });
    case "world cup":
      return answerOf(question, {
        answered: false,
        label: null,
        summary: "The corpus does not answer this.",
        quotes: [],
        otherSide: [],
        nearest: [filed, backdoor],
      });
    case "doubtful":
      return answerOf(question, { doubtful: true });
    case "disagree":
      return answerOf(question, {
        disagreements: [
          {
            about: "start of the partnership",
            values: [
              { value: "2015", quote: filed, note: "The Register has it right" },
              { value: "March 2016", quote: pressured },
            ],
          },
        ],
        quotes: [backdoor],
      });
    case "corrected":
      return answerOf(question, {
        quotes: [{ ...backdoor, notice: "Corrected by Telecoms.com on 2 September 2021" }],
      });
    case "long":
      return answerOf(question, {
        quotes: [
          quoteOf(
            Array.from({ length: 9 }, (_, n) => `This is sentence number ${n + 1} of the complaint.`)
              .join(" ")
              .repeat(4),
          ),
        ],
      });
    case "one quote":
      return answerOf(question, {
        label: "denial",
        summary: "Denied by Huawei.",
        quotes: [respects],
        otherSide: [],
      });
    default:
      return answerOf(question);
  }
}
