// How every script ends: an expected error is one line and its documented status, a surprise keeps its stack.

import { EXIT, ExpectedError } from "../errors.js";

/**
 * Runs a script's main function. A reader that closes the pipe early (`| head`) ends it quietly.
 * @param main resolves when all is printed; what it throws decides the exit status
 */
export async function run(main: () => Promise<void>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.done);
    throw error;
  });
  try {
    await main();
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof ExpectedError) {
    process.stderr.write(`${error.line}\n`);
    return error.exitStatus;
  }
  if (isOptionError(error)) {
    process.stderr.write(`${error.message.split("\n")[0]}\n`);
    return EXIT.usage;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.surprise;
}

/** `node:util` parseArgs throws these for unknown options and missing values. */
function isOptionError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
}
