// The encoder in a process of its own: a reading never stops the bot's event loop. Started by the first who asks, again where it died.

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ExpectedError } from "../errors.js";
import type { Encoder } from "./encoder.js";
import type { EncoderConfig } from "./here.js";
import type { Failure, Method, Response } from "./host-messages.js";

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const PROGRAM = fileURLToPath(new URL("./host-process.js", import.meta.url));

/**
 * @param program the compiled `host-process.js`
 * @throws (from its methods) what the encoder throws; ExpectedError `data/encoder-died` where its process ends
 */
export function encoderHosted({ modelDir }: EncoderConfig, program = PROGRAM): Encoder {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | undefined;
  let count = 0;
  const start = (): ChildProcess => {
    const started = fork(program, [modelDir], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    started.on("message", (response: Response) => {
      settle(waiting, response);
      hold();
    });
    started.once("exit", () => {
      if (child === started) child = undefined;
      for (const { reject } of waiting.values()) reject(died());
      waiting.clear();
    });
    return started;
  };
  /** An idle process keeps nobody alive; one that is reading does. */
  const hold = () => {
    const method = waiting.size > 0 ? "ref" : "unref";
    child?.[method]();
    child?.channel?.[method]();
  };
  const ask = <T>(method: Method, input: unknown): Promise<T> => {
    child ??= start();
    const id = ++count;
    const asked = child;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      hold();
      asked.send({ id, method, input }, (error) => {
        if (error !== null && waiting.delete(id)) reject(died());
      });
    });
  };
  return {
    readArticle: (article) => ask("readArticle", article),
    embedQuestion: (text) => ask("embedQuestion", text),
    embedPassages: (passages) => ask("embedPassages", passages),
    readAnswers: (request) => ask("readAnswers", request),
    readReplies: (request) => ask("readReplies", request),
    close: async () => void child?.kill(),
  };
}

function settle(waiting: Map<number, Waiting>, response: Response): void {
  const one = waiting.get(response.id);
  waiting.delete(response.id);
  if ("output" in response) one?.resolve(response.output);
  else one?.reject(errorOf(response.failure));
}

function errorOf({ code, message, hint }: Failure): Error {
  return code === null ? new Error(message) : new ExpectedError("data", code, message, hint);
}

function died(): ExpectedError {
  return new ExpectedError(
    "data",
    "data/encoder-died",
    "The process that reads texts has ended.",
    "Try again.",
  );
}
