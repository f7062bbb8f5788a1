// `npm run ingest` without its process: arguments in, lines out, an exit status. Knows no index and no Discord.

import type { Config } from "../config.js";
import { EXIT, type ExitStatus } from "../errors.js";
import { type IngestOptions, ingest, isFailed, type Outcome } from "../ingest/ingest.js";
import type { IngestArguments } from "./ingest-options.js";
import { toJsonLine, toLines } from "./ingest-report.js";

interface IngestScreen {
  /** A line of standard output. */
  out(line: string): void;
  /** A line of standard error. */
  err(line: string): void;
  /** How many of the inputs are done. */
  progress(done: number, total: number): void;
}

interface IngestRun {
  readonly status: ExitStatus;
  /** True when a file of the corpus was written. */
  readonly changed: boolean;
}

function optionsOf(
  config: Pick<Config, "corpusDir" | "ingestAllowPrivate" | "parseLimits">,
  args: IngestArguments,
): IngestOptions {
  const { inputs: _, json: __, case: ___, ...rest } = args;
  return {
    ...rest,
    corpusDir: config.corpusDir,
    allowPrivate: config.ingestAllowPrivate,
    limits: config.parseLimits,
  };
}

function print(outcome: Outcome, json: boolean, screen: IngestScreen): void {
  if (json) screen.out(toJsonLine(outcome));
  else for (const line of toLines(outcome)) (isFailed(outcome) ? screen.err : screen.out)(line);
}

/**
 * Ingests all inputs, printing each as soon as it is done.
 * @returns with `--json` always status 0, for each line says how its input went; else that of the first failure
 */
export async function runIngest(
  config: Pick<Config, "corpusDir" | "ingestAllowPrivate" | "parseLimits">,
  args: IngestArguments,
  screen: IngestScreen,
): Promise<IngestRun> {
  let status: ExitStatus = EXIT.done;
  let changed = false;
  let done = 0;
  for await (const outcome of ingest(args.inputs, optionsOf(config, args))) {
    print(outcome, args.json, screen);
    if (isFailed(outcome) && !args.json && status === EXIT.done) status = outcome.cause.exitStatus;
    if (!isFailed(outcome) && outcome.saved !== null && outcome.saved.action !== "unchanged") changed = true;
    done += 1;
    screen.progress(done, args.inputs.length);
  }
  return { status, changed };
}
