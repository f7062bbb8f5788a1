// Public answers and corrections while the bot is killed again and again; then everything is counted.

import { openRecords } from "../../../src/editorial/records.js";
import { folderWithIndex } from "../../built-index.js";
import { seeded } from "../../soak/seeded.js";
import { hasCards } from "../double/cards.js";
import { DiscordDouble, MANAGE_MESSAGES, MEMBER_PERMISSIONS } from "../double/double.js";
import type { Call } from "../double/interactions.js";
import { type Message, user } from "../double/state.js";
import { textOf } from "../shown.js";
import { Executioner, KILL_POINTS, type Life, startLife } from "./lives.js";

interface AnswersPlan {
  readonly kills: number;
  readonly seed: number;
}

const EDITOR_ROLE = "700000000000000001";
const EDITOR = {
  ...{ user: user("editor"), roles: [EDITOR_ROLE] },
  permissions: MEMBER_PERMISSIONS | MANAGE_MESSAGES,
};
const QUESTIONS = [
  ...["Did Huawei deny the backdoor?", "What does BES accuse Huawei of?"],
  ...["Did Huawei steal trade secrets?", "Where was the complaint filed?"],
];
const ARTICLES = ["telecoms", "register"];
/** What readers ask at once; every tenth time an editor corrects an article. */
const AT_ONCE = 3;

/** @returns what there was, and every fault in words */
export async function soakAnswers({ kills, seed }: AnswersPlan) {
  const random = seeded(seed);
  const discord = await DiscordDouble.start();
  const executioner = new Executioner(discord);
  const settings = {
    DATA_DIR: await folderWithIndex(),
    EDITOR_ROLE_IDS: EDITOR_ROLE,
    COOLDOWN_USER: "0",
    COOLDOWN_SERVER: "0",
  };
  const told: number[] = [];
  const step = async (life: Life) => {
    const calls = Array.from({ length: AT_ONCE }, () => ask(discord, random));
    if (random() < 0.2) {
      const preview = await answered(correct(discord, random), life);
      if (preview?.message) calls.push(discord.press(preview.message, "Confirm", EDITOR));
    }
    for (const call of calls) {
      const done = await answered(call, life);
      const number = /^Correction no\. (\d+)/.exec(textOf(done?.message ?? undefined))?.[1];
      if (number !== undefined) told.push(Number(number));
    }
  };
  try {
    for (let kill = 0; kill < kills; kill++) {
      const life = await startLife(discord, settings);
      const point = KILL_POINTS[Math.floor(random() * KILL_POINTS.length)] ?? "at a moment";
      executioner.sentence(life, 2 + Math.floor(random() * 14), point);
      while (life.isAlive()) await step(life);
      await life.ended;
    }
    executioner.pardon();
    const last = await startLife(discord, settings);
    await step(last);
    await quiet(settings.DATA_DIR);
    last.kill();
    await last.ended;
    return { kills, ...count(discord, settings.DATA_DIR, told) };
  } finally {
    await discord.stop();
  }
}

function ask(discord: DiscordDouble, random: () => number) {
  return discord.slash("ask", { question: QUESTIONS[Math.floor(random() * QUESTIONS.length)] ?? "" });
}

function correct(discord: DiscordDouble, random: () => number) {
  const article = ARTICLES[Math.floor(random() * ARTICLES.length)] ?? "";
  const options = { article, what: "corrected", text: "A word was wrong." };
  return discord.slash("correct", options, EDITOR);
}

/** Undefined where the bot died over it. */
function answered(call: Call, life: Life): Promise<Call | undefined> {
  return Promise.race([call.done(5000).catch(() => undefined), life.ended.then(() => undefined)]);
}

/** Until nothing is intended and nothing is queued. */
async function quiet(folder: string): Promise<void> {
  const records = openRecords(folder);
  for (let times = 0; times < 10; ) {
    const left = records.intents.all().length + records.jobs.count("waiting") + records.jobs.count("running");
    times = left === 0 ? times + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  records.close();
}

function count(discord: DiscordDouble, folder: string, told: readonly number[]) {
  const records = openRecords(folder);
  try {
    const shown = [...discord.state.messages.values()].filter(
      (message) =>
        message.author.id === discord.state.bot.id && (message.flags & 192) === 0 && hasCards(message),
    );
    const corrections = records.corrections.list();
    const faults = [
      ...discord.violations.filter((violation) => !/^acknowledged after/.test(violation)),
      ...shown.flatMap((message) => faultsOf(message)),
      ...told
        .filter((id) => records.corrections.get(id) === undefined)
        .map((id) => `correction ${id} is lost`),
      ...records.jobs.list("failed").map(({ key, error }) => `${key} failed: ${error}`),
    ];
    return { answers: shown.length, corrections: corrections.length, faults };

    function faultsOf(message: Message): string[] {
      const { id } = message;
      const published = records.published.ofMessage(id);
      if (published === undefined) return [`answer ${id} has no record`];
      const articles = new Set(records.published.quotes(published.id).map(({ article }) => article));
      return corrections
        .filter(({ article }) => articles.has(article))
        .flatMap((correction) => {
          const times = textOf(message).split(`(Correction no. ${correction.id})`).length - 1;
          const due = records.jobs.get(`correction ${correction.id} of answer ${published.id}`) !== undefined;
          return times === (due ? 1 : 0)
            ? []
            : [`answer ${id}: correction ${correction.id} stands there ${times} times`];
        });
    }
  } finally {
    records.close();
  }
}
