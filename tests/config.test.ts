import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { describe, expect, it } from "vitest";
import { loadConfig, SETTINGS } from "../src/config.js";
import { ExpectedError } from "../src/errors.js";

describe("loadConfig", () => {
  it("gives the documented defaults where nothing is set", () => {
    const { corpusDir, casesDir, dataDir, modelDir, ...rest } = loadConfig({});
    expect([corpusDir, casesDir, dataDir, modelDir].map((path) => path.split("/").at(-1))).toEqual([
      "corpus",
      "cases",
      "data",
      "models",
    ]);
    expect(rest).toEqual({
      caseName: null,
      embeddingModel: "finder",
      modelHost: null,
      discordToken: null,
      discordApiUrl: "https://discord.com/api",
      guildIds: [],
      forumChannelIds: [],
      forumMode: "review",
      reviewChannelId: null,
      editorRoleIds: [],
      cooldownUser: { uses: 20, seconds: 60 },
      cooldownServer: { uses: 300, seconds: 60 },
      forumDailyCap: 5,
      chromium: null,
      claimWatch: false,
      digest: false,
      editorPing: null,
      retentionDays: 365,
      shards: 1,
      feeds: [],
      ingestAllowPrivate: false,
      parseLimits: { seconds: 60, megabytes: 1500 },
      logLevel: "info",
    });
  });

  it("reports every wrong setting in one line, each with what would be right", () => {
    const load = () =>
      loadConfig({ FORUM_MODE: "maybe", COOLDOWN_USER: "often", SHARDS: "0", REVIEW_CHANNEL_ID: "general" });
    expect(load).toThrow(ExpectedError);
    expect(load).toThrow(
      "Wrong settings: FORUM_MODE must be one of review, auto, off; " +
        "REVIEW_CHANNEL_ID must be one Discord id (17 to 20 digits); " +
        'COOLDOWN_USER must be questions per seconds, such as "20/60", or 0 for off; ' +
        "SHARDS must be a whole number from 1 to 1024, or auto.",
    );
  });

  it("never repeats a wrong token in its message", () => {
    expect(() => loadConfig({ DISCORD_TOKEN: "secret with spaces" })).toThrow(
      "Wrong settings: DISCORD_TOKEN must be the bot's token, without spaces.",
    );
  });

  it("knows exactly the settings that .env.example lists, with the same defaults", () => {
    expect(parse(readFileSync(".env.example", "utf8"))).toEqual(SETTINGS);
  });
});

describe("FEEDS", () => {
  it("are addresses, separated by spaces or commas", () => {
    const feeds = "https://a.example/rss?x=1,2 http://b.example/feed,https://c.example/";
    expect(loadConfig({ FEEDS: feeds }).feeds).toEqual([
      "https://a.example/rss?x=1,2",
      "http://b.example/feed",
      "https://c.example/",
    ]);
    expect(() => loadConfig({ FEEDS: "ftp://a.example/" })).toThrow("FEEDS must be http or https addresses");
  });
});
