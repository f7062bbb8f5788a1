// What a failure is called in the log.

import { DiscordAPIError, HTTPError } from "discord.js";
import { ExpectedError } from "../../errors.js";
import type { LogFields } from "../../log.js";

/** Codes and places, never messages: those may hold a question or the address of an interaction. */
export function describeFailure(error: unknown): LogFields {
  if (error instanceof ExpectedError) return { code: error.code };
  if (error instanceof DiscordAPIError) return { code: `discord/${error.code}`, status: error.status };
  if (error instanceof HTTPError) return { code: "discord/http", status: error.status };
  if (!(error instanceof Error)) return { code: "surprise", thrown: typeof error };
  return { code: "surprise", error: error.name, stack: framesOf(error) };
}

const BETWEEN_FRAMES = " | ";

function framesOf(error: Error): string {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(BETWEEN_FRAMES);
}

/**
 * What makes a failure the same as the last: its kind and where it came from; the frames further out vary from run to run.
 * @param failure as `describeFailure` gives it
 */
export function sameFailure({ stack, ...kind }: LogFields): string {
  return JSON.stringify([kind, typeof stack === "string" ? stack.split(BETWEEN_FRAMES)[0] : null]);
}
