// Nothing is shown to all without a record: the intent first, then the message, then what came of it; settled at the start.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/errors.js";
import { hasCards } from "../discord/double/cards.js";
import {
  botMessages,
  correct,
  type DeskTest,
  settled,
  startDesk,
  until,
} from "../discord/forum/desk-under-test.js";
import { cardsOf, textOf } from "../discord/shown.js";

const QUESTION = { question: "Did Huawei install a backdoor?" };

let test: DeskTest;
beforeEach(async () => {
  test = await startDesk();
});
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

/** As if the process had died at this moment: nothing that follows is recorded. */
function dieAt(moment: "sent" | "add"): void {
  const intents = test.records.intents as { sent: unknown; add: unknown };
  const { add } = test.records.intents;
  if (moment === "sent") intents.sent = () => never();
  else
    intents.add = (intent: Parameters<typeof add>[0]) => {
      add(intent);
      return never();
    };
}

function never(): never {
  throw new ExpectedError("data", "data/records-unusable", "The power is off.");
}

const shown = () =>
  botMessages(test, test.discord.channel.id).filter(
    (message) => (message.flags & 192) === 0 && hasCards(message),
  );

describe("a public answer", () => {
  it("is recorded as an intent before it is out, and as published after", async () => {
    const { state } = test.discord;
    const edit = state.editMessage.bind(state);
    const intended: number[] = [];
    state.editMessage = (...given) => {
      intended.push(test.records.intents.all().length);
      return edit(...given);
    };
    const answer = await test.discord.slash("ask", QUESTION).answer();
    await until("the record", () => test.records.published.ofMessage(answer.id));
    expect([intended, test.records.intents.all()]).toEqual([[1], []]);
  });

  it("that went out as the bot died is recorded at the next start, and corrected like any other", async () => {
    dieAt("sent");
    const answer = await test.discord.slash("ask", QUESTION).answer();
    await test.restart();
    await settled(test);
    expect([test.records.published.ofMessage(answer.id)?.kind, test.records.intents.all()]).toEqual([
      "ask",
      [],
    ]);
    await correct(test, "corrected");
    await until("the correction", () => textOf(shown()[0]).includes("(Correction no. 1)"));
  });

  it("that went out as the bot died is corrected by what was decided before the next start", async () => {
    dieAt("sent");
    await test.discord.slash("ask", QUESTION).answer();
    await correct(test, "corrected");
    await test.restart();
    await settled(test);
    expect(shown().map((one) => textOf(one).split("(Correction no. 1)").length - 1)).toEqual([1]);
  });

  it("that the bot died over before it was out leaves no record", async () => {
    dieAt("add");
    await test.discord.slash("ask", QUESTION).answer();
    // What the dying process told them is not what was intended.
    for (const message of test.discord.state.messages.values())
      if (message.author.id === test.discord.state.bot.id)
        Object.assign(message, { content: "", components: [], flags: 128 });
    await test.restart();
    await settled(test);
    expect([test.records.intents.all(), test.records.published.count()]).toEqual([[], 0]);
  });

  it("that has no record cannot go out: the person is told in one line", async () => {
    (test.records.intents as { add: unknown }).add = () => never();
    const answer = await test.discord.slash("ask", QUESTION).answer();
    expect(cardsOf(answer)).toEqual(["The power is off."]);
  });

  it("that Discord refuses leaves nothing behind", async () => {
    test.discord.fail(/^PATCH \/webhooks/, 400, { code: 50_035 });
    await test.discord.slash("ask", QUESTION).answer();
    await until("no intent", () => test.records.intents.all().length === 0);
    expect(test.records.published.count()).toBe(0);
  });

  it("is looked for where Discord does not say whether it took it", async () => {
    // As often as discord.js tries.
    test.discord.fail(/^PATCH \/webhooks/, 502, { times: 4 });
    await test.discord.slash("ask", QUESTION).answer();
    const job = () => test.records.jobs.get("settle answer 1");
    await until("a search", () => job()?.state === "waiting" && job()?.attempts === 1);
    test.records.jobs.hurry("settle answer 1");
    await settled(test);
    // The line that it went wrong stands there, which shows no quote; a correction does no harm to it.
    expect(test.records.intents.all()).toEqual([]);
  });

  it("is found by the command that it answers, where Discord had not named the message", async () => {
    const call = test.discord.slash("ask", QUESTION);
    const answer = await call.answer();
    await until("the record", () => test.records.published.ofMessage(answer.id));
    const [own] = test.records.published.using("telecoms");
    test.records.db.exec("DELETE FROM publishedQuotes; DELETE FROM published");
    const place = { guild: own?.guild ?? null, channel: own?.channel ?? "", thread: false, message: null };
    const quotes = [{ quote: "telecoms:3:1", article: "telecoms", text: "A quote." }];
    test.records.intents.add({ kind: "ask", ...place, interaction: call.id, asOf: 0, quotes });
    test.records.intents.add({ kind: "ask", ...place, interaction: "1", asOf: 0, quotes });
    await test.restart();
    await settled(test);
    expect(test.records.published.using("telecoms").map(({ message }) => message)).toEqual([answer.id]);
  });
});
