// One structured log line an event, to standard error. Never a question's text, never a token.

import { jsonText } from "./shown-text.js";

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/**
 * A log that writes one JSON line an event: `{"at","level","event",…fields}`.
 * @param level the least level that is written
 * @param write where a line goes, standard error by default
 * @param now the clock, for tests
 */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
  now: () => Date = () => new Date(),
): Log {
  const least = LOG_LEVELS.indexOf(level);
  const emit =
    (at: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (LOG_LEVELS.indexOf(at) < least) return;
      write(jsonText({ at: now().toISOString(), level: at, event, ...fields }));
    };
  return { debug: emit("debug"), info: emit("info"), warn: emit("warn"), error: emit("error") };
}
