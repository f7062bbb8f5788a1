// `npm start` as a process: what it prints, how it ends. Runs the compiled program, which `npm ci` has built.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWithIndex } from "../../built-index.js";
import { DiscordDouble, TOKEN } from "../double/double.js";
import { textOf } from "../shown.js";

interface Ended {
  status: number | null;
  output: string;
}

describe("npm start", () => {
  let discord: DiscordDouble;
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    discord = await DiscordDouble.start();
    folder = await folderWithIndex();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    await discord.stop();
  });

  function start(env: Record<string, string>): {
    child: ChildProcess;
    output: () => string;
    ended: Promise<Ended>;
  } {
    const child = spawn(process.execPath, ["dist/src/bot.js"], {
      env: { PATH: process.env.PATH, DATA_DIR: folder, DISCORD_API_URL: discord.apiUrl, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.push(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += data));
    const ended = new Promise<Ended>((resolve) =>
      child.once("close", (status) => resolve({ status, output })),
    );
    return { child, output: () => output, ended };
  }

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it("ends with status 2 and one line that says what to do without a token", async () => {
    expect(await start({ DISCORD_TOKEN: "" }).ended).toEqual({
      status: 2,
      output:
        "DISCORD_TOKEN is not set. Copy .env.example to .env and put the bot's token there (Developer Portal, Bot).\n",
    });
  });

  it("ends with status 4 and one line beside another bot on the same data, until that one is gone, however it went", async () => {
    const env = { DISCORD_TOKEN: TOKEN };
    const first = start(env);
    await until(() => first.output().includes('"event":"ready"'));
    expect(await start(env).ended).toEqual({
      status: 4,
      output: `A bot works with ${folder} already. Stop it first, or give another DATA_DIR.\n`,
    });
    first.child.kill("SIGKILL");
    await first.ended;
    const places = [folder, join(folder, "backups"), join(folder, "index")];
    for (const place of places) mkdirSync(place, { recursive: true });
    const left = places.map((place) => join(place, `.records.sqlite.${first.child.pid}.1.tmp`));
    for (const path of left) writeFileSync(path, "what it was making");
    const third = start(env);
    await until(() => third.output().includes('"event":"ready"'));
    expect(left.filter((path) => existsSync(path))).toEqual([]);
    expect(third.output()).toContain('"event":"swept","files":3');
  });

  it("ends with status 2 and one line with a wrong token, which it never prints", async () => {
    const { status, output } = await start({ DISCORD_TOKEN: "wrong.to-ken.123" }).ended;
    expect({ status, output }).toEqual({
      status: 2,
      output:
        "Discord does not accept DISCORD_TOKEN. Copy the bot's token again (Developer Portal, Bot, Reset Token).\n",
    });
  });

  it("does the same when it is the gateway that refuses the token", async () => {
    discord.gateway.options.refuseWith = 4004;
    const { status, output } = await start({ DISCORD_TOKEN: TOKEN }).ended;
    expect({ status, output }).toEqual({
      status: 2,
      output:
        "Discord does not accept DISCORD_TOKEN. Copy the bot's token again (Developer Portal, Bot, Reset Token).\n",
    });
  });

  it("answers from the real corpus, and ends with status 0 when it is told to stop, even twice", async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: "debug" });
    await until(() => bot.output().includes('"event":"ready"'));
    const question = "Did Huawei deny installing a backdoor?";
    const answered = await discord.slash("ask", { question }).answer();
    expect(textOf(answered)).toContain(`\n-# ${question}\n`);
    expect(textOf(answered)).toContain("released a statement denying allegations that it spied on Pakistan");
    bot.child.kill("SIGTERM");
    bot.child.kill("SIGTERM");
    const { status, output } = await bot.ended;
    expect(status).toBe(0);
    expect(output).not.toContain(TOKEN);
    expect(output).not.toContain(question);
    expect(discord.violations).toEqual([]);
  });

  it("picks up an article that is added while it runs, and answers meanwhile", async () => {
    const corpus = join(folder, "corpus");
    cpSync("corpus", corpus, { recursive: true });
    const bot = start({ DISCORD_TOKEN: TOKEN, CORPUS_DIR: corpus });
    await until(() => bot.output().includes('"event":"ready"'));
    const question = "Who owns the zeppelin hangar in Gilgit?";
    const answer = async () => textOf(await discord.slash("ask", { question }).answer());
    expect(await answer()).toContain("NOT ANSWERED");
    const added =
      "The zeppelin hangar in Gilgit is owned by the Punjab Safe Cities Authority, a court record shows.";
    const file = readFileSync(join(corpus, "telecoms.md"), "utf8");
    const facts = file.slice(0, file.indexOf("---", 4) + 4).replace(/^sha256:.*\n/m, "");
    writeFileSync(join(corpus, "hangar.md"), `${facts}\n${added}\n`);
    await until(() => bot.output().includes('"event":"corpus-refreshed"'));
    expect(await answer()).toContain(added);
    bot.child.kill("SIGTERM");
    expect((await bot.ended).status).toBe(0);
  });
});
