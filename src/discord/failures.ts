// What a failure is called in the log, and how the person is told of it.

import { DiscordAPIError, HTTPError, RESTJSONErrorCodes, type RepliableInteraction } from "discord.js";
import { ExpectedError } from "../errors.js";
import type { LogFields } from "../log.js";
import { send, sendMore } from "./reply.js";

const SORRY =
  "Something went wrong on my side, and the newsroom's log has a line about it. Please try again.";

/** Codes and places, never messages: those may hold a question or the address of an interaction. */
export function describeFailure(error: unknown): LogFields {
  if (error instanceof ExpectedError) return { code: error.code };
  if (error instanceof DiscordAPIError) return { code: `discord/${error.code}`, status: error.status };
  if (error instanceof HTTPError) return { code: "discord/http", status: error.status };
  if (!(error instanceof Error)) return { code: "surprise", thrown: typeof error };
  return { code: "surprise", error: error.name, stack: framesOf(error) };
}

/** Tells the person, in the best way that the interaction still allows. Never throws. */
export async function tell(interaction: RepliableInteraction, error: unknown): Promise<void> {
  const content = error instanceof ExpectedError ? error.line : SORRY;
  try {
    if (isGone(error)) await tellWithout(interaction);
    else if (interaction.deferred && !interaction.replied && !interaction.isMessageComponent())
      await send(interaction, { content }, "private");
    else if (interaction.deferred || interaction.replied) await sendMore(interaction, { content }, "private");
    else await send(interaction, { content }, "private");
  } catch {
    // The interaction itself is beyond reach; the failure is logged already.
  }
}

/** The interaction ran out (3 seconds to acknowledge, 15 minutes to answer): a direct message is what is left. */
async function tellWithout(interaction: RepliableInteraction): Promise<void> {
  await interaction.user.send({
    content: "Discord gave up waiting for my answer to your last command. Please run it again.",
    allowedMentions: { parse: [] },
  });
}

function isGone(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InvalidWebhookToken)
  );
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
