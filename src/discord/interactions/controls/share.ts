// "Show to all": posts a private page for everybody, when the person may post here.

import { ExpectedError } from "../../../errors.js";
import type { Control, ControlInteraction } from "../command.js";
import type { BotContext } from "../context.js";
import { pageOf } from "../pages.js";
import { editorsOf, isEditor, maySpeak } from "../permissions.js";
import { pressed } from "../pressed.js";
import { viewOf } from "./view-of.js";

export const share = {
  prefix: "share",
  caseless: true,
  delivery: (interaction, context) => (refusal(interaction, context) === null ? "public" : "private"),
  run: async (interaction, context) => {
    const [key = "", number] = pressed(interaction).args;
    const view = viewOf(key, context);
    const refused = refusal(interaction, context);
    if (refused !== null) throw new ExpectedError("usage", "discord/may-not-share", refused);
    const page = await pageOf(key, view, interaction, context, { page: Number(number), share: false });
    return { ...page, kind: "shared" };
  },
} satisfies Control;

/** Why this person may not show it here, or null. */
function refusal(interaction: ControlInteraction, context: BotContext): string | null {
  const view = context.views.get(pressed(interaction).args[0] ?? "");
  if (!view) return "There is nothing to show any more: ask again, and show that.";
  const folder = context.cases.list().find(({ name }) => name === view.caseName) ?? null;
  if (view.editorsShare && !isEditor(interaction, editorsOf(context.config, folder)))
    return "Only editors may post this.";
  return maySpeak(interaction)
    ? null
    : "You may not post in this channel, so neither may I for you. Ask where you may.";
}
