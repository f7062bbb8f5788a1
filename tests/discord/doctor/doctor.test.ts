import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config.js";
import { examine } from "../../../src/discord/doctor/doctor.js";
import { printed, statusOf } from "../../../src/discord/doctor/finding.js";
import { folderWithIndex } from "../../built-index.js";
import { DiscordDouble, TOKEN } from "../double/double.js";
import { FORUM } from "../double/state.js";

const HERE = await folderWithIndex();

describe("npm run doctor", () => {
  let discord: DiscordDouble;
  beforeAll(async () => {
    discord = await DiscordDouble.start();
  });
  afterAll(async () => {
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });

  const examined = (env: Record<string, string>) =>
    examine(
      () => loadConfig({ DATA_DIR: HERE, DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: TOKEN, ...env }),
      join(HERE, ".env"),
    );
  const invite = (permissions: string) =>
    `https://discord.com/oauth2/authorize?client_id=${discord.state.bot.id}&scope=bot+applications.commands&permissions=${permissions}`;

  it("finds nothing to mend where all is well", async () => {
    await examined({});
    const findings = await examined({ DISCORD_GUILD_IDS: discord.guild.id });
    expect(findings.map(({ state, what }) => `${state} ${what}`)).toEqual([
      "ok settings",
      "ok corpus",
      "ok model",
      "ok index",
      "ok records",
      "ok rights",
      "ok token",
      "ok intents",
      "ok gateway",
      "ok server Newsroom 1",
      "ok editors",
    ]);
    expect(findings.find(({ what }) => what === "index")?.line).toBe("current");
    expect(statusOf(findings)).toBe(0);
    expect(printed(findings).split("\n").at(-2)).toBe("The bot can be started: npm start");
  });

  it("names what others on the machine can read", async () => {
    const settings = join(HERE, ".env");
    writeFileSync(settings, "DISCORD_TOKEN=x", { mode: 0o644 });
    chmodSync(HERE, 0o755);
    const finding = (await examined({})).find(({ what }) => what === "rights");
    chmodSync(HERE, 0o700);
    rmSync(settings);
    expect(finding).toEqual({
      ...{ state: "warning", what: "rights" },
      line: `others on this machine can read what is not for them: chmod 600 ${settings}; chmod 700 ${HERE}`,
    });
  });

  it("says what to do without a token, with a wrong one, and where Discord cannot be reached", async () => {
    const last = async (env: Record<string, string>) => {
      const findings = await examined(env);
      return { ...findings.at(-1), status: statusOf(findings) };
    };
    expect(await last({ DISCORD_TOKEN: "" })).toMatchObject({ state: "problem", what: "token", status: 2 });
    expect(await last({ DISCORD_TOKEN: "wrong" })).toMatchObject({
      state: "problem",
      line: expect.stringMatching(/^Discord does not accept it\. Copy it again: /),
    });
    expect(await last({ DISCORD_API_URL: "http://127.0.0.1:9" })).toMatchObject({
      what: "Discord",
      line: "cannot be reached at http://127.0.0.1:9. Check the network, a proxy, and DISCORD_API_URL",
    });
  });

  it("gives the right invite link where the bot is not on the server", async () => {
    const findings = await examined({ DISCORD_GUILD_IDS: "123456789012345678" });
    expect(findings.find(({ what }) => what.startsWith("server"))).toEqual({
      state: "problem",
      what: "server 123456789012345678",
      line: `the bot is not there. Check DISCORD_GUILD_IDS, or invite it: ${invite("84992")}`,
      status: 2,
    });
  });

  it("names what is missing for forums: the kind of channel, tags, the editors' channel and roles", async () => {
    const forum = discord.state.addChannel(discord.guild, "tips", FORUM, ["Allegation", "denial"]);
    const role = {
      ...(discord.guild.roles[0] as (typeof discord.guild.roles)[0]),
      id: "555555555555555555",
      name: "Editors",
    };
    discord.guild.roles.push(role);
    const findings = await examined({
      DISCORD_GUILD_IDS: discord.guild.id,
      FORUM_CHANNEL_IDS: `${forum.id},${discord.channel.id}`,
      EDITOR_ROLE_IDS: role.id,
    });
    expect(
      findings
        .slice(findings.findIndex(({ what }) => what.startsWith("server")))
        .map(({ state, what, line }) => `${state} ${what}: ${line}`),
    ).toEqual([
      "ok server Newsroom 1: the bot is there, with all the permissions that it needs",
      "warning editors: 1 role (Editors) without Manage Messages: the desk's commands stay hidden from Editors. Either allow it, or open Server Settings, Integrations, this bot, and add the role to each of /review, /label, /correct, /history, /corpus",
      "warning forum tips: lacks the tags reporting, needs editor: make them, or allow the bot Manage Channels there",
      `problem forum ${discord.channel.id}: is no forum channel. FORUM_CHANNEL_IDS names channels of the kind Forum`,
      "warning editors' channel: REVIEW_CHANNEL_ID is not set, so that drafts wait in /review alone. Set it to a channel that only editors see",
    ]);
  });

  it("says how to set who may edit where nobody may", async () => {
    const findings = await examined({});
    expect(findings.find(({ what }) => what === "editors")).toEqual({
      state: "warning",
      what: "editors",
      line: "nobody can edit: set EDITOR_ROLE_IDS to the editors' roles, or list their server in DISCORD_GUILD_IDS for whoever may manage messages there.",
    });
  });

  it("names a setting that cannot be read", async () => {
    const findings = await examined({ SHARDS: "many" });
    expect(printed(findings)).toBe(
      "PROBLEM settings: Wrong settings: SHARDS must be a whole number from 1 to 1024, or auto.\n\n1 to mend before the bot can work.\n",
    );
  });
});
