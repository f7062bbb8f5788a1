// The process that reads for the bot: one request at a time, in order. Ends with whoever started it.

import { ExpectedError, messageOf } from "../errors.js";
import { encoderHere } from "./here.js";
import { type Failure, MODEL_CODES, type Request, type Response } from "./host-messages.js";

const encoder = encoderHere({ modelDir: process.argv[2] ?? "models" });
let last: Promise<void> = Promise.resolve();

process.on("message", (request: Request) => {
  last = last.then(async () => {
    const response = await answer(request);
    process.send?.(response);
  });
});
process.on("disconnect", () => process.exit(0));

async function answer({ id, method, input }: Request): Promise<Response> {
  try {
    const read = encoder[method] as (input: unknown) => Promise<unknown>;
    return { id, output: await read(input) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const own = error instanceof ExpectedError ? error : null;
  const code = MODEL_CODES.find((one) => one === own?.code) ?? null;
  return { code, message: messageOf(error), hint: own?.hint ?? "" };
}
