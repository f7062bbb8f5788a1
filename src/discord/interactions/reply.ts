// The one exit of replies to interactions, with all mentions off.

import { MessageFlags, type RepliableInteraction } from "discord.js";
import {
  editedBody,
  type MessageBody,
  messageBody,
  NO_MENTIONS,
  type Reply,
} from "../presentation/message.js";
import type { Delivery } from "./command.js";

interface Sent {
  readonly messageId: string | null;
  readonly channelId: string | null;
}

/**
 * Sends a reply in the way that the interaction still allows: first response, or edit of a deferred one.
 * Gives the message's id where the answer of Discord names it.
 */
export async function send(
  interaction: RepliableInteraction,
  reply: Reply,
  delivery: Delivery,
): Promise<Sent> {
  const carrier = delivery === "update" && interaction.isMessageComponent() ? interaction.message : null;
  const made =
    carrier === null ? messageBody(reply) : editedBody(reply, carrier.flags.has(MessageFlags.IsComponentsV2));
  const body = { ...quietly(made), ...attached(reply) };
  if (interaction.deferred || interaction.replied) {
    const message = await interaction.editReply(body);
    return { messageId: message?.id ?? null, channelId: message?.channelId ?? interaction.channelId };
  }
  if (delivery === "update" && interaction.isMessageComponent()) {
    await interaction.update(body);
    return { messageId: interaction.message.id, channelId: interaction.channelId };
  }
  return first(interaction, body, delivery);
}

/** Sends one more message after the first. */
export async function sendMore(
  interaction: RepliableInteraction,
  reply: Reply,
  delivery: "public" | "private",
): Promise<Sent> {
  const message = await interaction.followUp(flagged(quietly(messageBody(reply)), delivery));
  return { messageId: message?.id ?? null, channelId: message?.channelId ?? interaction.channelId };
}

/** Tells Discord at once that the answer will follow. @returns the id of the message that will hold it, where it is known */
export async function acknowledge(
  interaction: RepliableInteraction,
  delivery: Delivery,
): Promise<string | null> {
  if (delivery === "update" && interaction.isMessageComponent()) {
    await interaction.deferUpdate();
    return interaction.message.id;
  }
  if (delivery === "private") {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    return null;
  }
  try {
    const { interaction: deferred, resource } = await interaction.deferReply({ withResponse: true });
    return deferred.responseMessageId ?? resource?.message?.id ?? null;
  } catch (error) {
    // It is acknowledged; the message was not described in the answer.
    if (interaction.deferred) return null;
    throw error;
  }
}

async function first(
  interaction: RepliableInteraction,
  body: ReturnType<typeof quietly>,
  delivery: Delivery,
): Promise<Sent> {
  const options = flagged(body, delivery);
  if (delivery !== "public") {
    await interaction.reply(options);
    return { messageId: null, channelId: interaction.channelId };
  }
  try {
    const response = await interaction.reply({ ...options, withResponse: true });
    const message = response.resource?.message;
    return { messageId: message?.id ?? null, channelId: message?.channelId ?? interaction.channelId };
  } catch (error) {
    // The reply is out; its description was not in the answer, so that the id is unknown.
    if (interaction.replied) return { messageId: null, channelId: interaction.channelId };
    throw error;
  }
}

/** Files as the library sends them. */
function attached({ files }: Reply) {
  if (files === undefined) return {};
  return {
    files: files.map(({ name, data, says }) => ({
      ...{ name, attachment: Buffer.from(data) },
      ...(says === undefined ? {} : { description: says }),
    })),
  };
}

function quietly(body: MessageBody) {
  return { ...body, ...NO_MENTIONS };
}

/** The body with all its flags. */
function flagged({ flags, ...body }: ReturnType<typeof quietly>, delivery: Delivery) {
  const cards = flags === undefined ? [] : [flags];
  return { ...body, flags: delivery === "private" ? [...cards, MessageFlags.Ephemeral as const] : cards };
}
