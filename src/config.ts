// The only reader of the environment (and of `.env`). All problems are reported together.

import { resolve } from "node:path";
import { config as readDotenv } from "dotenv";
import { ExpectedError } from "./errors.js";
import { LOG_LEVELS, type LogLevel } from "./log.js";

/** The name of the model that the project ships, in `models/`. */
export const EMBEDDED_MODEL = "finder";

export type ForumMode = "review" | "auto" | "off";

/** At most `uses` in any `seconds`; null is off. */
export interface Cooldown {
  readonly uses: number;
  readonly seconds: number;
}

export interface Config {
  /** Absolute paths. */
  readonly corpusDir: string;
  /** Further cases, a folder each. */
  readonly casesDir: string;
  readonly dataDir: string;
  readonly modelDir: string;
  /** The case that commands in the terminal are about where they name none; null: the first. */
  readonly caseName: string | null;
  readonly embeddingModel: string;
  /** Null: the library's own. */
  readonly modelHost: string | null;
  readonly discordToken: string | null;
  readonly discordApiUrl: string;
  readonly guildIds: readonly string[];
  readonly forumChannelIds: readonly string[];
  readonly forumMode: ForumMode;
  readonly reviewChannelId: string | null;
  readonly editorRoleIds: readonly string[];
  readonly cooldownUser: Cooldown | null;
  readonly cooldownServer: Cooldown | null;
  readonly forumDailyCap: number;
  readonly claimWatch: boolean;
  /** How the desk stands, once a week in the editors' channel. */
  readonly digest: boolean;
  /** The role that is rung for flags, and that alone. */
  readonly editorPing: string | null;
  /** Forum questions, and who asked them, are kept for so many days. */
  readonly retentionDays: number;
  readonly shards: number | "auto";
  /** Addresses of feeds whose items about the case are proposed to the editors. */
  readonly feeds: readonly string[];
  /** The program that draws the preview to measure it; null: the first one on the path. */
  readonly chromium: string | null;
  readonly ingestAllowPrivate: boolean;
  /** Of the process that parses what comes from outside, for one input. */
  readonly parseLimits: { readonly seconds: number; readonly megabytes: number };
  readonly logLevel: LogLevel;
}

const ADDRESSES = "http or https addresses, separated by spaces or commas";

type Env = Readonly<Record<string, string | undefined>>;

/** Name and default (as written in `.env.example`) of every setting; a test holds the two together. */
export const SETTINGS: Readonly<Record<string, string>> = {
  CORPUS_DIR: "corpus",
  CASES_DIR: "cases",
  CASE: "",
  DATA_DIR: "data",
  EMBEDDING_MODEL: EMBEDDED_MODEL,
  MODEL_DIR: "models",
  MODEL_HOST: "",
  DISCORD_TOKEN: "",
  DISCORD_API_URL: "https://discord.com/api",
  DISCORD_GUILD_IDS: "",
  FORUM_CHANNEL_IDS: "",
  FORUM_MODE: "review",
  REVIEW_CHANNEL_ID: "",
  EDITOR_ROLE_IDS: "",
  COOLDOWN_USER: "20/60",
  COOLDOWN_SERVER: "300/60",
  FORUM_DAILY_CAP: "5",
  CLAIM_WATCH: "off",
  DIGEST: "off",
  EDITOR_PING: "off",
  RETENTION_DAYS: "365",
  SHARDS: "1",
  FEEDS: "",
  INGEST_ALLOW_PRIVATE: "",
  PARSE_SECONDS: "60",
  PARSE_MB: "1500",
  CHROMIUM: "",
  LOG_LEVEL: "info",
};

/**
 * Reads `.env` (never over what the environment says) and checks every setting.
 * @throws ExpectedError `usage/settings` that names each wrong variable and what would be right
 */
export function loadConfig(env: Env = environment()): Config {
  const problems: string[] = [];
  const read = (name: string) => env[name]?.trim() || SETTINGS[name] || "";
  const wrong = (name: string, right: string) => void problems.push(`${name} must be ${right}`);
  const parse = <T>(name: string, right: string, parser: (text: string) => T | undefined, fallback: T): T => {
    const value = parser(read(name));
    if (value !== undefined) return value;
    wrong(name, right);
    return fallback;
  };
  const oneOf = <T extends string>(name: string, values: readonly T[]): T =>
    parse(
      name,
      `one of ${values.join(", ")}`,
      (text) => values.find((value) => value === text),
      values[0] as T,
    );
  const ids = (name: string) =>
    parse(name, "Discord ids (17 to 20 digits), separated by commas", snowflakes, [] as string[]);
  const cooldown = (name: string) =>
    parse(name, 'questions per seconds, such as "20/60", or 0 for off', parseCooldown, null);

  const config: Config = {
    corpusDir: resolve(read("CORPUS_DIR")),
    casesDir: resolve(read("CASES_DIR")),
    caseName: read("CASE") || null,
    dataDir: resolve(read("DATA_DIR")),
    modelDir: resolve(read("MODEL_DIR")),
    embeddingModel: read("EMBEDDING_MODEL"),
    modelHost: parse("MODEL_HOST", "an http or https address", optionalUrl, null),
    discordToken: parse("DISCORD_TOKEN", "the bot's token, without spaces", token, null),
    discordApiUrl: parse("DISCORD_API_URL", "an http or https address", url, ""),
    guildIds: ids("DISCORD_GUILD_IDS"),
    forumChannelIds: ids("FORUM_CHANNEL_IDS"),
    forumMode: oneOf("FORUM_MODE", ["review", "auto", "off"]),
    reviewChannelId: parse("REVIEW_CHANNEL_ID", "one Discord id (17 to 20 digits)", oneSnowflake, null),
    editorRoleIds: ids("EDITOR_ROLE_IDS"),
    cooldownUser: cooldown("COOLDOWN_USER"),
    cooldownServer: cooldown("COOLDOWN_SERVER"),
    forumDailyCap: parse("FORUM_DAILY_CAP", "a whole number from 0 to 1000", (t) => whole(t, 0, 1000), 5),
    claimWatch: oneOf("CLAIM_WATCH", ["off", "on"]) === "on",
    digest: oneOf("DIGEST", ["off", "on"]) === "on",
    editorPing: parse("EDITOR_PING", "a role's id (17 to 20 digits), or off", roleOrOff, null),
    retentionDays: parse("RETENTION_DAYS", "a whole number from 1 to 36500", (t) => whole(t, 1, 36_500), 365),
    shards: parse("SHARDS", "a whole number from 1 to 1024, or auto", shards, 1),
    feeds: parse("FEEDS", ADDRESSES, addresses, [] as string[]),
    parseLimits: {
      seconds: parse("PARSE_SECONDS", "a whole number from 1 to 3600", (t) => whole(t, 1, 3600), 60),
      megabytes: parse("PARSE_MB", "a whole number from 100 to 64000", (t) => whole(t, 100, 64_000), 1500),
    },
    chromium: read("CHROMIUM") || null,
    ingestAllowPrivate: parse("INGEST_ALLOW_PRIVATE", "1, or nothing", flag, false),
    logLevel: oneOf("LOG_LEVEL", ["info", ...LOG_LEVELS.filter((level) => level !== "info")]),
  };
  if (problems.length > 0) throw wrongSettings(problems);
  return config;
}

function wrongSettings(problems: readonly string[]): ExpectedError {
  return new ExpectedError("usage", "usage/settings", `Wrong settings: ${problems.join("; ")}.`);
}

/** The environment for a program of ours that is started with other settings. */
export function environmentWith(settings: Env): Env {
  return { ...process.env, ...settings };
}

/** What npm tells a command that it starts: which one it is, and the options that it took for its own. */
export function npmSays(): Env {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("npm_")));
}

function environment(): Env {
  readDotenv({ quiet: true });
  return process.env;
}

function snowflakes(text: string): string[] | undefined {
  const ids = text.split(/[\s,]+/).filter((id) => id !== "");
  return ids.every((id) => /^\d{17,20}$/.test(id)) ? ids : undefined;
}

function oneSnowflake(text: string): string | null | undefined {
  const ids = snowflakes(text);
  return ids === undefined || ids.length > 1 ? undefined : (ids[0] ?? null);
}

function roleOrOff(text: string): string | null | undefined {
  return text === "off" ? null : (oneSnowflake(text) ?? undefined);
}

function url(text: string): string | undefined {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  return parsed?.protocol === "http:" || parsed?.protocol === "https:" ? text.replace(/\/+$/, "") : undefined;
}

function optionalUrl(text: string): string | null | undefined {
  return text === "" ? null : url(text);
}

function addresses(text: string): string[] | undefined {
  const list = text.split(/[\s,]+(?=https?:)|[\s,]+$|\s+/i).filter((one) => one !== "");
  return list.every((one) => url(one) !== undefined) ? list : undefined;
}

function token(text: string): string | null | undefined {
  if (text === "") return null;
  return /\s/.test(text) ? undefined : text;
}

function parseCooldown(text: string): Cooldown | null | undefined {
  if (text === "0") return null;
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [uses, seconds] = [Number(match?.[1]), Number(match?.[2])];
  return match && uses > 0 && seconds > 0 ? { uses, seconds } : undefined;
}

function whole(text: string, least: number, most: number): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
}

function shards(text: string): number | "auto" | undefined {
  return text === "auto" ? "auto" : whole(text, 1, 1024);
}

function flag(text: string): boolean | undefined {
  return text === "" || text === "0" ? false : text === "1" ? true : undefined;
}
