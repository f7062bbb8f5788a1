// The polite line while the bot is starting or stopping.

import type { Interaction } from "discord.js";
import { send } from "../interactions/reply.js";

/** One private line, or no suggestions; never throws. */
export async function sayLater(interaction: Interaction, why: string): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else await send(interaction, { content: `${why} Please ask again in a minute.` }, "private");
  } catch {
    // Nothing more can be said to them.
  }
}
