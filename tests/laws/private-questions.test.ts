// A question asked in private is kept nowhere, and nobody but the asker ever sees it.

import { afterEach, describe, expect, it } from "vitest";
import { askView } from "../../src/discord/interactions/commands/ask.js";
import { RecentQuestions } from "../../src/discord/interactions/recent-questions.js";
import { exportLines } from "../../src/editorial/transfer.js";
import type { From } from "../discord/double/interactions.js";
import { TEXT, user } from "../discord/double/state.js";
import { asEditor, type DeskTest, settled, startDesk } from "../discord/forum/desk-under-test.js";
import { sampleNewsroom } from "../discord/sample-newsroom.js";

let test: DeskTest | undefined;
afterEach(async () => {
  await test?.end();
  test = undefined;
});

const SECRET = "Who told us of the world cup in Nowhereville?";
const kept = ({ records }: DeskTest) => [...exportLines(records.db)].join("\n").includes("Nowhereville");

async function ask(desk: DeskTest, options: Record<string, string | boolean>, from: From = {}) {
  const call = desk.discord.slash("ask", { question: SECRET, ...options }, { user: desk.reader, ...from });
  const message = await call.answer();
  await settled(desk);
  return message;
}

describe("a question that nothing answers", () => {
  it.each<[string, Record<string, boolean>, (desk: DeskTest) => From]>([
    ["answered to the asker alone", { private: true }, () => ({})],
    ["in a direct message", {}, () => ({ guildId: null })],
    [
      "in a channel that not everybody may look into",
      {},
      (desk) => {
        const { guild, state } = desk.discord;
        const hidden = state.addChannel(guild, "sources", TEXT);
        Object.assign(hidden, {
          permission_overwrites: [{ id: guild.id, type: 0, allow: "0", deny: String(1n << 10n) }],
        });
        desk.discord.gateway.dispatch(guild.id, "CHANNEL_CREATE", { ...hidden, guild_id: guild.id });
        return { channelId: hidden.id };
      },
    ],
    ["in a channel that the bot knows nothing of", {}, () => ({ channelId: "999999999999999999" })],
  ])("is not kept where it was asked %s", async (_, options, from) => {
    test = await startDesk();
    await ask(test, options, from(test));
    const desk = await test.discord.slash("desk", {}, asEditor(test)).answer();
    expect([kept(test), JSON.stringify(desk).includes("Nowhereville")]).toEqual([false, false]);
  });

  it("is not kept where its asker shows the reply to all", async () => {
    test = await startDesk();
    const message = await ask(test, { private: true });
    await test.discord.press(message, "Show to all", { user: test.reader }).answer();
    await settled(test);
    expect(kept(test)).toBe(false);
  });

  it("is kept once where everybody could see it asked, and gone once its asker wants to be forgotten", async () => {
    test = await startDesk();
    await ask(test, {});
    expect([kept(test), test.records.unanswered.waiting(test.discord.guild.id).length]).toEqual([true, 1]);
    const forget = await test.discord.slash("forget", {}, { user: test.reader }).answer();
    await test.discord.press(forget, "Forget me", { user: test.reader }).answer();
    expect(kept(test)).toBe(false);
  });
});

describe("a refusal whose pages are turned", () => {
  it("keeps its question once: whoever asked may have been forgotten since", async () => {
    const told: string[] = [];
    const view = askView("reader", SECRET, {}, { refused: (read) => void told.push(read) });
    for (let turn = 0; turn < 3; turn++) await view.page(sampleNewsroom(), "text", 0);
    expect(told).toEqual([SECRET]);
  });
});

describe("what a question leans on", () => {
  const thread = { user: "ada", channel: "thread", inThread: true, caseName: "corpus" };
  const channel = { user: "ada", channel: "hall", inThread: false, caseName: "corpus" };

  it.each([
    ["in a thread, for all to see, by another", thread, { ...thread, user: "bob" }],
    ["in a thread, for all to see, by themselves", thread, thread],
    ["in a channel, for all to see", channel, channel],
    ["in private, by another", thread, { ...thread, user: "bob", private: true }],
  ])("is never what was asked in private: %s", (_, asked, next) => {
    const questions = new RecentQuestions(() => 0);
    questions.remember({ ...asked, private: true }, "A secret?");
    expect(questions.before(next)).toBeUndefined();
  });

  it("is in private the newest of one's own and of the thread's", () => {
    let now = 0;
    const questions = new RecentQuestions(() => now);
    questions.remember(thread, "Who sued?");
    now = 1;
    questions.remember({ ...thread, private: true }, "A secret?");
    expect([questions.before({ ...thread, private: true }), questions.before(thread)]).toEqual([
      ...["A secret?", "Who sued?"],
    ]);
    now = 2;
    questions.remember({ ...thread, user: user("bob").id }, "Who denied it?");
    expect(questions.before({ ...thread, private: true })).toBe("Who denied it?");
  });
});
