// `npm start`: the Discord bot. SIGTERM and SIGINT end it with status 0.

import { loadConfig } from "./config.js";
import { startFromSettings } from "./discord/life/start.js";
import { stayUp } from "./discord/life/stay-up.js";
import { EXIT, type ExitStatus } from "./errors.js";
import { createLog } from "./log.js";
import type { CommandLine } from "./terminal/command-line.js";
import { printTo } from "./terminal/out.js";
import { asksForHelp, readCommandLine } from "./terminal/read-command-line.js";
import { asExpected } from "./terminal/run.js";
import { usageOf } from "./terminal/usage.js";

const START = {
  name: "start",
  does: "Runs the Discord bot until it is stopped; what it is to do stands in .env (see .env.example).",
  options: {},
} as const satisfies CommandLine;

async function start(args: readonly string[]): Promise<ExitStatus> {
  readCommandLine(START, args);
  const config = loadConfig();
  const log = createLog(config.logLevel);
  stayUp(log);
  const stop = new Promise<"stop">((resolve) => {
    // Not `once`: npm passes a signal on that the whole group gets too, and a second one must not kill a clean stop.
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve("stop"));
  });
  return startFromSettings(config, log, stop);
}

try {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) printTo(process.stdout, `${usageOf(START)}\n`, () => process.exit(EXIT.done));
  else process.exit(await start(args));
} catch (error) {
  const expected = asExpected(error);
  const line = expected?.line ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  printTo(process.stderr, `${line}\n`, () => process.exit(expected?.exitStatus ?? EXIT.surprise));
}
