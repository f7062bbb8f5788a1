// How every script ends: an expected error is one line and its documented status, a surprise keeps its stack.

import { sep } from "node:path";
import { loadConfig } from "../config.js";
import { EXIT, ExpectedError, systemFault } from "../errors.js";
import { err } from "./out.js";

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
  const expected = asExpected(error);
  if (expected !== undefined) {
    err(`${expected.line}\n`);
    return expected.exitStatus;
  }
  if (isOptionError(error)) {
    err(`${error.message.split("\n")[0]}\n`);
    return EXIT.usage;
  }
  err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.surprise;
}

/** Expected errors, and what the system refused: a file that may not be read is no surprise. */
export function asExpected(error: unknown): ExpectedError | undefined {
  return error instanceof ExpectedError ? error : systemFault(error, isInCorpus);
}

function isInCorpus(path: string): boolean {
  try {
    const { corpusDir } = loadConfig();
    return path === corpusDir || path.startsWith(`${corpusDir}${sep}`);
  } catch {
    return false;
  }
}

/** `node:util` parseArgs throws these for unknown options and missing values. */
function isOptionError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
}
