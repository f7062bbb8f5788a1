import { afterEach, describe, expect, it } from "vitest";
import { sharedMatters } from "../../../src/language/matters/shared.js";
import type { Message } from "../double/state.js";
import { user } from "../double/state.js";
import {
  asEditor,
  botMessages,
  type DeskTest,
  say,
  settled,
  startDesk,
  until,
} from "../forum/desk-under-test.js";
import { textOf as allText, cardsOf } from "../shown.js";

let test: DeskTest | undefined;
afterEach(async () => {
  await test?.end();
  expect(test?.discord.violations ?? []).toEqual([]);
  test = undefined;
});

/** Without the marks of headings and the small print at the end. */
const textOf = (message: Message) =>
  cardsOf(message)
    .join("\n")
    .replace(/^\*\*([^*\n]*)\*\*$/gm, "$1")
    .replace(/\n-# Private .*$/, "");
const openDesk = async (desk: DeskTest) => desk.discord.slash("desk", {}, asEditor(desk)).answer();

/** A forum post that nothing answers, as the records know it. */
async function unanswered(desk: DeskTest, text = "Who won the 1998 World Cup?") {
  const thread = desk.discord.postInForum(desk.forum, desk.reader, "A question", text);
  await until("the line", () => botMessages(desk, thread.id)[0]);
  await settled(desk);
  return thread;
}

describe("/desk", () => {
  it("says in one look what waits, what is in flight, and how many answers there were a day", async () => {
    test = await startDesk({ env: { FORUM_MODE: "auto" } });
    const thread = test.discord.postInForum(
      test.forum,
      test.reader,
      "Post",
      "Did Huawei install a backdoor?",
    );
    await until("an answer", () => botMessages(test as DeskTest, thread.id)[0]);
    await settled(test);
    const lines = textOf(await openDesk(test)).split("\n");
    expect(lines).toEqual([
      "The desk",
      "- 0 drafts wait",
      "- 0 flags wait",
      "- 1 label in doubt",
      "- 0 corrections in flight",
      "- 1 public answer in seven days, a day: 0, 0, 0, 0, 0, 0, 1 (today last)",
      "Asked in public, not answered by the corpus: 0",
      "Nothing waits.",
    ]);
  });

  it("lists what was asked in vain by matter, and tells the poster that an editor looks at it and what came of it", async () => {
    test = await startDesk();
    const thread = await unanswered(test);
    await test.discord.slash("ask", { question: "Where was the World Cup of 2002 played?" }).answer();
    await test.discord.slash("ask", { question: "world cup? Is there a trophy?" }).answer();
    const desk = await openDesk(test);
    expect(textOf(desk)).toContain("Asked in public, not answered by the corpus: 3\n**");
    expect(textOf(desk)).toMatch(
      /\*\*(world|cup)\*\* \(3\)\n- no\. 1: A question\. Who won the 1998 World Cup\?\n/i,
    );
    const opened = await test.discord.select(desk, "deskopen", ["1"], asEditor(test)).answer();
    expect(opened.content).toContain("The poster is told what you make of it.");
    await test.discord.press(opened, "I look at it", asEditor(test)).answer();
    expect(textOf(await openDesk(test))).toContain("World Cup? · editor looks at it".slice(9));
    await test.discord.press(opened, "The articles do not tell it", asEditor(test)).answer();
    await settled(test);
    expect(botMessages(test, thread.id).map(({ content }) => content)).toEqual([
      expect.stringContaining("do not answer this, so I will not guess"),
      "An editor is looking at this question.",
      "An editor has looked at this question: the articles that I know do not tell it.",
    ]);
    expect(textOf(await openDesk(test))).toContain("not answered by the corpus: 2");
    const late = await test.discord.pressId("deskmove:answered:1", desk, asEditor(test)).answer();
    expect(allText(late)).toBe("Another editor was first: question no. 1 is not told already.");
  });

  it("knows of a question in a channel where it was asked, and tells nobody there", async () => {
    test = await startDesk();
    await test.discord.slash("ask", { question: "Who won the World Cup?" }).answer();
    const before = botMessages(test, test.discord.channel.id).length;
    const opened = await test.discord
      .select(await openDesk(test), "deskopen", ["1"], asEditor(test))
      .answer();
    expect(opened.content).toContain("Nobody is told what you make of it.");
    await test.discord.press(opened, "It is answered", asEditor(test)).answer();
    await settled(test);
    expect(test.records.unanswered.get(1)?.state).toBe("answered");
    expect(botMessages(test, test.discord.channel.id).filter(({ flags }) => (flags & 64) === 0).length).toBe(
      before,
    );
  });

  it("counts a forum question as answered once an editor has posted in its thread", async () => {
    test = await startDesk();
    const thread = await unanswered(test);
    say(test, thread, test.editor, "France.", {}, ["700000000000000001"]);
    await until("it is answered", () => test?.records.unanswered.get(1)?.state === "answered");
  });

  it("shows another server nothing of this one", async () => {
    test = await startDesk();
    await unanswered(test);
    const elsewhere = test.discord.state.addGuild("Elsewhere", 0n);
    const from = { ...asEditor(test), guildId: elsewhere.id };
    const desk = await test.discord.slash("desk", {}, from).answer();
    expect(textOf(desk)).toContain("not answered by the corpus: 0");
    const opened = await test.discord.select(desk, "deskopen", ["1"], from).answer();
    expect(opened.content).toBe("This question is not in the records any more.");
  });

  it("fits a message whatever was asked", async () => {
    test = await startDesk();
    for (let n = 0; n < 60; n++)
      test.records.unanswered.add({
        ...{ kind: "ask", guild: test.discord.guild.id, channel: "1", message: String(n), person: "p" },
        question: `**${n}** ${"<@everyone> *word* ".repeat(300)}`.slice(0, 6000),
      });
    for (const appPermissions of [undefined, 0n]) {
      const from = { ...asEditor(test), ...(appPermissions === undefined ? {} : { appPermissions }) };
      const desk = await test.discord.slash("desk", {}, from).answer();
      const opened = await test.discord.select(desk, "deskopen", ["1"], from).answer();
      expect([textOf(desk).includes(": 60"), opened.content.length < 2000]).toEqual([true, true]);
    }
  });
});

describe("whoever asked in a forum", () => {
  const lines = (desk: DeskTest, thread: string) => botMessages(desk, thread).map(({ content }) => content);
  const draftOf = async (desk: DeskTest) => {
    const thread = desk.discord.postInForum(
      desk.forum,
      desk.reader,
      "Post",
      "Did Huawei install a backdoor?",
    );
    return { thread: thread.id, draft: await until("a draft", () => botMessages(desk, desk.review.id)[0]) };
  };

  it("hears that an editor has taken it over, once however many press", async () => {
    test = await startDesk();
    const { thread, draft } = await draftOf(test);
    for (const name of ["one", "two"])
      await test.discord.pressId("takeover:1", draft, { ...asEditor(test), user: user(name) }).done();
    await settled(test);
    expect(lines(test, thread)).toEqual(["An editor has taken this question over and answers it here."]);
  });

  it("hears that an editor looks at it when it is edited, and when no answer goes out", async () => {
    test = await startDesk();
    const { thread, draft } = await draftOf(test);
    const panel = await test.discord.press(draft, "Edit", asEditor(test)).answer();
    for (const note of ["One.", "Two."]) {
      await test.discord.press(panel, "Add a note", asEditor(test)).done();
      await test.discord.submit("note:1", { text: note }, asEditor(test)).done();
    }
    await test.discord.submit("reason:1", { text: "Off topic." }, asEditor(test)).done();
    await settled(test);
    expect(lines(test, thread)).toEqual([
      "An editor is looking at this question.",
      "An editor has looked at this question and decided that no answer from the articles goes out.",
    ]);
  });
});

describe("questions that share a matter", () => {
  const groups = (...questions: string[]) =>
    sharedMatters(questions, (one) => one).map(({ word, questions: own }) => [word, own.length]);

  it("stand together, the largest group first, and the others last in their order", () => {
    expect(
      groups(
        "How big was the fine?",
        "Who heads BES?",
        "Were there fines in Lahore?",
        "Is it raining?",
        "Who paid the fine?",
      ),
    ).toEqual([
      ["fine", 3],
      [null, 2],
    ]);
  });

  it("are not told apart by a name that nearly all of them hold", () => {
    const asked = [
      "Did Huawei pay?",
      "Did Huawei bribe a minister?",
      "Huawei's lawyers?",
      "A minister of Huawei?",
    ];
    expect(groups(...asked)).toEqual([
      ["minister", 2],
      [null, 2],
    ]);
    expect(groups()).toEqual([]);
  });
});
