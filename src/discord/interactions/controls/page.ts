// The buttons that turn pages: in place for the one who asked, a private copy for anybody else.

import type { Control, ControlInteraction } from "../command.js";
import type { BotContext } from "../context.js";
import { pageOf } from "../pages.js";
import { pressed } from "../pressed.js";
import { viewOf } from "./view-of.js";

export const page = {
  prefix: "page",
  caseless: true,
  delivery: (interaction, context) =>
    ownerOf(interaction, context) === interaction.user.id ? "update" : "private",
  run: async (interaction, context) => {
    const [key = "", number] = pressed(interaction).args;
    const view = viewOf(key, context);
    const share = view.owner === interaction.user.id && isPrivate(interaction);
    return pageOf(key, view, interaction, context, { page: Number(number), share });
  },
} satisfies Control;

export function ownerOf(interaction: ControlInteraction, context: BotContext): string | undefined {
  return context.views.get(pressed(interaction).args[0] ?? "")?.owner;
}

/** Is the message that carries the button seen by one person alone? */
export function isPrivate(interaction: ControlInteraction): boolean {
  return interaction.message?.flags.has("Ephemeral") ?? false;
}
