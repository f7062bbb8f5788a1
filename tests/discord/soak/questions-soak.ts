// Thousands of questions to the whole bot as a process of its own: all answered, and its memory stays where it was.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { folderWithIndex } from "../../built-index.js";
import { hasCards } from "../double/cards.js";
import { DiscordDouble, TOKEN } from "../double/double.js";
import { user } from "../double/state.js";

export interface QuestionsReport {
  readonly questions: number;
  /** Messages that came back with a card; the others are faults. */
  readonly answered: number;
  /** Milliseconds until the acknowledgement and the answer, the slowest of a hundred left out. */
  readonly acknowledgedMs: number;
  readonly answeredMs: number;
  /** Resident memory in megabytes after a tenth of the questions, and at the end. */
  readonly megabytesEarly: number;
  readonly megabytesLate: number;
  readonly faults: readonly string[];
}

const AT_ONCE = 20;
const WHAT = [
  "a backdoor",
  "trade secrets",
  "the contract",
  "the Lahore project",
  "arbitration",
  "damages",
  "9 cities",
];
const HOW = [
  "Who denies",
  "Who alleges",
  "When was",
  "How much was",
  "Did Huawei admit",
  "What does BES say of",
  "Why",
];
const ODD = [
  "@everyone",
  "**",
  "\u202e",
  "?".repeat(500),
  "World Cup 1998",
  "нет",
  "# a\n> b",
  "\u0000",
  "'; --",
];

/** @param seed of the questions; the same seed asks the same */
export async function soakQuestions({
  questions,
  seed,
}: {
  questions: number;
  seed: number;
}): Promise<QuestionsReport> {
  const discord = await DiscordDouble.start();
  const bot = await startBot(discord);
  const next = randomOf(seed);
  const [acknowledged, answered]: [number[], number[]] = [[], []];
  const ask = async () => {
    const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T;
    const question = `${pick(HOW)} ${pick(WHAT)} ${next() < 0.2 ? pick(ODD) : Math.floor(next() * 1e6)}?`;
    const call = discord.slash("ask", { question }, { user: user(`reader ${Math.floor(next() * 1e6)}`) });
    const message = await call.answer(60_000);
    acknowledged.push(call.acknowledgedMs ?? Number.POSITIVE_INFINITY);
    if (hasCards(message)) answered.push(call.answeredMs ?? Number.POSITIVE_INFINITY);
  };
  let early = 0;
  for (let asked = 0; asked < questions; asked += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, questions - asked) }, ask));
    forget(discord);
    if (early === 0 && asked + AT_ONCE >= questions / 10) early = await megabytes(bot);
  }
  const late = await megabytes(bot);
  bot.kill("SIGTERM");
  await discord.stop();
  return {
    questions,
    answered: answered.length,
    acknowledgedMs: percentile(acknowledged, 0.99),
    answeredMs: percentile(answered, 0.99),
    megabytesEarly: early,
    megabytesLate: late,
    faults: discord.violations,
  };
}

async function startBot(discord: DiscordDouble): Promise<ChildProcess> {
  const env = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: await folderWithIndex(),
    COOLDOWN_SERVER: "0",
  };
  const bot = spawn(process.execPath, ["dist/src/bot.js"], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await new Promise<void>((resolve, reject) => {
    bot.stderr?.on("data", (data: Buffer) => data.includes('"event":"ready"') && resolve());
    bot.once("exit", () => reject(new Error("the bot ended by itself")));
  });
  return bot;
}

/** What the double remembers is not what is measured, and is not needed any more. */
function forget(discord: DiscordDouble): void {
  discord.calls.clear();
  discord.state.messages.clear();
  discord.requests.length = 0;
}

/** The middle of five looks. */
async function megabytes({ pid }: ChildProcess): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 5; look++) {
    looks.push(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);
    await sleep(200);
  }
  return Math.round(percentile(looks, 0.5));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
}

/** Mulberry32 (Tommy Ettinger, public domain): 0 up to 1. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
