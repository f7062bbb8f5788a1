// Reads what a command of the terminal was given. What is wrong with it is said in one line, with what was meant, for
// every command here alone; prints nothing.

import { parseArgs } from "node:util";
import { ExpectedError } from "../errors.js";
import type { CommandLine, Given, NpmSays } from "./command-line.js";
import { misuseIn } from "./misuse.js";

/** Is the usage asked for, among whatever else? Everything behind a bare `--` is no option. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((one) => one === "--help" || one === "-h");
}

/**
 * Reads the arguments of a command.
 * @param args those after the script's name
 * @param npm the environment that npm left; empty where the script was not started by it
 * @throws ExpectedError `usage/options`, one line that says what was meant
 */
export function readCommandLine<const C extends CommandLine>(
  command: C,
  args: readonly string[],
  npm: NpmSays = {},
): Given<C> {
  const { tokens } = parseArgs({
    ...{ args: [...args], options: command.options },
    ...{ allowPositionals: true, strict: false, tokens: true },
  });
  const misuse = misuseIn(command, args, tokens, npm);
  if (misuse !== null) throw new ExpectedError("usage", "usage/options", misuse.wrong, misuse.right);
  const { values, positionals } = parseArgs({
    ...{ args: [...args], options: command.options as C["options"] },
    ...{ allowPositionals: true as const },
  });
  return { values, positionals };
}
