import { afterEach, describe, expect, it } from "vitest";
import { openDesk } from "../../../src/discord/life/desk-parts.js";
import { sentenceRef } from "../../../src/discord/presentation/sentence-ref.js";
import { readReviews } from "../../../src/labels/review/reviews.js";
import { TEXT, user } from "../double/state.js";
import {
  asEditor,
  botMessages,
  correct,
  type DeskTest,
  settled,
  startDesk,
  until,
} from "../forum/desk-under-test.js";
import { backdoor, filed, respects, telecoms } from "../sample-newsroom.js";
import { cardsOf, textOf } from "../shown.js";

let test: DeskTest;
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

const slash = (name: string, options: Record<string, string | number> = {}) =>
  test.discord.slash(name, options, asEditor(test));
const shownBy = async (call: ReturnType<typeof slash>) => {
  return cardsOf(await call.answer()).join("\n");
};

describe("the desk's commands", () => {
  it("are refused to readers in one private line, and hidden from members without Manage Messages", async () => {
    test = await startDesk();
    for (const name of ["desk", "review", "label", "correct", "history", "corpus"]) {
      const call = await test.discord.slash(name, {}, { user: test.reader }).done();
      expect([call.private, call.message?.content]).toEqual([
        true,
        "This is for this newsroom's editors alone: whoever runs me can give you their role.",
      ]);
    }
    const registered = [...test.discord.state.commands.values()].flat() as {
      name: string;
      default_member_permissions?: string;
    }[];
    const hidden = registered.filter(
      ({ default_member_permissions }) => default_member_permissions === "8192",
    );
    expect(hidden.map(({ name }) => name).sort()).toEqual([
      "corpus",
      "correct",
      "desk",
      "history",
      "label",
      "review",
    ]);
  });

  it("/review lists what waits, oldest first, doubtful labels last, and opens each", async () => {
    test = await startDesk();
    test.records.flags.add({
      who: "r",
      article: "telecoms",
      quote: respects.id,
      text: respects.text,
      label: "denial",
    });
    test.discord.postInForum(test.forum, test.reader, "Post", "Did Huawei install a backdoor?");
    await until("a draft", () => botMessages(test, test.review.id)[0]);
    await settled(test);
    const call = slash("review");
    const lines = (await shownBy(call)).split("\n");
    expect(lines[0]).toBe("**3 things wait for an editor**");
    expect(lines.slice(1, 4).map((line) => line.replace(/\d+ \w+ \d{4}/, "DAY").slice(0, 44))).toEqual([
      "**1.** DAY: Flag no. 1, shown as denial: Hua",
      "**2.** DAY: Draft no. 1: Post. Did Huawei in",
      "**3.** ALLEGATION, 82% sure: The company say",
    ]);
    const list = await call.answer();
    const opened = async (value: string) => {
      const one = test.discord.select(list, "reviewopen", [value], asEditor(test));
      return cardsOf(await one.answer())[0]?.split("\n")[0];
    };
    expect([await opened("flag:1"), await opened("draft:1"), await opened("label:propakistani:1:1")]).toEqual(
      ["**Flag no. 1**", "**Draft no. 1 · a forum post asks**", "**A label**"],
    );
  });

  it("/review turns pages of five", async () => {
    test = await startDesk();
    for (let n = 0; n < 12; n++)
      test.records.flags.add({
        who: `reader ${n}`,
        article: "telecoms",
        quote: respects.id,
        text: respects.text,
        label: "denial",
      });
    const list = await slash("review", { what: "flags" }).answer();
    const second = await test.discord.press(list, "More", asEditor(test)).answer();
    expect(cardsOf(second)[0]?.match(/\*\*\d+\.\*\*/g)).toEqual([
      "**6.**",
      "**7.**",
      "**8.**",
      "**9.**",
      "**10.**",
    ]);
    expect(cardsOf(second)[0]).toMatch(/\n-# Page 2 of 3/);
  });

  it("/label suggests sentences by their words, the id as the value, and records the label with its reason", async () => {
    let refreshed = 0;
    test = await startDesk({ newsroom: { refresh: async () => ++refreshed > 0 } });
    const { choices } = await test.discord
      .autocomplete("label", "sentence", "intellectual property", asEditor(test))
      .done();
    expect(choices).toEqual([
      {
        name: expect.stringMatching(/^denial: Huawei respects the intellectual .*…$/),
        value: sentenceRef(respects),
      },
    ]);
    const line = await shownBy(
      slash("label", { sentence: filed.id, label: "allegation", reason: "Only the complaint says so." }),
    );
    expect(line).toBe(
      "Recorded: changed from reporting to allegation. It counts in answers within a moment.\n" +
        "> BES filed its complaint on Wednesday at the US District Court in Santa Ana.",
    );
    expect(
      test.records.reviews
        .current()
        .map(({ article, sentence, label, previous, reason }) => [
          article,
          sentence,
          label,
          previous,
          reason,
        ]),
    ).toEqual([["register", filed.text, "allegation", "reporting", "Only the complaint says so."]]);
    expect(refreshed).toBe(1);
    expect(await shownBy(slash("label", { sentence: "nowhere:1:1", label: "denial", reason: "x" }))).toBe(
      "There is no such sentence in the corpus. Type some of its words and choose it from the list.",
    );
  });

  it("sets a label from an opened flag through a form, which settles the flag", async () => {
    test = await startDesk();
    test.records.flags.add({
      who: "r",
      article: "telecoms",
      quote: respects.id,
      text: respects.text,
      label: "denial",
    });
    const list = await slash("review").answer();
    const flag = await test.discord.select(list, "reviewopen", ["flag:1"], asEditor(test)).answer();
    const form = await test.discord.press(flag, "It is reporting", asEditor(test)).done();
    await test.discord.submit(form.modal?.custom_id ?? "", { why: "Background." }, asEditor(test)).done();
    expect([test.records.flags.get(1)?.state, test.records.reviews.current()[0]?.label]).toEqual([
      "upheld",
      "reporting",
    ]);
    const dismissed = await test.discord.press(flag, "The label is right", asEditor(test)).answer();
    expect(dismissed.content).toBe("Another editor has settled this flag already.");
  });

  it("/history tells who decided what, of a draft, of an article, of everything, with pages", async () => {
    test = await startDesk();
    test.discord.postInForum(test.forum, test.reader, "Post", "Did Huawei install a backdoor?");
    const draft = await until("a draft", () => botMessages(test, test.review.id)[0]);
    await test.discord.press(draft, "Approve", asEditor(test)).done();
    await settled(test);
    const ofDraft = await shownBy(slash("history", { draft: 1 }));
    const said = ofDraft.split("\n").filter((line) => line.startsWith("- "));
    expect(said.map((line) => line.replace(/^- \d+ \w+ \d{4}, \d\d:\d\d UTC: /, "WHEN "))).toEqual([
      "WHEN **The bot** posted draft no. 1.",
      "WHEN **The bot** began to post draft no. 1.",
      "WHEN **editor** approved draft no. 1.",
      expect.stringMatching(/^WHEN \*\*The bot\*\* wrote draft no. 1, labelled \w+, with \d quotes?\.$/),
    ]);
    for (let n = 0; n < 12; n++)
      await slash("label", { sentence: filed.id, label: "denial", reason: `Look no. ${n}` }).answer();
    const first = await slash("history", { article: "register" }).answer();
    const second = await test.discord.press(first, "Older", asEditor(test)).answer();
    expect(cardsOf(second)[0]?.match(/changed a label in “/g)).toHaveLength(4);
    expect(await shownBy(slash("history", { draft: 99 }))).toBe("The records hold nothing about this.");
  });
});

describe("/correct", () => {
  const give = (what: string, text?: string) => correct(test, what, text);

  it("edits public answers, above what they show, and tells each forum thread once", async () => {
    test = await startDesk({ env: { FORUM_MODE: "auto" } });
    const thread = test.discord.postInForum(
      test.forum,
      test.reader,
      "Post",
      "Did Huawei install a backdoor?",
    );
    const answer = await until("an answer", () => botMessages(test, thread.id)[0]);
    await settled(test);
    expect(await give("corrected")).toBe(
      `Correction no. 1 of ${telecoms.title} is recorded. From now on its quotes are shown with the correction. 1 published answer will be corrected.`,
    );
    await settled(test);
    const day = new Date().toLocaleDateString("en-GB", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    const line = `**Correction, ${day}.** Telecoms.com, *${telecoms.title}* (Scott Bicheno, 16 August 2021) was corrected: The year was 2016.`;
    expect(textOf(answer).split("\n\n")[0]).toBe(`${line} (Correction no. 1)`);
    expect(cardsOf(answer)).toHaveLength(2);
    expect(
      botMessages(test, thread.id)
        .slice(1)
        .map(({ content }) => content),
    ).toEqual([`${line}\n-# Correction no. 1 for this thread.`]);
  });

  it("reaches a public /ask answer, reopens an archived thread and closes it again, reports a locked one", async () => {
    test = await startDesk({ env: { FORUM_MODE: "auto" } });
    const [archived, locked] = ["Archived", "Locked"].map((title) =>
      test.discord.postInForum(test.forum, test.reader, title, "Did Huawei install a backdoor?"),
    );
    if (!archived || !locked) throw new Error("no threads");
    for (const thread of [archived, locked]) await until("an answer", () => botMessages(test, thread.id)[0]);
    const asked = await test.discord.slash("ask", { question: "Did Huawei install a backdoor?" }).answer();
    await until("three published", () => test.records.published.count() === 3);
    await settled(test);
    Object.assign(archived.thread_metadata ?? {}, { archived: true });
    Object.assign(locked.thread_metadata ?? {}, { archived: true, locked: true });
    await give("withdrawn", "The outlet retracted it.");
    await settled(test);
    expect(textOf(asked)).toContain(
      "was withdrawn; its quotes no longer stand: The outlet retracted it. (Correction no. 1)",
    );
    expect([botMessages(test, archived.id).length, archived.thread_metadata?.archived]).toEqual([2, true]);
    expect([botMessages(test, locked.id).length, botMessages(test, locked.id)[0]?.edited_timestamp]).toEqual([
      1,
      null,
    ]);
    expect(botMessages(test, test.review.id).at(-1)?.content).toMatch(
      /^\*\*A correction could not be delivered: the thread is locked\.\*\*/,
    );
  });

  it("shows first who will see it, where and in which words, and sends nothing before it is confirmed", async () => {
    test = await startDesk();
    await test.discord.slash("ask", { question: "Did Huawei install a backdoor?" }).answer();
    await until("a published answer", () => test.records.published.count() === 1);
    const options = { article: "telecoms", what: "withdrawn", text: "*All* of it was <@1> wrong." };
    const preview = await slash("correct", options).answer();
    const [words, seen, then] = cardsOf(preview).map((card) =>
      card.replace(/^\*\*(?:This|Who) [^\n]*\n/, ""),
    );
    expect(words).toMatch(
      /^> \*\*Correction, .+\.\*\* Telecoms\.com, .+ was withdrawn; its quotes no longer stand: \\\*All\\\* of it was \\<\\@1> wrong\. \(Correction no\. …\)$/,
    );
    expect(seen).toMatch(
      /^Everybody who can see 1 public answer: it is put above it\.\n- \[an answer in a channel\]\(https:\/\/discord\.com\/channels\/[\d/]+\)$/,
    );
    expect(then).toBe("From now on its quotes are shown no more. Nothing has been sent yet.");
    await settled(test);
    expect(test.records.corrections.newest()).toBe(0);
    const other = { ...asEditor(test), user: user("another editor") };
    const told = await test.discord.press(preview, "Confirm", other).answer();
    expect(told.content).toContain("somebody else's");
    expect(textOf(await test.discord.press(preview, "Cancel", asEditor(test)).answer())).toBe(
      "Nothing was corrected, and nobody was told.",
    );
    expect(test.records.corrections.newest()).toBe(0);
  });

  it("goes out once, however often it is confirmed", async () => {
    test = await startDesk();
    const preview = await slash("correct", {
      article: "telecoms",
      what: "corrected",
      text: "2016.",
    }).answer();
    const first = test.discord.press(preview, "Confirm", asEditor(test));
    const second = test.discord.press(preview, "Confirm", asEditor(test));
    await Promise.all([first.done(), second.done()]);
    expect(test.records.corrections.list().map(({ text }) => text)).toEqual(["2016."]);
  });

  it("answers a message that has no room for it, and passes over one that was deleted", async () => {
    test = await startDesk();
    const { state } = test.discord;
    const full = state.addMessage(test.discord.channel.id, state.bot, { content: "x".repeat(1990) });
    for (const message of [full.id, "100000000000000009"]) {
      const quotes = [{ quote: backdoor.id, article: "telecoms", text: backdoor.text }];
      const place = {
        guild: test.discord.guild.id,
        channel: test.discord.channel.id,
        message,
        thread: false,
      };
      test.records.published.add({ kind: "ask", ...place, draft: null, quotes, asOf: 0 });
    }
    await give("corrected");
    await settled(test);
    const replies = botMessages(test, test.discord.channel.id).filter(
      ({ message_reference: to }) => to !== undefined,
    );
    expect(replies.map(({ message_reference: to }) => (to as { message_id: string }).message_id)).toEqual([
      full.id,
    ]);
    expect(
      test.records.audit
        .list({ limit: 3 })
        .flatMap(({ action, after }) =>
          action === "correction delivered" ? [(after as { how: string }).how] : [],
        ),
    ).toEqual(["gone", "answered"]);
  });

  it("holds a draft that rests on a withdrawn article", async () => {
    test = await startDesk();
    const thread = test.discord.postInForum(
      test.forum,
      test.reader,
      "Post",
      "Did Huawei install a backdoor?",
    );
    const draft = await until("a draft", () => botMessages(test, test.review.id)[0]);
    await give("withdrawn", "Retracted.");
    await test.discord.press(draft, "Approve", asEditor(test)).done();
    await settled(test);
    expect(botMessages(test, thread.id)).toEqual([]);
    expect(test.records.drafts.get(1)?.reason).toBe(
      `not posted: the article "${telecoms.title}" was withdrawn`,
    );
  });
});

describe("openDesk", () => {
  it("opens the records of a folder for the bot and records flags and public answers in them", async () => {
    test = await startDesk();
    const channel = test.discord.state.addChannel(test.discord.guild, "elsewhere", TEXT);
    const desk = await openDesk(test.folder);
    await desk.flagLabel({
      ...{ quoteId: respects.id, text: respects.text, label: "denial", suggested: "reporting", userId: "r" },
      ...{ guildId: null, channelId: channel.id, messageId: "m" },
    });
    const intent = desk.publicMessages.intend({
      guildId: null,
      channelId: channel.id,
      messageId: null,
      interactionId: "i",
      kind: "shared",
      thread: false,
      asOf: 0,
      quotes: [respects],
    });
    expect(desk.records.intents.all()).toMatchObject([
      { interaction: "i", quotes: [{ article: "telecoms" }] },
    ]);
    desk.publicMessages.sent(intent, "m");
    expect(desk.records.intents.all()).toEqual([]);
    expect(desk.records.flags.open().map(({ article, suggested }) => [article, suggested])).toEqual([
      ["telecoms", "reporting"],
    ]);
    expect(desk.records.published.ofMessage("m")).toMatchObject({
      kind: "shared",
      channel: channel.id,
      thread: false,
    });
    expect(readReviews(test.folder).reviews).toEqual([]);
    desk.records.close();
  });
});
