// Nothing that the bot posts can mention anybody: but for one message, in the editors' channel, that one role.

import { afterEach, describe, expect, it } from "vitest";
import { sentenceRef } from "../../src/discord/presentation/sentence-ref.js";
import { user } from "../discord/double/state.js";
import {
  asEditor,
  botMessages,
  correct,
  type DeskTest,
  settled,
  startDesk,
  until,
} from "../discord/forum/desk-under-test.js";
import { backdoor, respects } from "../discord/sample-newsroom.js";

const ROLE = "700000000000000009";
let test: DeskTest;
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

const start = async (env: Record<string, string> = { EDITOR_PING: ROLE }) => {
  test = await startDesk({ env });
  test.discord.pingRole = ROLE;
};
const flag = async (name: string, quote = respects) => {
  const carrier = await test.discord.slash("ask", { question: "Backdoor?" }, { user: user(name) }).answer();
  await test.discord.pressId(`wrong:${sentenceRef(quote)}`, carrier, { user: user(name) }).done();
  await settled(test);
};
const pings = () => botMessages(test, test.review.id).filter(({ content }) => content.includes("<@"));

/** Every `allowed_mentions` that went to Discord, with the channel's path. */
function allowed(): { readonly path: string; readonly roles: unknown; readonly others: number }[] {
  const found = (path: string, value: unknown): ReturnType<typeof allowed> => {
    if (typeof value !== "object" || value === null) return [];
    const { allowed_mentions: own } = value as { allowed_mentions?: Record<string, unknown[]> };
    const mine =
      own === undefined
        ? []
        : [{ path, roles: own.roles ?? [], others: [...(own.parse ?? []), ...(own.users ?? [])].length }];
    return [...mine, ...Object.values(value).flatMap((inner) => found(path, inner))];
  };
  return test.discord.requests.flatMap(({ path, body }) => found(path, body));
}

describe("the role that is rung for flags", () => {
  it("is rung once in the editors' channel, and is all that any message may mention", async () => {
    await start();
    const hostile = `@everyone <@&${ROLE}> <@${test.reader.id}> Did Huawei install a backdoor?`;
    test.discord.postInForum(test.forum, test.reader, hostile, hostile);
    const draft = await until("a draft", () => botMessages(test, test.review.id)[0]);
    await test.discord.press(draft, "Approve", asEditor(test)).done();
    await test.discord.slash("ask", { question: hostile }).answer();
    await correct(test, "corrected", hostile);
    await flag("first");
    const [ping] = pings().filter(({ content }) => content.startsWith("<@&"));
    expect(ping?.content).toMatch(
      new RegExp(`^<@&${ROLE}> 1 flagged label waits: look with /review\\.\\n-# Ping no\\. \\d+\\.$`),
    );
    const all = allowed();
    expect(all.filter(({ others }) => others > 0)).toEqual([]);
    expect(all.filter(({ roles }) => String(roles) !== "")).toEqual([
      { path: expect.stringContaining(test.review.id), roles: [ROLE], others: 0 },
    ]);
  });

  it("is not rung again for flags that come soon after, nor by a restart, nor for a second word on a flag", async () => {
    await start();
    await flag("first");
    await flag("second", backdoor);
    await test.restart();
    await settled(test);
    const carrier = botMessages(test, test.discord.channel.id)[0];
    if (carrier)
      await test.discord
        .pressId(`should:reporting:${sentenceRef(respects)}`, carrier, { user: user("third") })
        .done();
    await settled(test);
    expect(pings()).toHaveLength(1);
  });

  it("is rung once though the bot dies between the message and its record", async () => {
    await start();
    await flag("first");
    test.records.db.exec("UPDATE jobs SET state = 'running', result = NULL WHERE kind = 'ping editors'");
    await test.restart();
    await settled(test);
    expect(pings()).toHaveLength(1);
  });

  it.each([{}, { EDITOR_PING: "off" }])("is nobody where none is set: %j", async (env) => {
    await start(env);
    await flag("first");
    expect([pings(), test.records.flags.open().length]).toEqual([[], 1]);
    expect(allowed().filter(({ roles, others }) => String(roles) !== "" || others > 0)).toEqual([]);
  });
});
