// Sends a reply; one that others see with quotes is recorded before it goes out, and what came of it after.

import { DiscordAPIError, type RepliableInteraction } from "discord.js";
import { describeFailure } from "../desk/failure-fields.js";
import type { Reply } from "../presentation/message.js";
import type { Delivery } from "./command.js";
import type { BotContext } from "./context.js";
import { send } from "./reply.js";

interface Way {
  readonly delivery: Delivery;
  /** The number of the newest correction when the work began. */
  readonly asOf: number;
  /** The message that will hold the reply, where Discord has named it. */
  readonly messageId: string | null;
}

/** @throws what sending throws, and ExpectedError where it cannot be recorded: nothing is sent then */
export async function publish(
  interaction: RepliableInteraction,
  reply: Reply & { readonly kind: string },
  way: Way,
  context: BotContext,
): Promise<void> {
  const intent = intend(interaction, reply, way, context);
  if (intent === null) return void (await send(interaction, reply, way.delivery));
  try {
    const { messageId } = await send(interaction, reply, way.delivery);
    settle(context, () =>
      messageId === null
        ? context.publicMessages.unclear(intent)
        : context.publicMessages.sent(intent, messageId),
    );
  } catch (error) {
    const refused = error instanceof DiscordAPIError && error.status < 500;
    settle(context, () =>
      refused ? context.publicMessages.unsent(intent) : context.publicMessages.unclear(intent),
    );
    throw error;
  }
}

/** Null where nobody else sees it, or where it shows nothing that could be corrected. */
function intend(
  interaction: RepliableInteraction,
  { quotes = [], kind }: Reply & { readonly kind: string },
  { delivery, asOf, messageId }: Way,
  { publicMessages }: BotContext,
): number | null {
  const { guildId, channelId } = interaction;
  if (quotes.length === 0 || channelId === null || !isPublic(interaction, delivery)) return null;
  const thread = interaction.channel?.isThread() ?? false;
  const interactionId = interaction.id;
  return publicMessages.intend({
    ...{ guildId, channelId, messageId, interactionId },
    ...{ thread, kind, quotes, asOf },
  });
}

function isPublic(interaction: RepliableInteraction, delivery: Delivery): boolean {
  if (delivery !== "update" || !interaction.isMessageComponent()) return delivery === "public";
  return !interaction.message.flags.has("Ephemeral");
}

/** The reader has their answer whatever happens here: what cannot be recorded now is an intent, and settled later. */
function settle({ log }: BotContext, record: () => void): void {
  try {
    record();
  } catch (error) {
    log.error("answer-not-recorded", describeFailure(error));
  }
}
