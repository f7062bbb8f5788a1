// What is posted is read whenever it comes, and what is queued is done without anybody's help.

import { afterEach, describe, expect, it } from "vitest";
import { publishedQuotes } from "../../src/editorial/published.js";
import {
  botMessages,
  correct,
  type DeskTest,
  EDITOR_ROLE,
  say,
  settled,
  startDesk,
  until,
} from "../discord/forum/desk-under-test.js";
import { answerOf, backdoor } from "../discord/sample-newsroom.js";
import { textOf } from "../discord/shown.js";

const QUESTION = "Did Huawei install a backdoor?";
const WARMING_UP = "Who alleges what";

let test: DeskTest;
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

const post = (title = "Post") => test.discord.postInForum(test.forum, test.reader, title, QUESTION);
const drafted = (thread: { readonly id: string }) =>
  until("a draft", () => test.records.drafts.open().find((draft) => draft.message === thread.id));
const read = (thread: { readonly id: string }) => `read post ${thread.id}`;

describe("the first message of a forum post", () => {
  /** A post without its first message, first looked for some minutes ago. */
  async function withoutMessage(minutes: number) {
    test = await startDesk();
    const thread = test.discord.newThread(test.forum, QUESTION, test.reader);
    await until("a first try", () => test.records.jobs.get(read(thread))?.error ?? undefined);
    const tried = Date.now() - minutes * 60_000;
    test.records.db.run("UPDATE jobs SET tried = :tried WHERE key = :key", { tried, key: read(thread) });
    return thread;
  }
  const missing = async (minutes: number) => {
    const thread = await withoutMessage(minutes);
    test.records.jobs.hurry(read(thread));
    await until("the editors are told", () => botMessages(test, test.review.id)[0]);
    return thread;
  };

  it("is waited for over minutes", async () => {
    const thread = await withoutMessage(9);
    const before = test.records.jobs.get(read(thread))?.attempts ?? 0;
    test.records.jobs.hurry(read(thread));
    await until("another try", () => (test.records.jobs.get(read(thread))?.attempts ?? 0) > before);
    test.discord.firstMessage(thread, test.reader, "Tell me.");
    expect((await drafted(thread)).question).toBe(`${QUESTION} Tell me.`);
  });

  it("that does not come is told to the editors, once", async () => {
    const thread = await missing(11);
    await test.restart();
    await settled(test);
    expect(botMessages(test, test.review.id).map(({ content }) => content.split(" https")[0])).toEqual([
      expect.stringMatching(
        new RegExp(
          `^\\*\\*A forum post could not be read; it needs an editor\\.\\*\\* \\[open the post\\]\\(\\S+${thread.id}\\)`,
        ),
      ),
    ]);
  });

  it("is read when it comes after all", async () => {
    const thread = await missing(11);
    test.discord.firstMessage(thread, test.reader, "Tell me.");
    expect((await drafted(thread)).question).toBe(`${QUESTION} Tell me.`);
  });

  it("that came while the bot was away is read at the next start", async () => {
    const thread = await missing(11);
    await test.restart({}, () => void test.discord.firstMessage(thread, test.reader, "Tell me."));
    expect((await drafted(thread)).question).toBe(`${QUESTION} Tell me.`);
  });
});

describe("a post that came", () => {
  it("while the bot was away is read when it is there, each once, the oldest first", async () => {
    test = await startDesk();
    await drafted(post("Before"));
    const missed: string[] = [];
    await test.restart({}, () => missed.push(post("One").id, post("Two").id));
    await until("three drafts", () => test.records.drafts.open().length === 3);
    await test.restart();
    await settled(test);
    expect(
      test.records.drafts
        .open()
        .map(({ message }) => message)
        .slice(1),
    ).toEqual(missed);
  });

  it("before the bot knew the forum is left alone, as are closed ones", async () => {
    test = await startDesk({ env: { FORUM_MODE: "off" } });
    post("Old");
    await test.restart({ FORUM_MODE: "review" }, () => {
      const closed = post("Closed");
      Object.assign(closed.thread_metadata ?? {}, { archived: true });
    });
    const thread = post("New");
    await drafted(thread);
    await settled(test);
    expect(test.records.drafts.open().map(({ message }) => message)).toEqual([thread.id]);
  });

  it("while the connection was lost for good is read when there is another", async () => {
    test = await startDesk();
    test.discord.gateway.drop(4000);
    test.discord.gateway.forget();
    await drafted(post());
  });

  it("while the bot was starting is read, and what was said in it counts", async () => {
    let hold = false;
    let release: (() => void) | undefined;
    const ask = async (question: string) => {
      if (hold && question.startsWith(WARMING_UP)) await new Promise<void>((resolve) => (release = resolve));
      return answerOf(question);
    };
    test = await startDesk({ newsroom: { ask } });
    const old = post("Before");
    await drafted(old);
    hold = true;
    const identified = test.discord.gateway.identifies.length;
    const restarted = test.restart();
    const opened = await until("the newsroom is warmed up", () => release);
    expect(test.discord.gateway.identifies).toHaveLength(identified + 1);
    const thread = post();
    say(test, old, test.editor, "I will take it from here.", {}, [EDITOR_ROLE]);
    opened();
    await restarted;
    await drafted(thread);
    await until("silence", () => test.records.posts.isSilent(old.id));
  });
});

describe("what is queued", () => {
  it("is done though nobody wakes the desk: a correction that a late record sets off", async () => {
    test = await startDesk();
    await correct(test, "corrected");
    await settled(test);
    const { state, channel, guild } = test.discord;
    const message = state.addMessage(channel.id, state.bot, { content: "An answer." });
    const place = { guild: guild.id, channel: channel.id, message: message.id, thread: false, draft: null };
    test.records.published.add({ kind: "ask", ...place, quotes: publishedQuotes([backdoor]), asOf: 0 });
    await until("the correction", () => textOf(message).includes("(Correction no. 1)"));
  });
});
