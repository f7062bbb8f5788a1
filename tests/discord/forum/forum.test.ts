import { afterEach, describe, expect, it } from "vitest";
import type { Message } from "../double/state.js";
import { user } from "../double/state.js";
import {
  asEditor,
  botMessages,
  type DeskTest,
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
const textOf = (message: Message) => JSON.stringify([message.content, message.embeds]);

describe("a forum in review mode", () => {
  it("drafts, refuses a reader, survives a restart, posts once when an editor approves, and tags the thread", async () => {
    test = await startDesk();
    const thread = post();
    const draft = await draftMessage();
    const refused = await test.discord.press(draft, "Approve", { user: test.reader }).done();
    expect([refused.private, refused.message?.content]).toEqual([
      true,
      "This is for this newsroom's editors alone.",
    ]);
    await test.restart();
    expect(botMessages(test, thread.id)).toEqual([]);
    const approved = await test.discord.press(draft, "Approve", asEditor(test)).done();
    expect([approved.private, approved.message?.content]).toEqual([
      true,
      "Approved. It goes to the thread now.",
    ]);
    await settled(test);
    const [answer, ...more] = botMessages(test, thread.id);
    expect(more).toEqual([]);
    expect(answer?.embeds?.map(({ title }) => title)).toEqual([
      "Backdoor? Did Huawei install a backdoor?",
      "The other side: denial",
    ]);
    expect(textOf(answer as Message)).toContain("ALLEGATION");
    expect(answer?.embeds?.at(-1)?.footer?.text).toBe("Answer no. 1 · approved by an editor");
    expect(TAG_OF(test, thread)).toEqual(["allegation"]);
    expect(draft.components).toEqual([]);
    const again = await test.discord.pressId("approve:1", draft, asEditor(test)).done();
    expect(again.message?.content).toMatch(/^Draft no\. 1 is decided already: posted · editor/);
    await settled(test);
    expect(botMessages(test, thread.id)).toHaveLength(1);
  });

  it("says nothing in an old thread, to a bot, in a closed thread, or outside its forums", async () => {
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
});
