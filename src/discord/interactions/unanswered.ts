// Keeps a question that nothing answers for the editors: only one that everybody on the server could see asked.

import { ChannelType, type ChatInputCommandInteraction, PermissionFlagsBits } from "discord.js";
import { describeFailure } from "../desk/failure-fields.js";
import type { Context } from "./context.js";

/**
 * Records it, once for a command, or nothing where it was asked in private.
 * @param read the question as it was read
 */
export function keepUnanswered(
  interaction: ChatInputCommandInteraction,
  { records, log }: Pick<Context, "records" | "log">,
  read: string,
): void {
  const { guildId: guild, channelId: channel, id: message, user } = interaction;
  if (guild === null || !isInPublic(interaction)) return;
  try {
    records.unanswered.add({ kind: "ask", guild, channel, message, person: user.id, question: read });
  } catch (error) {
    // The person has their reply whatever the disk says.
    log.error("question-not-kept", describeFailure(error));
  }
}

/** Answered for all to see, in a channel that everybody on the server may look into; what is not known is private. */
function isInPublic({ options, channel, guild }: ChatInputCommandInteraction): boolean {
  if (options.getBoolean("private") === true || guild === null || channel === null) return false;
  if (channel.isDMBased() || (channel.isThread() && channel.type === ChannelType.PrivateThread)) return false;
  return channel.permissionsFor(guild.roles.everyone)?.has(PermissionFlagsBits.ViewChannel) ?? false;
}
