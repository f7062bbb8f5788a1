// The process that parses: takes an input, answers with its draft or its error, and goes when its parent goes.

import { ExpectedError, messageOf } from "../../errors.js";
import { refused } from "../read/encodings.js";
import { parseInput } from "./parse.js";
import { type Job, READY, type Reply } from "./protocol.js";

function replyOf(error: unknown): Reply {
  const known =
    error instanceof ExpectedError
      ? error
      : error instanceof RangeError
        ? refused("The input is nested too deeply to be read.")
        : null;
  if (known === null)
    return { surprise: error instanceof Error ? (error.stack ?? error.message) : messageOf(error) };
  return { refusal: { family: known.family, code: known.code, message: known.message, hint: known.hint } };
}

process.on("disconnect", () => process.exit(0));
async function work(job: Job): Promise<Reply> {
  if ("input" in job) return { draft: await parseInput(job.input, job.given) };
  const { readFeed } = await import("../feed/read-feed.js");
  return { items: readFeed(job.feed, job.url, job.charset) };
}

process.on("message", async (job: Job) => {
  process.send?.(await work(job).catch(replyOf));
});
process.send?.(READY);
