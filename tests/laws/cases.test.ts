// What several cases promise: nothing of one is shown, recorded or changed where another is meant.

import { afterEach, describe, expect, it } from "vitest";
import { customId } from "../../src/discord/presentation/custom-id.js";
import { sentenceRef } from "../../src/discord/presentation/sentence-ref.js";
import type { Newsroom } from "../../src/findings.js";
import { keyed } from "../../src/newsroom/keyed.js";
import { type Channel, type Message, TEXT } from "../discord/double/state.js";
import { asEditor, botMessages, type DeskTest, startDesk, until } from "../discord/forum/desk-under-test.js";
import { markedNewsroom } from "../discord/marked-newsroom.js";
import { textOf } from "../discord/shown.js";
import { seeded } from "../soak/seeded.js";

/** The name of each case, and the word that all its texts hold. */
const MARKS = { corpus: "PORTWEST", fire: "NORTHGATE" } as const;
type Name = keyof typeof MARKS;
const OTHER: Readonly<Record<Name, Name>> = { corpus: "fire", fire: "corpus" };
/** `npm run soak` asks a thousand: a minute and a half on a machine that does nothing else. */
const QUESTIONS = process.env.LONG_RUNS === "on" ? 1000 : 250;

/** What newsrooms were asked with, as each was asked. */
let leaned: { readonly of: Name; readonly question: string; readonly before: string | undefined }[] = [];

function roomOf(of: Name): Newsroom {
  const room = markedNewsroom(MARKS[of]);
  const ask: Newsroom["ask"] = (question, filters, before) => {
    leaned.push({ of, question, before });
    return room.ask(question, filters, before);
  };
  return { ...room, ask };
}

let test: DeskTest;
let channels: { readonly corpus: Channel; readonly fire: Channel; readonly either: Channel };
let forums: Readonly<Record<Name, Channel>>;

async function start(
  env: Readonly<Record<string, string>> = {},
  editors: Readonly<Record<string, readonly string[]>> = {},
): Promise<void> {
  leaned = [];
  test = await startDesk({
    editors,
    env: { COOLDOWN_USER: "0", COOLDOWN_SERVER: "0", FORUM_DAILY_CAP: "1000", ...env },
    newsroom: roomOf("corpus"),
    cases: { fire: roomOf("fire") },
    forums: ["fire questions"],
  });
  const { discord } = test;
  const made = (name: string) => discord.state.addChannel(discord.guild, name, TEXT);
  channels = { corpus: made("a"), fire: made("b"), either: made("c") };
  forums = { corpus: test.forum, fire: test.forums[0] as Channel };
  await use("fire", channels.fire.id);
  await use("fire", forums.fire.id);
}

afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

async function use(name: string, channel: string): Promise<Message> {
  return test.discord.sub("case", "use", { case: name, channel }, asEditor(test)).answer();
}

/** What the message holds, whatever it is drawn with: the cases whose words are in it. */
function casesIn(...shown: readonly unknown[]): Name[] {
  const text = JSON.stringify(shown);
  return (Object.keys(MARKS) as Name[]).filter((name) => text.includes(MARKS[name]));
}

/** A custom id of the message that begins so. */
function idIn(message: Message, prefix: string): string | undefined {
  return new RegExp(`"(?:custom_id|value)":"(${prefix}:[^"]+)"`).exec(JSON.stringify(message))?.[1];
}

function refOf(name: Name): string {
  const sentence = keyed(roomOf(name), { name, isFirst: name === "corpus" }).findSentences("", 1)[0];
  return sentenceRef(sentence as { id: string; text: string });
}

describe("two cases bound to two channels", () => {
  it(`never mix, over ${QUESTIONS} questions, with their buttons, choices and lists, while a third changes`, async () => {
    await start();
    const { discord } = test;
    const random = seeded(17);
    const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
    let either: Name = "corpus";
    const shown: { readonly of: Name; readonly message: Message; readonly channelId: string }[] = [];
    const wrong: string[] = [];
    const hold = (what: string, of: Name, ...seen: readonly unknown[]) => {
      const found = casesIn(...seen);
      if (found.includes(OTHER[of]) || !found.includes(of)) wrong.push(`${what} of ${of}: ${found.join()}`);
    };
    const asked = async (step: number) => {
      const place = pick(["corpus", "fire", "either"] as const);
      const here = place === "either" ? either : place;
      const named = random() < 0.2 ? pick(["corpus", "fire"] as const) : null;
      const of = named ?? here;
      const channelId = channels[place].id;
      const option = named === null ? {} : { case: named };
      const open = random() < 0.5;
      const question = { question: `Who denies what, no. ${step}?`, private: !open, ...option };
      const call = await pick([
        () => discord.slash("ask", question, { channelId }),
        () => discord.slash("ask", question, { channelId }),
        () => discord.slash("said", { speaker: "Huawei", ...option }, { channelId }),
        () => discord.slash("timeline", option, { channelId }),
        () => discord.slash("verify", { wording: "no evidence", ...option }, { channelId }),
        () => discord.slash("sources", option, { channelId }),
      ])().done();
      hold("reply", of, call.message);
      shown.push({ of, message: call.message as Message, channelId });
      if (random() < 0.2) {
        const choices = discord.autocomplete("ask", "source", "", { channelId }, option);
        hold("choices", of, (await choices.done()).choices);
      }
    };
    const pressed = async () => {
      // The bot keeps the newest views alone.
      const { of, message, channelId } = pick(shown.slice(-200));
      const id = pick([
        ...["why", "around", "wrong"].map((prefix) => customId(prefix, refOf(of))),
        ...[idIn(message, "page"), idIn(message, "share")].filter((one) => one !== undefined),
      ]);
      const call = await discord.pressId(id, message, { channelId }).done();
      if (id.startsWith("wrong")) {
        const flag = test.records.flags.open().at(-1);
        if (flag?.quote.startsWith("fire/") !== (of === "fire") || !flag.text.includes(MARKS[of]))
          wrong.push(`flag of ${of}: ${flag?.quote}`);
      } else hold(`button ${id}`, of, call.followups.at(-1) ?? call.message);
    };
    for (let step = 0; step < QUESTIONS; step++) {
      await asked(step);
      if (step % 3 === 0) await pressed();
      if (step % 25 === 24) {
        either = OTHER[either];
        await use(either, channels.either.id);
      }
    }
    expect(wrong).toEqual([]);
    const public_ = [...discord.state.messages.values()].flatMap(({ id }) => {
      const published = test.records.published.ofMessage(id);
      return published === undefined ? [] : [test.records.published.quotes(published.id)];
    });
    const mixed = public_.filter(
      (quotes) => new Set(quotes.map(({ article }) => article.includes("/"))).size > 1,
    );
    expect([public_.length > 100, mixed]).toEqual([true, []]);
    const crossed = leaned.filter(
      ({ of, before }) =>
        before !== undefined && !leaned.some((one) => one.of === of && one.question === before),
    );
    expect(crossed).toEqual([]);
  });

  it("keep their forum posts, drafts, public answers and follow-ups apart", async () => {
    await start({ FORUM_MODE: "auto" });
    const { discord, reader, review } = test;
    const posts = (["corpus", "fire", "fire", "corpus", "fire"] as const).map((of, at) => ({
      of,
      thread: discord.postInForum(forums[of], reader, `No. ${at}`, "Who denies the claims?"),
    }));
    for (const { of, thread } of posts) {
      const answer = await until("an answer", () => botMessages(test, thread.id)[0]);
      const published = await until("its record", () => test.records.published.ofMessage(answer.id));
      const articles = test.records.published.quotes(published.id).map(({ article }) => article);
      expect([
        casesIn(answer),
        articles.filter((key) => key.startsWith("fire/") !== (of === "fire")),
      ]).toEqual([...[[of], []]]);
    }
    await test.restart({ FORUM_MODE: "review" });
    const thread = discord.postInForum(forums.fire, reader, "Last", "Who denies the claims?");
    const draft = await until("a draft", () => botMessages(test, review.id)[0]);
    // The forum is bound to another case before an editor decides.
    await use("corpus", forums.fire.id);
    await discord.press(draft, "Approve", asEditor(test)).answer();
    const answer = await until("an answer", () => botMessages(test, thread.id)[0]);
    expect([casesIn(draft), casesIn(answer)]).toEqual([["fire"], ["fire"]]);
  });

  it("keep corrections, reviews and what editors look for apart, though their articles have the same ids", async () => {
    await start();
    const { discord, records } = test;
    const from = (of: Name) => ({ ...asEditor(test), channelId: channels[of].id });
    for (const of of ["corpus", "fire"] as const)
      await discord.slash("ask", { question: "Who denies what?" }, { channelId: channels[of].id }).answer();
    const choices = (await discord.autocomplete("correct", "article", "", from("fire")).done()).choices ?? [];
    expect([casesIn(choices), choices.map(({ value }) => value)]).toEqual([
      ["fire"],
      ["fire/propakistani", "fire/register", "fire/telecoms"],
    ]);
    const correct = { article: "fire/telecoms", what: "withdrawn", text: "It was wrong." };
    const preview = await discord.slash("correct", correct, from("fire")).answer();
    // The channel is bound to another case before the correction is confirmed.
    await use("corpus", channels.fire.id);
    expect(textOf(await discord.press(preview, "Confirm", from("fire")).answer())).toMatch(
      /NORTHGATE.*1 published answer will be corrected/,
    );
    await use("fire", channels.fire.id);
    expect([records.corrections.currentOf("telecoms"), records.corrections.list().length]).toEqual([
      ...[undefined, 1],
    ]);
    const found = (await discord.autocomplete("label", "sentence", "", from("fire")).done()).choices ?? [];
    const sentence = found[0]?.value ?? "";
    await discord.slash("label", { sentence, label: "denial", reason: "it denies" }, from("fire")).answer();
    expect(records.reviews.history().map(({ article, sentence: text }) => [article, casesIn(text)])).toEqual([
      [expect.stringMatching(/^fire\//), ["fire"]],
    ]);
    const other = { sentence, label: "denial", reason: "it denies" };
    expect((await discord.slash("label", other, from("corpus")).answer()).content).toBe(
      "This article is no longer in the corpus. Please ask again.",
    );
  });

  it("keep the desk apart: counted by case, one alone where it is named, none that somebody may not edit", async () => {
    const shownOf = async (options: Record<string, string> = {}) =>
      textOf(await test.discord.slash("desk", options, asEditor(test)).answer());
    const fill = async () => {
      test.discord.postInForum(forums.fire, test.reader, "A post", "Who denies the claims?");
      await until("a draft", () => botMessages(test, test.review.id)[0]);
      for (const of of ["corpus", "fire"] as const)
        test.records.unanswered.add({
          ...{ kind: "ask", guild: test.discord.guild.id, channel: channels[of].id, message: of },
          ...{ person: "p", question: `What of ${MARKS[of]}?` },
        });
    };
    await start({ FORUM_MODE: "review" });
    await fill();
    expect(casesIn(await shownOf())).toEqual(["corpus", "fire"]);
    expect(await shownOf()).toMatch(
      /1 draft waits.*of them \*The fire case\* 1 draft\n.*labels? in doubt in \*BES v\. Huawei/s,
    );
    expect(casesIn(await shownOf({ case: "corpus" }))).toEqual(["corpus"]);
    expect(await shownOf({ case: "corpus" })).toMatch(/0 drafts wait/);
    expect(await shownOf({ case: "fire" })).toMatch(
      /1 draft waits.*labels? in doubt in \*The fire case\*.*What of NORTHGATE/s,
    );
    await test.end();
    await start({ FORUM_MODE: "review" }, { fire: ["700000000000000009"] });
    for (const { id } of [channels.fire, forums.fire])
      test.records.bindings.set(id, "fire", "another editor");
    await fill();
    expect(casesIn(await shownOf())).toEqual(["corpus"]);
    expect(await shownOf()).toMatch(/0 drafts wait/);
  });

  it("are named by /about, the one that answers here first", async () => {
    await start();
    const about = async (of: Name) =>
      textOf(await test.discord.slash("about", {}, { channelId: channels[of].id }).answer());
    expect([await about("fire"), await about("corpus")]).toEqual([
      expect.stringContaining(
        "Questions here are about **The fire case**. Others: *BES v. Huawei (Lahore Safe City)*; name one with the option `case`, or `all`.",
      ),
      expect.stringContaining(
        "Questions here are about **BES v. Huawei (Lahore Safe City)**. Others: *The fire case*;",
      ),
    ]);
  });
});
