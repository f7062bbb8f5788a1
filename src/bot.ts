// `npm start`: the Discord bot. SIGTERM and SIGINT end it with status 0.

import { loadConfig } from "./config.js";
import { startFromSettings } from "./discord/life/start.js";
import { stayUp } from "./discord/life/stay-up.js";
import { EXIT } from "./errors.js";
import { createLog } from "./log.js";
import { printTo } from "./terminal/out.js";
import { asExpected } from "./terminal/run.js";

try {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  stayUp(log);
  const stop = new Promise<"stop">((resolve) => {
    // Not `once`: npm passes a signal on that the whole group gets too, and a second one must not kill a clean stop.
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve("stop"));
  });
  process.exit(await startFromSettings(config, log, stop));
} catch (error) {
  const expected = asExpected(error);
  const line = expected?.line ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  printTo(process.stderr, `${line}\n`, () => process.exit(expected?.exitStatus ?? EXIT.surprise));
}
