// /case, and the option `case`: where a question goes, who may bind, what is said when a case is not there.

import { afterEach, describe, expect, it } from "vitest";
import type { Message } from "../double/state.js";
import { user } from "../double/state.js";
import { asEditor, type DeskSetup, type DeskTest, EDITOR_ROLE, startDesk } from "../forum/desk-under-test.js";
import { markedNewsroom } from "../marked-newsroom.js";

const OTHER_ROLE = "700000000000000009";
let test: DeskTest;
afterEach(async () => {
  await test.end();
  expect(test.discord.violations).toEqual([]);
});

async function start(setup: DeskSetup = {}): Promise<void> {
  test = await startDesk({
    newsroom: markedNewsroom("PORTWEST"),
    cases: { fire: markedNewsroom("NORTHGATE"), flood: markedNewsroom("SOUTHBANK") },
    ...setup,
  });
}

const use = (options: Record<string, string | boolean>, from = {}) =>
  test.discord.sub("case", "use", options, { ...asEditor(test), ...from }).answer();
const asked = async (options: Record<string, string> = {}, from = {}): Promise<string> => {
  const message: Message = await test.discord
    .slash("ask", { question: "Who denies what?", ...options }, from)
    .answer();
  const text = JSON.stringify(message);
  return (
    ["PORTWEST", "NORTHGATE", "SOUTHBANK"].filter((mark) => text.includes(mark)).join() || message.content
  );
};

describe("/case use", () => {
  it("binds a thread's channel, a channel, its category or the server; the innermost counts", async () => {
    await start();
    const { discord } = test;
    const [category, inside] = ["news", "inside"].map((name) =>
      discord.state.addChannel(discord.guild, name, 0),
    );
    if (category === undefined || inside === undefined) throw new Error("no channels");
    Object.assign(category, { type: 4 });
    inside.parent_id = category.id;
    const thread = discord.newThread(inside, "a thread", test.reader);
    expect(await asked({}, { channelId: inside.id })).toBe("PORTWEST");
    await use({ case: "flood", server: true });
    expect(await asked({}, { channelId: inside.id })).toBe("SOUTHBANK");
    await use({ case: "fire", channel: category.id });
    expect([await asked({}, { channelId: thread.id }), await asked()]).toEqual(["NORTHGATE", "SOUTHBANK"]);
    await use({ case: "corpus" }, { channelId: thread.id });
    expect([await asked({}, { channelId: thread.id }), await asked({}, { channelId: inside.id })]).toEqual([
      ...["PORTWEST", "PORTWEST"],
    ]);
    await use({ case: "none" }, { channelId: inside.id });
    expect(await asked({}, { channelId: inside.id })).toBe("NORTHGATE");
    expect(test.records.bindings.list().length).toBe(2);
    expect(await asked({}, { guildId: null, channelId: "200000000000000001" })).toBe("PORTWEST");
  });

  it("holds after a restart, and takes the case's title too", async () => {
    await start();
    expect((await use({ case: "the FIRE case" })).content).toContain("is about **The fire case**");
    await test.restart();
    expect(await asked()).toBe("NORTHGATE");
  });

  it("is for editors alone, of the case that is meant and of the one that it was", async () => {
    await start({ editors: { fire: [OTHER_ROLE] } });
    const ofFire = { roles: [OTHER_ROLE] };
    const both = { roles: [OTHER_ROLE, EDITOR_ROLE] };
    const REFUSED = "This is for this newsroom's editors alone: whoever runs me can give you their role.";
    expect([
      (await use({ case: "flood" }, { user: user("reader"), roles: [] })).content,
      (await use({ case: "fire" })).content,
      (await use({ case: "fire" }, ofFire)).content.startsWith("From now on"),
      (await use({ case: "flood" })).content,
      (await use({ case: "none" }, ofFire)).content.startsWith("From now on"),
      (await use({ case: "flood" }, both)).content.startsWith("From now on"),
    ]).toEqual([REFUSED, REFUSED, true, REFUSED, true, true]);
  });

  it("says that there is no such case, and repeats nothing of what was typed", async () => {
    await start();
    const line = "There is no such case. Choose one from the list.";
    expect([(await use({ case: "**x**" })).content, await asked({ case: "**x**" })]).toEqual([line, line]);
  });

  it("leaves a place silent whose case is gone, and never answers from another", async () => {
    await start();
    test.records.bindings.set(test.discord.channel.id, "gone", "somebody");
    expect(await asked()).toBe(
      "This place is bound to the case gone, which is not there any more. An editor can bind it anew with /case use.",
    );
    expect([
      await asked({ case: "fire" }),
      (await use({ case: "flood" })).content.slice(0, 11),
      await asked(),
    ]).toEqual(["NORTHGATE", "From now on", "SOUTHBANK"]);
  });
});

describe("/case list", () => {
  it("names the cases and the one that the place is about, to everybody", async () => {
    await start();
    await use({ case: "fire" });
    const { content } = await test.discord.sub("case", "list").answer();
    expect(content.split("\n")).toEqual([
      "Here it is about **The fire case**. The cases:",
      "- **BES v. Huawei (Lahore Safe City)** (`corpus`)",
      "- **The fire case** (`fire`)",
      "- **The flood case** (`flood`)",
    ]);
  });
});

describe("the option case", () => {
  it("is answered with the cases, with all where the command takes that, with none where a place is freed", async () => {
    await start();
    const suggested = async (name: string) =>
      (await test.discord.autocomplete(name, "case", "").done()).choices?.map(({ value }) => value);
    expect([await suggested("ask"), await suggested("said"), await suggested("case")]).toEqual([
      ["corpus", "fire", "flood", "all"],
      ["corpus", "fire", "flood"],
      ["corpus", "fire", "flood", "none"],
    ]);
  });

  it("all asks every case: each answer on pages of its own, which name their case", async () => {
    await start();
    const first = await test.discord.slash("ask", { question: "Who denies what?", case: "all" }).answer();
    const pages = [first];
    for (let page = 1; page < 3; page++) {
      const id = /"value":"(page:[^"]+)"/g;
      const next = [...JSON.stringify(first).matchAll(id)].map(([, one]) => one).at(-1) ?? "";
      pages.push(await test.discord.pressId(next.replace(/\d+$/, String(page)), first).answer());
    }
    const marks = ["PORTWEST", "NORTHGATE", "SOUTHBANK"];
    const seen = pages.map((message) => {
      const text = JSON.stringify(message);
      return [marks.filter((mark) => text.includes(mark)), /Case: ([^·"]+?) ·/.exec(text)?.[1]];
    });
    expect(seen).toEqual([
      [["PORTWEST"], "BES v. Huawei (Lahore Safe City)"],
      [["NORTHGATE"], "The fire case"],
      [["SOUTHBANK"], "The flood case"],
    ]);
    expect(await asked({ case: "all", question: "Who won the world cup?" })).toBe("PORTWEST");
  });

  it("all is taken by /ask alone", async () => {
    await start();
    const call = test.discord.slash("said", { speaker: "Huawei", case: "all" });
    expect((await call.answer()).content).toBe("There is no such case. Choose one from the list.");
  });
});
