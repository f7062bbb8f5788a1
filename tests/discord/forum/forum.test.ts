import { afterEach, describe, expect, it } from "vitest";
import { controlsOf } from "../double/double.js";
import type { Message } from "../double/state.js";
import { user } from "../double/state.js";
import { answerOf, backdoor, respects } from "../sample-newsroom.js";
import { cardsOf, textOf } from "../shown.js";
import {
  asEditor,
  botMessages,
  type DeskTest,
  EDITOR_ROLE,
  say,
  settled,
  startDesk,
  TAG_OF,
  until,
} from "./desk-under-test.js";

let test: DeskTest;
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

const post = (title = "Backdoor?", content = "Did Huawei install a backdoor?") =>
  test.discord.postInForum(test.forum, test.reader, title, content);
const draftMessage = (index = 0) => until("a draft", () => botMessages(test, test.review.id)[index]);
const firstLines = (message: Message | undefined) => cardsOf(message).map((card) => card.split("\n")[0]);
const lastLine = (message: Message | undefined) => cardsOf(message).at(-1)?.split("\n").at(-1);
const approve = async (draft: Message) => {
  const call = await test.discord.press(draft, "Approve", asEditor(test)).done();
  await settled(test);
  return call.message?.content;
};

describe("a forum in review mode", () => {
  it("drafts, refuses a reader, survives a restart, posts once when an editor approves, and tags the thread", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    const refused = await test.discord.press(draft, "Approve", { user: test.reader }).done();
    expect([refused.private, refused.message?.content]).toEqual([
      true,
      "This is for this newsroom's editors alone: whoever runs me can give you their role.",
    ]);
    await test.restart();
    expect(botMessages(test, thread.id)).toEqual([]);
    expect(await approve(draft)).toBe("Approved. It goes to the thread now.");
    const [answer, ...more] = botMessages(test, thread.id);
    expect(more).toEqual([]);
    expect(firstLines(answer)).toEqual([
      "**ALLEGATION.** Alleged by BES in its complaint; denied by Huawei.",
      "**DENIAL 3** by Huawei · label reviewed by an editor",
    ]);
    expect(textOf(answer)).toContain("Telecoms.com");
    expect(lastLine(answer)).toBe("-# Answer no. 1 · approved by an editor");
    expect(TAG_OF(test, thread)).toEqual(["allegation"]);
    expect(controlsOf(draft)).toEqual([]);
    const again = await test.discord.pressId("approve:1", draft, asEditor(test)).done();
    expect(again.message?.content).toMatch(/^Draft no\. 1 is decided already: posted · editor/);
    await settled(test);
    expect(botMessages(test, thread.id)).toHaveLength(1);
  });

  it("says nothing in an old thread, to a bot, or outside its forums", async () => {
    test = await startDesk();
    test.discord.postInForum(test.forum, test.reader, "Old", "Did Huawei install a backdoor?", false);
    test.discord.postInForum(test.forum, user("a-bot", true), "Bot", "Did Huawei install a backdoor?");
    test.discord.newThread(test.discord.channel, "A thread of a text channel", test.reader);
    const thread = post();
    await draftMessage();
    await settled(test);
    expect(test.records.drafts.open().map(({ message }) => message)).toEqual([thread.id]);
    expect(botMessages(test, test.review.id)).toHaveLength(1);
  });

  it("shows the editors question, answer, what it rests on and how sure it is", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    const [head, ...rest] = cardsOf(draft);
    expect(head).toBe(
      `**Draft no. 1 · a forum post asks**\n> Backdoor? Did Huawei install a backdoor?\n[open the post](https://discord.com/channels/${test.discord.guild.id}/${thread.id}/${thread.id})`,
    );
    expect(rest.slice(0, 2).map((card) => card.split("\n")[0])).toEqual([
      "**ALLEGATION.** Alleged by BES in its complaint; denied by Huawei.",
      "**DENIAL 3** by Huawei · label reviewed by an editor",
    ]);
    expect(rest.slice(2)).toEqual([
      [
        "**Rests on 3 quotes from 2 articles**",
        "- allegation, Telecoms.com, 16 August 2021: label 82% sure",
        "- allegation, ProPakistani, date unknown: label uncertain (82%), look at it first",
        "- denial, Telecoms.com, 16 August 2021: label reviewed by an editor",
        "**Status:** waits for an editor",
      ].join("\n"),
    ]);
  });

  it("lets the first of two editors who press at once win and tells the other, and posts once", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    const calls = ["one", "two"].map((name) =>
      test.discord.press(draft, "Approve", { ...asEditor(test), user: user(name) }),
    );
    const lines = (await Promise.all(calls.map((call) => call.done()))).map(
      ({ message }) => message?.content,
    );
    expect(lines[0]).toBe("Approved. It goes to the thread now.");
    expect(lines[1]).toMatch(/^Draft no\. 1 is decided already: (?:approved, on its way|posted).* · one/);
    await settled(test);
    expect(botMessages(test, thread.id)).toHaveLength(1);
  });

  it("drops a quote, adds a note, refuses an allegation without its denial, and never alters a quote", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    const panel = await (await test.discord.press(draft, "Edit", asEditor(test)).done()).answer();
    const bare = await test.discord.select(panel, "choose:1", ["0", "1"], asEditor(test)).done();
    expect(bare.message?.content).toContain("keep at least one denial");
    await test.discord.select(panel, "choose:1", ["0", "2"], asEditor(test)).done();
    const form = await test.discord.press(panel, "Add a note", asEditor(test)).done();
    expect(form.modal?.custom_id).toBe("note:1");
    await test.discord.submit("note:1", { text: "The case is *pending*. @everyone" }, asEditor(test)).done();
    await settled(test);
    expect(lastLine(draft)).toMatch(/^\*\*Status:\*\* edited, waits for an editor · editor/);
    await approve(draft);
    const [looking, answer] = botMessages(test, thread.id);
    expect(looking?.content).toBe("An editor is looking at this question.");
    const text = textOf(answer);
    expect(text).toContain("**An editor's note**\nThe case is \\*pending\\*. \\@everyone\n");
    expect(text).toContain(backdoor.text.slice(1, 60));
    expect(text).toContain(respects.text.slice(0, 60));
    expect(text).not.toContain("ProPakistani");
  });

  it("rejects with a reason and posts no answer", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    const form = await test.discord.press(draft, "Reject", asEditor(test)).done();
    expect(form.modal?.custom_id).toBe("reason:1");
    await test.discord.submit("reason:1", { text: "Off topic." }, asEditor(test)).done();
    await settled(test);
    expect(lastLine(draft)).toMatch(/^\*\*Status:\*\* rejected · editor \(\d+\) · Off topic\.$/);
    expect(botMessages(test, thread.id).map(({ content }) => content)).toEqual([
      "An editor has looked at this question and decided that no answer from the articles goes out.",
    ]);
    expect(test.records.audit.list({ subject: "draft 1", limit: 1 })[0]?.action).toBe("draft: reject");
  });

  it("leaves a thread to the editor who takes it over", async () => {
    test = await startDesk();
    const thread = post();
    await test.discord.press(await draftMessage(), "Take over", asEditor(test)).done();
    say(test, thread, test.reader, "And what did Huawei say?", { mentions: [test.discord.state.bot] });
    await settled(test);
    expect(test.records.drafts.open()).toEqual([]);
    expect(botMessages(test, thread.id).map(({ content }) => content)).toEqual([
      "An editor has taken this question over and answers it here.",
    ]);
  });

  it("answers a follow-up that addresses it as a reply, and falls silent once an editor has posted", async () => {
    test = await startDesk({ env: { FORUM_MODE: "auto" } });
    const thread = post();
    await until("the answer", () => botMessages(test, thread.id)[0]);
    say(test, thread, test.reader, "Just talking.");
    const asked = say(test, thread, test.reader, "And what did Huawei say?", {
      mentions: [test.discord.state.bot],
    });
    const reply = await until("the reply", () => botMessages(test, thread.id)[1]);
    expect(reply.message_reference).toEqual({ message_id: asked.id, fail_if_not_exists: false });
    say(test, thread, test.editor, "I will take it from here.", {}, [EDITOR_ROLE]);
    say(test, thread, test.reader, "Still there?", { mentions: [test.discord.state.bot] });
    await settled(test);
    expect(botMessages(test, thread.id)).toHaveLength(2);
  });

  it("stays silent where an editor posted while it was away", async () => {
    test = await startDesk();
    const thread = post();
    await draftMessage();
    test.discord.guild.members.push({
      user: test.editor,
      roles: [EDITOR_ROLE],
      joined_at: "2021-08-11T00:00:00Z",
    });
    test.discord.state.addMessage(thread.id, test.editor, { content: "I will take it from here." });
    say(test, thread, test.reader, "Still there?", { mentions: [test.discord.state.bot] });
    await until("silence", () => test.records.posts.isSilent(thread.id));
    expect(test.records.drafts.open()).toHaveLength(1);
  });

  it("takes on no more of a person in a day than the cap, also after a restart", async () => {
    test = await startDesk({ env: { FORUM_DAILY_CAP: "2" } });
    post();
    await draftMessage(0);
    post();
    await draftMessage(1);
    await test.restart();
    post();
    test.discord.postInForum(test.forum, user("another"), "Mine", "Did Huawei install a backdoor?");
    await draftMessage(2);
    await settled(test);
    expect(test.records.drafts.open().map(({ person }) => person === test.reader.id)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("tells the poster and the editors when the corpus is silent, and tags the post for an editor", async () => {
    test = await startDesk();
    const thread = post("World cup", "Who won the world cup?");
    const told = await until("the poster's line", () => botMessages(test, thread.id)[0]);
    await settled(test);
    expect(told.content).toBe(
      "The articles that I know do not answer this, so I will not guess. The editors have been told and will look at it.",
    );
    expect(TAG_OF(test, thread)).toEqual(["needs editor"]);
    expect(botMessages(test, test.review.id).map(({ content }) => content.split("\n")[1])).toEqual([
      "> World cup. Who won the world cup?",
    ]);
  });
});

describe("the claim watch", () => {
  it("brings a statement of fact to the editors alone, and posts a neutral note when one of them says so", async () => {
    test = await startDesk({ env: { FORUM_MODE: "off", CLAIM_WATCH: "on" } });
    const thread = test.discord.newThread(test.forum, "Talk", test.reader);
    const claim = say(test, thread, test.reader, "Huawei put a backdoor into the police system.");
    const draft = await draftMessage();
    expect(cardsOf(draft)[0]?.split("\n").slice(0, 2)).toEqual([
      "**Draft no. 1 · stated as fact in a forum thread, carried by the corpus as an allegation**",
      "> Huawei put a backdoor into the police system.",
    ]);
    await settled(test);
    expect(botMessages(test, thread.id)).toEqual([]);
    await test.discord.press(draft, "Post a neutral note", asEditor(test)).done();
    await settled(test);
    const [note, ...more] = botMessages(test, thread.id);
    expect(more).toEqual([]);
    expect(note?.message_reference).toMatchObject({ message_id: claim.id });
    expect(firstLines(note)[1]).toMatch(/^\*\*DENIAL/);
    expect(cardsOf(note)[0]).toMatch(
      /^\*\*ALLEGATION\.\*\* .*\n-# For context: the articles carry this as an allegation, not as an established fact\n/,
    );
    expect(thread.applied_tags).toEqual([]);
  });

  it("leaves attributed messages, editors and bots alone, and is off by default", async () => {
    test = await startDesk({ env: { CLAIM_WATCH: "on" } });
    const thread = test.discord.newThread(test.forum, "Talk", test.reader, false);
    say(test, thread, test.reader, "Prosecutors charged Huawei with stealing trade secrets.");
    say(test, thread, user("a-bot", true), "Huawei put a backdoor into the police system.");
    say(test, thread, test.editor, "Huawei put a backdoor into the police system.", {}, [EDITOR_ROLE]);
    await until("silence", () => test.records.posts.isSilent(thread.id));
    await test.restart({ CLAIM_WATCH: "off" });
    say(test, thread, test.reader, "Huawei put a backdoor into the police system.");
    const last = post();
    await draftMessage();
    expect(test.records.drafts.open().map(({ message }) => message)).toEqual([last.id]);
  });
});

describe("when something stands in the way", () => {
  it("waits for a first message that comes after its thread", async () => {
    test = await startDesk();
    const thread = test.discord.newThread(test.forum, "Did Huawei install a backdoor?", test.reader);
    await until("a first try", () => test.records.jobs.get(`read post ${thread.id}`)?.error ?? undefined);
    const message = test.discord.state.addMessage(thread.id, test.reader, { content: "Tell me." });
    test.discord.state.messages.delete(message.id);
    test.discord.state.messages.set(thread.id, Object.assign(message, { id: thread.id }));
    expect(textOf(await draftMessage())).toContain("Did Huawei install a backdoor? Tell me.");
  });

  it("loses nothing and doubles nothing while Discord fails", async () => {
    test = await startDesk({ env: { FORUM_MODE: "auto" } });
    test.discord.fail(/^POST \/channels\/\d+\/messages$/, 503, { times: 1 });
    const thread = post();
    await until("an answer", () => botMessages(test, thread.id)[0]);
    await settled(test);
    expect(botMessages(test, thread.id)).toHaveLength(1);
    expect(test.records.drafts.get(1)?.state).toBe("posted");
  });

  it("finds the answer that went out before the crash, and does not post it again", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    await approve(draft);
    const [answer] = botMessages(test, thread.id);
    // As the records stood when the power went between the post and its record.
    const { db } = test.records;
    db.exec("DELETE FROM publishedQuotes; DELETE FROM published; UPDATE drafts SET state = 'posting'");
    db.exec("UPDATE jobs SET state = 'running', result = NULL WHERE kind = 'post answer'");
    await test.restart();
    await settled(test);
    expect(botMessages(test, thread.id)).toEqual([answer]);
    expect(test.records.published.ofMessage(answer?.id ?? "")?.draft).toBe(1);
    expect(test.records.drafts.get(1)?.state).toBe("posted");
  });

  it("tells the editors that an answer may be none, and the thread no more once one has approved it", async () => {
    const ask = async (question: string) => answerOf(question, { doubtful: true });
    test = await startDesk({ newsroom: { ask } });
    const thread = post();
    const draft = await draftMessage();
    const doubt = "This may not be what was asked";
    expect(textOf(draft)).toContain(doubt);
    await approve(draft);
    const [answer, ...more] = botMessages(test, thread.id).map(textOf);
    expect([answer?.includes("ALLEGATION"), answer?.includes(doubt), more]).toEqual([true, false, []]);
  });

  it("prefers, of a post's title and text, what is answered without doubt", async () => {
    const ask = async (question: string) =>
      answerOf(question, question.startsWith("Did Huawei") ? {} : { doubtful: true });
    test = await startDesk({ newsroom: { ask } });
    post("Who won?", "Did Huawei install a backdoor?");
    const draft = await draftMessage();
    expect(textOf(draft)).not.toContain("This may not be what was asked");
  });

  it("holds an approved answer whose quote no longer stands, and asks the editors again", async () => {
    let gone = false;
    const around = (id: string) => (gone ? null : { before: null, own: QUOTES[id] ?? "", after: null });
    test = await startDesk({ newsroom: { around } });
    const thread = post();
    const draft = await draftMessage();
    gone = true;
    await approve(draft);
    expect(botMessages(test, thread.id)).toEqual([]);
    expect(test.records.drafts.get(1)?.state).toBe("open");
    expect(lastLine(draft)).toContain("not posted: a quote no longer stands");
    gone = false;
    await approve(draft);
    expect(botMessages(test, thread.id)).toHaveLength(1);
  });

  it("posts nothing into a thread that was closed meanwhile", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    if (thread.thread_metadata) thread.thread_metadata.locked = true;
    test.discord.gateway.dispatch(test.discord.guild.id, "THREAD_UPDATE", thread);
    await approve(draft);
    expect(botMessages(test, thread.id)).toEqual([]);
    expect(lastLine(draft)).toContain("the thread has been closed");
  });

  it("gives up on a thread that is gone and tells the editors", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    test.discord.fail(new RegExp(`^POST /channels/${thread.id}/messages`), 404, { code: 10_003 });
    await approve(draft);
    expect(test.records.drafts.get(1)?.state).toBe("undeliverable");
    expect(botMessages(test, test.review.id).at(-1)?.content).toMatch(
      /^\*\*Draft no\. 1 could not be posted\.\*\*/,
    );
    await test.discord.press(draft, "Try again", asEditor(test)).done();
    await settled(test);
    expect(botMessages(test, thread.id)).toHaveLength(1);
  });

  it("says once which tag a forum lacks, and makes it where it may", async () => {
    test = await startDesk({ tags: ["help"], env: { FORUM_MODE: "auto" } });
    const threads = [post(), post()];
    for (const thread of threads) await until("an answer", () => botMessages(test, thread.id)[0]);
    await settled(test);
    const notices = botMessages(test, test.review.id).map(({ content }) => content.split("\n")[0]);
    expect(notices).toEqual([
      "**The forum lacks the tag `allegation`.** Create it in the forum's settings under Tags, or allow me to manage this channel.",
    ]);
    const [own] = test.discord.guild.roles.filter(({ name }) => name === "on-the-record");
    if (own) own.permissions = String(BigInt(own.permissions) | (1n << 4n));
    await test.restart();
    const third = post();
    await until("an answer", () => botMessages(test, third.id)[0]);
    await settled(test);
    expect(TAG_OF(test, third)).toEqual(["allegation"]);
    expect(test.forum.available_tags?.map(({ name }) => name)).toEqual(["help", "allegation"]);
  });

  it("says which permission tagging needs", async () => {
    test = await startDesk({ env: { FORUM_MODE: "auto" } });
    test.discord.fail(/^PATCH \/channels\/\d+$/, 403, { code: 50_013 });
    const thread = post();
    await until("an answer", () => botMessages(test, thread.id)[0]);
    await settled(test);
    expect(botMessages(test, test.review.id)[0]?.content).toContain(
      "I need the permission Manage Threads in the forum.",
    );
  });
});

const QUOTES: Record<string, string> = {
  [backdoor.id]: backdoor.text,
  [respects.id]: respects.text,
  "propakistani:1:1":
    "The company says in a lawsuit that it filed in a California district court that Huawei required it to set up a system in China that gives Huawei access to sensitive information about citizens and government officials from a safe-cities surveillance project in Pakistan’s second-largest city of Lahore.",
};
