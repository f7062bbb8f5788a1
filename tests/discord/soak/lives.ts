// Starts lives of the bot and kills them: before a request is handled, after it but before the answer, or at some moment.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type DiscordDouble, TOKEN } from "../double/double.js";

export const KILL_POINTS = ["before a request", "after a request", "at a moment"] as const;
export type KillPoint = (typeof KILL_POINTS)[number];

export interface Life {
  readonly ended: Promise<unknown>;
  readonly isAlive: () => boolean;
  kill(): void;
}

/** Starts the bot and waits until it is ready. */
export async function startLife(
  discord: DiscordDouble,
  env: Readonly<Record<string, string>>,
): Promise<Life> {
  const child = spawn(process.execPath, ["tests/discord/soak/life.mjs"], {
    env: { PATH: process.env.PATH ?? "", DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  await Promise.race([ready(child), ended.then(() => Promise.reject(new Error("the bot ended by itself")))]);
  return {
    ended,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: () => void child.kill("SIGKILL"),
  };
}

async function ready(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stderr as NodeJS.ReadableStream });
    lines.on("line", (line) => {
      if (said.length < 50) said.push(line);
      if (line.includes('"event":"ready"')) resolve();
      if (line.includes('"level":"error"') && !line.includes("desk-job")) reject(new Error(line));
    });
    lines.on("close", () => reject(new Error(said.join("\n"))));
  });
}

/** Kills the life that is set when the count of requests is reached, at the point that is set. */
export class Executioner {
  private left = Number.POSITIVE_INFINITY;
  private point: KillPoint = "at a moment";
  private life: Life | undefined;

  constructor(discord: DiscordDouble) {
    const { gateway, requests, state } = discord;
    const edit = state.editMessage.bind(state);
    state.editMessage = (...given) => {
      const edited = edit(...given);
      this.stored();
      return edited;
    };
    requests.push = (...given) => {
      this.count();
      return given.length;
    };
    const dispatch = gateway.dispatch.bind(gateway);
    gateway.dispatch = (guild, event, data) => {
      // What the bot sent is stored by now, and not answered yet.
      if (event === "MESSAGE_CREATE" && (data as { author?: { bot?: boolean } }).author?.bot) this.stored();
      dispatch(guild, event, data);
    };
  }

  sentence(life: Life, requests: number, point: KillPoint): void {
    Object.assign(this, { life, left: requests, point });
  }

  pardon(): void {
    this.left = Number.POSITIVE_INFINITY;
  }

  private count(): void {
    this.left--;
    if (this.left > 0) return;
    if (this.point === "before a request") this.life?.kill();
    if (this.point === "at a moment") setTimeout(() => this.life?.kill(), Math.random() * 20);
  }

  private stored(): void {
    if (this.left <= 0 && this.point === "after a request") this.life?.kill();
  }
}
