// How every script ends: an expected error is one line and its documented status, a surprise keeps its stack.

import { sep } from "node:path";
import { loadConfig, npmSays } from "../config.js";
import { EXIT, ExpectedError, systemFault } from "../errors.js";
import type { CommandLine, Given } from "./command-line.js";
import { err, out } from "./out.js";
import { asksForHelp, readCommandLine } from "./read-command-line.js";
import { usageOf } from "./usage.js";

/**
 * Runs a script's main function, or prints its usage where that is asked for. A reader that closes the pipe early
 * (`| head`) ends it quietly.
 * @param main is given what was typed; resolves when all is printed; what it throws decides the exit status
 */
export async function run<const C extends CommandLine>(
  command: C,
  main: (given: Given<C>) => Promise<void>,
): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.done);
    throw error;
  });
  try {
    const args = process.argv.slice(2);
    if (asksForHelp(args)) out(`${usageOf(command)}\n`);
    else await main(readCommandLine(command, args, npmSays()));
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
  err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.surprise;
}

/** Expected errors, and what the system refused: a file that may not be read is no surprise. */
export function asExpected(error: unknown): ExpectedError | undefined {
  return error instanceof ExpectedError ? error : systemFault(error, isInCorpus);
}

function isInCorpus(path: string): boolean {
  try {
    const { corpusDir, casesDir } = loadConfig();
    return [corpusDir, casesDir].some((dir) => path === dir || path.startsWith(`${dir}${sep}`));
  } catch {
    return false;
  }
}
