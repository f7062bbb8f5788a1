// Parses inputs in a process of their own, with limits of time and memory. Whatever a page does, the caller goes on.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ExpectedError } from "../../errors.js";
import type { Draft, Facts } from "../draft/draft.js";
import type { FeedItem } from "../feed/feed.js";
import { refused } from "../read/encodings.js";
import type { NamedBytes } from "../read/source.js";
import { type Job, READY, type Reply } from "./protocol.js";

export interface ParseLimits {
  /** For one input. */
  readonly seconds: number;
  /** Of the process that parses. */
  readonly megabytes: number;
}

/** Chosen with room to spare, not measured at the largest input that is fetched. */
export const PARSE_LIMITS: ParseLimits = { seconds: 60, megabytes: 1500 };
const IDLE_MS = 5000;
const LOOK_MS = 200;
const HINT = "Save the article's text alone and give that.";

/** The compiled entry, where the tests run the sources. */
function entry(): string {
  const here = fileURLToPath(new URL("./child.js", import.meta.url));
  return import.meta.url.endsWith(".ts")
    ? here.replace(`${sep}src${sep}`, `${sep}dist${sep}src${sep}`)
    : here;
}

/** Resident memory of a process in bytes; 0 where the system does not say. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}

const tooMuch = ({ megabytes }: ParseLimits): ExpectedError =>
  refused(`Reading it takes more than ${megabytes} MB of memory.`, HINT);
const tooLong = ({ seconds }: ParseLimits): ExpectedError =>
  refused(`Reading it takes longer than ${seconds} s.`, HINT);

/** Parses one input after another; the process is started at the first and ends when nothing came for a while. */
export class Parser {
  private child: ChildProcess | null = null;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: ParseLimits = PARSE_LIMITS) {}

  /** @throws ExpectedError with one line for what cannot be read within the limits */
  async parse(input: NamedBytes, given: Partial<Facts>): Promise<Draft> {
    const reply = await this.inTurn({ input, given });
    if ("draft" in reply) return reply.draft;
    throw new Error("The process that parses gave no draft.");
  }

  /**
   * The items of a feed.
   * @param url where it was fetched
   * @throws ExpectedError with one line for what is no feed, or cannot be read within the limits
   */
  async feed(bytes: Uint8Array, url: string, charset: string | null): Promise<readonly FeedItem[]> {
    const reply = await this.inTurn({ feed: bytes, url, charset });
    if ("items" in reply) return reply.items;
    throw new Error("The process that parses gave no items.");
  }

  private inTurn(job: Job): Promise<Reply> {
    const next = this.last.then(
      () => this.one(job),
      () => this.one(job),
    );
    this.last = next;
    return next;
  }

  /** Ends the process. */
  close(): void {
    clearTimeout(this.idle);
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  private async one(job: Job): Promise<Reply> {
    clearTimeout(this.idle);
    const child = await this.started();
    try {
      const reply = await this.replyOf(child, job);
      if ("surprise" in reply) throw new Error(reply.surprise);
      if (!("refusal" in reply)) return reply;
      const { family, code, message, hint } = reply.refusal;
      throw new ExpectedError(
        ...([family, code, message, hint] as ConstructorParameters<typeof ExpectedError>),
      );
    } finally {
      child.unref();
      child.channel?.unref();
      this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    }
  }

  /** The process, ready to read: loading its libraries is not the input's time. */
  private async started(): Promise<ChildProcess> {
    if (this.child?.connected !== true || this.child.exitCode !== null) {
      const child = fork(entry(), [], {
        // Nothing of the bot's settings: no token, no paths.
        env: {},
        execArgv: [`--max-old-space-size=${this.limits.megabytes}`],
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      });
      this.child = child;
      const [said] = await Promise.race([once(child, "message"), once(child, "exit"), once(child, "error")]);
      if (said !== READY) throw new Error(`The process that parses does not start (${String(said)}).`);
    }
    this.child.ref();
    this.child.channel?.ref();
    return this.child;
  }

  private replyOf(child: ChildProcess, job: Job): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const done = (finish: () => void) => {
        clearTimeout(timer);
        clearInterval(watch);
        child.off("message", onMessage);
        child.off("exit", onExit);
        child.off("error", onExit);
        finish();
      };
      const stop = (error: ExpectedError) => {
        this.close();
        done(() => reject(error));
      };
      const onMessage = (reply: unknown) => done(() => resolve(reply as Reply));
      // A process that ends by itself ran out of memory: nothing else ends it.
      const onExit = () => stop(tooMuch(this.limits));
      const timer = setTimeout(() => stop(tooLong(this.limits)), this.limits.seconds * 1000);
      const watch = setInterval(() => {
        if (residentOf(child.pid) > this.limits.megabytes * 1024 * 1024 * 1.2) stop(tooMuch(this.limits));
      }, LOOK_MS);
      child.once("message", onMessage);
      child.once("exit", onExit);
      child.once("error", onExit);
      child.send(job, (error) => {
        if (error) stop(tooMuch(this.limits));
      });
    });
  }
}
