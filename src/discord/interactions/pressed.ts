// What a press means: a button by its own custom id, an entry of the menu under a page by its value.

import { MENU } from "../presentation/components.js";
import { parseCustomId } from "../presentation/custom-id.js";
import type { ControlInteraction } from "./command.js";

/** The control and its arguments. Older messages have buttons where newer ones have the menu; both mean the same. */
export function pressed(interaction: ControlInteraction): ReturnType<typeof parseCustomId> {
  const own = parseCustomId(interaction.customId);
  if (own.prefix !== MENU || !interaction.isStringSelectMenu()) return own;
  return parseCustomId(interaction.values[0] ?? "");
}
