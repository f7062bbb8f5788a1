// Who may edit: every command, button, menu and form of the editors, tried by everybody who is none.

import { afterEach, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/discord/interactions/commands/all.js";
import { CONTROLS } from "../../src/discord/interactions/controls/all.js";
import { CORPUS_CONTROL_LIST } from "../../src/discord/interactions/controls/corpus.js";
import { DRAFT_CONTROL_LIST } from "../../src/discord/interactions/controls/draft.js";
import { REVIEW_CONTROL_LIST } from "../../src/discord/interactions/controls/review.js";
import { startBot, type UnderTest } from "../discord/bot-under-test.js";
import { MANAGE_MESSAGES, MEMBER_PERMISSIONS } from "../discord/double/double.js";
import type { Call, From } from "../discord/double/interactions.js";
import { user } from "../discord/double/state.js";

const ROLE = "700000000000000001";
const FOR_EDITORS = "This is for this newsroom's editors alone: whoever runs me can give you their role.";
const HOW =
  "Nobody can edit here yet: set EDITOR_ROLE_IDS to the editors' roles, or list their server in DISCORD_GUILD_IDS for whoever may manage messages there.";
const NOT_HERE = "I am not set up to work on this server.";

let bot: UnderTest | undefined;
afterEach(async () => {
  await bot?.stop();
  expect(bot?.discord.violations ?? []).toEqual([]);
  bot = undefined;
});

const commands = COMMANDS.filter(({ editorsOnly }) => editorsOnly).map(({ data }) => data.name);
const controls = CONTROLS.filter(({ editorsOnly }) => editorsOnly).map(({ prefix }) => prefix);
const SUGGESTED = [
  ["label", "sentence"],
  ["correct", "article"],
  ["history", "article"],
] as const;
const moderator = { user: user("moderator"), permissions: MEMBER_PERMISSIONS | MANAGE_MESSAGES };

/** Every editors' action: what each is told, and how many suggestions each is given. */
async function tried({ discord }: UnderTest, from: From) {
  const carrier = discord.state.addMessage(discord.channel.id, discord.state.bot, { content: "a draft" });
  const actions: (() => Call)[] = [
    ...commands.map((name) => () => discord.slash(name, {}, from)),
    ...controls.map((prefix) => () => discord.pressId(`${prefix}:1:1`, carrier, from)),
    ...controls.map((prefix) => () => discord.select(carrier, `${prefix}:1:1`, ["1"], from)),
    ...controls.map((prefix) => () => discord.submit(`${prefix}:1:1`, { why: "x" }, from)),
  ];
  const told = new Set<string>();
  for (const action of actions) {
    const call = await action().done();
    told.add(`${call.private}: ${call.message?.content ?? "a form"}`);
  }
  let suggested = 0;
  for (const [name, option] of SUGGESTED) {
    const { choices } = await discord.autocomplete(name, option, "", from).done();
    suggested = Math.max(suggested, choices?.length ?? 0);
  }
  return { told: [...told], suggested };
}

const start = async (env: (servers: readonly string[]) => Record<string, string>) => {
  const env2 = (discord: UnderTest["discord"]) => env(discord.state.guilds.map(({ id }) => id));
  bot = await startBot({ discord: { guilds: 2 }, env: env2 });
  const [own = "", other = ""] = bot.discord.state.guilds.map(({ id }) => id);
  return { bot, own, other };
};
const refused = (line: string) => ({ told: [`true: ${line}`], suggested: 0 });

describe("what editors do", () => {
  it("is refused in one private line to all without a named role, whatever their permissions", async () => {
    const { bot, other } = await start(() => ({ EDITOR_ROLE_IDS: ROLE }));
    const others: From[] = [
      {},
      { roles: ["700000000000000002"] },
      moderator,
      { ...moderator, guildId: other },
      { ...moderator, permissions: 8n },
      { user: moderator.user, guildId: null },
    ];
    for (const from of others) expect(await tried(bot, from)).toEqual(refused(FOR_EDITORS));
  });

  it("is refused to everybody where it is not set who may, with how to set it", async () => {
    const { bot, own, other } = await start(() => ({}));
    for (const guildId of [own, other, null])
      expect(await tried(bot, { ...moderator, guildId })).toEqual(refused(HOW));
  });

  it("is for whoever may manage messages on a listed server, and on no other", async () => {
    const { bot, own, other } = await start(([own = ""]) => ({ DISCORD_GUILD_IDS: own }));
    expect(await tried(bot, {})).toEqual(refused(FOR_EDITORS));
    expect(await tried(bot, { ...moderator, guildId: other })).toEqual(refused(NOT_HERE));
    const allowed = await tried(bot, { ...moderator, guildId: own });
    expect(allowed.suggested).toBeGreaterThan(0);
    expect(allowed.told).not.toContain(`true: ${FOR_EDITORS}`);
  });

  it("is refused to an editor whose role was taken between opening and pressing", async () => {
    const { bot } = await start(() => ({ EDITOR_ROLE_IDS: ROLE }));
    const opened = await bot.discord.slash("review", {}, { ...moderator, roles: [ROLE] }).done();
    expect(opened.message?.content).not.toBe(FOR_EDITORS);
    expect(await tried(bot, { ...moderator, roles: [] })).toEqual(refused(FOR_EDITORS));
  });

  it("is marked so on every control of drafts, of labels and of the corpus", () => {
    const lists = [...DRAFT_CONTROL_LIST, ...REVIEW_CONTROL_LIST, ...CORPUS_CONTROL_LIST];
    expect(lists.filter(({ editorsOnly }) => !editorsOnly)).toEqual([]);
  });
});
