// Who asked what in a forum is kept for so long, and not against their will; whoever asks to be forgotten is.

import { afterEach, expect, it } from "vitest";
import { exportLines } from "../../src/editorial/transfer.js";
import { botMessages, type DeskTest, settled, startDesk, until } from "../discord/forum/desk-under-test.js";

let test: DeskTest;
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

const QUESTION = "Did Huawei install a backdoor?";
const said = () => [...exportLines(test.records.db)].join("\n");

it("takes a reader out at their own word, with what they asked, from the editors' message too", async () => {
  test = await startDesk();
  const { discord, reader } = test;
  discord.postInForum(test.forum, reader, "Post", QUESTION);
  await until("a draft", () => botMessages(test, test.review.id)[0]);
  await settled(test);
  const asked = await discord.slash("forget", {}, { user: reader }).answer();
  const told = await discord.press(asked, "Forget me", { user: reader }).answer();
  expect(told.content).toBe(
    "You are out of my records: 1 forum post, 0 unanswered questions, 0 flags, 0 decisions.",
  );
  await settled(test);
  expect([said().includes(reader.id), said().includes(QUESTION)]).toEqual([false, false]);
  expect(JSON.stringify(botMessages(test, test.review.id)[0])).not.toContain(QUESTION);
});

it("takes out at the start what is older than the settings allow, and nothing else", async () => {
  test = await startDesk();
  test.discord.postInForum(test.forum, test.reader, "Post", QUESTION);
  await until("a draft", () => botMessages(test, test.review.id)[0]);
  const old = { message: "100000000000000001", kind: "post", guild: "g", forum: "f", thread: "t" } as const;
  test.records.posts.see({ ...old, person: "400000000000000001" });
  await test.restart();
  await until("the retention", () => !said().includes("400000000000000001"));
  expect([said().includes(test.reader.id), said().includes(QUESTION)]).toEqual([true, true]);
});
