// Registration, the gateway's ups and downs, shards, and how the bot ends. Through the real client and the double.

import { REST } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/discord/interactions/commands/all.js";
import { register, untilAsked } from "../../../src/discord/life/registration.js";
import { createLog } from "../../../src/log.js";
import { type Setup, startBot, type UnderTest } from "../bot-under-test.js";
import { DiscordDouble, TOKEN } from "../double/double.js";
import { cardsOf } from "../shown.js";

const GUILDS = 1;
const GUILD_MESSAGES_AND_CONTENT = (1 << 9) | (1 << 15);

const running: UnderTest[] = [];
async function start(setup: Setup = {}): Promise<UnderTest> {
  const bot = await startBot(setup);
  running.push(bot);
  return bot;
}
afterEach(async () => {
  for (const bot of running.splice(0)) {
    await bot.stop();
    expect(bot.discord.violations).toEqual([]);
  }
});

const puts = ({ requests }: DiscordDouble) =>
  requests.filter(({ method }) => method === "PUT").map(({ path }) => path);
const answers = async (bot: UnderTest, guildId = bot.discord.guild.id) => {
  const message = await bot.discord.slash("ask", { question: "Still there?" }, { guildId }).answer(20_000);
  return cardsOf(message)[0]?.split("\n")[2];
};

describe("registration", () => {
  it("puts the whole list as global commands, once, and nothing at the next start", async () => {
    const first = await start();
    const registered = first.discord.state.commands.get("global")?.map(({ name }) => name);
    expect(registered).toEqual(COMMANDS.map(({ data }) => data.name));
    expect(puts(first.discord)).toHaveLength(1);
    await start({ on: first.discord });
    expect(puts(first.discord)).toHaveLength(1);
  });

  it("puts them on the servers that the settings name, and takes global ones away", async () => {
    const bot = await start({
      prepare: ({ state }) => state.commands.set("global", [{ name: "old", id: "1", version: "1" }]),
      env: ({ guild }) => ({ DISCORD_GUILD_IDS: guild.id }),
    });
    expect(bot.discord.state.commands.get(bot.discord.guild.id)).toHaveLength(COMMANDS.length);
    expect(bot.discord.state.commands.get("global")).toEqual([]);
    expect(await answers(bot)).toBe("-# Still there?");
  });

  it("says in one line that it is not on a server, with the invite link that would be right", async () => {
    const bot = await start({ env: { DISCORD_GUILD_IDS: "123456789012345678" } });
    const line = await bot.logged("commands-not-registered");
    expect(line).toMatchObject({
      scope: "123456789012345678",
      code: 50001,
      hint: `The bot is not on server 123456789012345678, or was invited without the scope applications.commands. Check DISCORD_GUILD_IDS, or invite it: https://discord.com/oauth2/authorize?client_id=${bot.discord.state.bot.id}&scope=bot+applications.commands&permissions=84992`,
    });
    const call = bot.discord.slash("ask", { question: "Here?" });
    expect((await call.answer()).content).toBe("I am not set up to work on this server.");
  });

  it("is tried again until Discord has said yes or no", async () => {
    const said = [false, false, true, true];
    let tries = 0;
    const end = await untilAsked(async () => said[tries++] ?? true, 1);
    await expect.poll(() => tries).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(tries).toBe(3);
    end();
  });

  it.each([
    ["an answer of Discord's, which is final", 403, true],
    ["a failure of Discord's", 500, false],
  ])("takes for %s: %i", async (_, status, asked) => {
    const discord = await DiscordDouble.start();
    discord.fail(/commands$/, status, { times: 9 });
    const rest = new REST({ version: "10", api: discord.apiUrl, retries: 0 }).setToken(TOKEN);
    const settings = { guildIds: [], forumChannelIds: [], reviewChannelId: null };
    expect(await register(rest, "1", [], settings, createLog("silent"))).toBe(asked);
    await discord.stop();
  });

  it("says which permissions it lacks", async () => {
    const bot = await start({
      prepare: ({ guild }) => {
        for (const role of guild.roles) role.permissions = ((1n << 10n) | (1n << 11n)).toString();
      },
    });
    expect(await bot.logged("permissions-missing")).toMatchObject({
      guild: bot.discord.guild.id,
      missing: "Embed Links, Read Message History",
    });
  });
});

describe("intents", () => {
  it("are servers alone where no forum is looked after", async () => {
    const bot = await start();
    expect(bot.discord.gateway.identifies).toEqual([{ shard: [0, 1], intents: GUILDS }]);
  });

  it("include messages and their content where forums are", async () => {
    const bot = await start({ env: { FORUM_CHANNEL_IDS: "123456789012345678" } });
    expect(bot.discord.gateway.identifies).toEqual([
      { shard: [0, 1], intents: GUILDS | GUILD_MESSAGES_AND_CONTENT },
    ]);
  });
});

describe("the connection", () => {
  it("is resumed after a drop, and what came meanwhile is answered", async () => {
    const bot = await start();
    bot.discord.gateway.drop(4000);
    expect(await answers(bot)).toBe("-# Still there?");
    expect([bot.discord.gateway.resumes, bot.discord.gateway.identifies.length]).toEqual([1, 1]);
  });

  it("is resumed when Discord asks to reconnect", async () => {
    const bot = await start();
    bot.discord.gateway.askToReconnect();
    await expect.poll(() => bot.discord.gateway.resumes, { timeout: 8000 }).toBe(1);
    expect(await answers(bot)).toBe("-# Still there?");
  });

  it("is made anew when the session is gone", async () => {
    const bot = await start();
    bot.discord.gateway.drop(4000);
    bot.discord.gateway.forget();
    await expect.poll(() => bot.discord.gateway.connections, { timeout: 15_000 }).toBe(1);
    expect(await answers(bot)).toBe("-# Still there?");
    expect(bot.discord.gateway.identifies).toHaveLength(2);
  });

  it("beats as the gateway asks", async () => {
    const bot = await start({ discord: { heartbeatMs: 30 } });
    await expect.poll(() => bot.discord.gateway.heartbeats).toBeGreaterThan(3);
  });

  it("runs in two shards, each answering for its servers", async () => {
    const bot = await start({ discord: { guilds: 6, shards: 2 }, env: { SHARDS: "auto" } });
    expect(bot.discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const { id } of bot.discord.state.guilds) expect(await answers(bot, id)).toBe("-# Still there?");
  });

  it("runs in as many shards as the settings say", async () => {
    const bot = await start({ env: { SHARDS: "2" } });
    expect(bot.discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it("is tried again when Discord cannot be reached at the start", async () => {
    const bot = await start({
      impatient: true,
      prepare: (discord) => discord.fail(/gateway/, 503, { times: 5 }),
    });
    expect(await bot.logged("discord-unreachable")).toMatchObject({ level: "warn", retryMs: 1000 });
    await bot.logged("ready");
    expect(await answers(bot)).toBe("-# Still there?");
  });
});

describe("the end", () => {
  it.each([
    [
      4004,
      "Discord does not accept DISCORD_TOKEN. Copy the bot's token again (Developer Portal, Bot, Reset Token).",
    ],
    [
      4014,
      "Discord refuses the intents: FORUM_CHANNEL_IDS needs Message Content Intent (Developer Portal, Bot, Privileged Gateway Intents). Switch it on, or leave FORUM_CHANNEL_IDS empty.",
    ],
    [4011, "Discord wants this bot in shards: set SHARDS=auto."],
  ])("comes with one line when the gateway closes with %i", async (code, line) => {
    const bot = await start({ impatient: true, discord: { refuseWith: code } });
    expect(await bot.ended).toMatchObject({ name: "ExpectedError", line, exitStatus: 2 });
  });

  it("comes with one line when the token is taken away while the bot runs", async () => {
    const bot = await start();
    bot.discord.gateway.drop(4004);
    expect(await bot.ended).toMatchObject({ code: "usage/discord-closed", exitStatus: 2 });
  });

  it("waits for what is in flight", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const bot = await start({
      newsroom: {
        said: async (speaker) => {
          await held;
          return { speaker, topic: null, quotes: [], suggestions: [] };
        },
      },
    });
    const call = bot.discord.slash("said", { speaker: "BES" });
    await expect.poll(() => call.responseType).toBe(5);
    const stopped = bot.stop();
    release();
    expect(cardsOf(await call.answer())[0]).toMatch(/^\*\*What BES said\*\*\n/);
    expect(await stopped).toBe(0);
  });
});

describe("while the newsroom is being opened", () => {
  it("says so to whoever asks, and answers afterwards", async () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const { sampleNewsroom } = await import("../sample-newsroom.js");
    const { sampleCases } = await import("../sample-cases.js");
    const { loadConfig } = await import("../../../src/config.js");
    const bot = await start({
      impatient: true,
      parts: {
        openCases: async () => {
          await opened;
          return sampleCases(loadConfig({}), sampleNewsroom());
        },
      },
    });
    await expect.poll(() => bot.discord.gateway.connections).toBe(1);
    const early = bot.discord.slash("ask", { question: "Already?" });
    expect((await early.answer()).content).toBe(
      "I have just been started and am still reading the corpus. Please ask again in a minute.",
    );
    open();
    await bot.logged("ready");
    expect(await answers(bot)).toBe("-# Still there?");
  });
});
