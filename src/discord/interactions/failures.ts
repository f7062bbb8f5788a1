// How a person is told of a failure.

import { DiscordAPIError, RESTJSONErrorCodes, type RepliableInteraction } from "discord.js";
import { ExpectedError } from "../../errors.js";
import { NO_MENTIONS } from "../presentation/message.js";
import { send, sendMore } from "./reply.js";

const SORRY =
  "Something went wrong on my side, and the newsroom's log has a line about it. Please try again.";

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
    ...NO_MENTIONS,
  });
}

function isGone(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InvalidWebhookToken)
  );
}
