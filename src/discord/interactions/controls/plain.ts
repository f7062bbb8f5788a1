// "Read it as it stands": a question that was read with the one before it is asked by itself.

import type { Control } from "../command.js";
import { openView } from "../pages.js";
import { pressed } from "../pressed.js";
import { isPrivate, ownerOf } from "./page.js";
import { viewOf } from "./view-of.js";

export const plain = {
  prefix: "plain",
  caseless: true,
  delivery: (interaction, context) =>
    ownerOf(interaction, context) === interaction.user.id ? "update" : "private",
  run: async (interaction, context) => {
    const view = viewOf(pressed(interaction).args[0] ?? "", context);
    const share = view.owner === interaction.user.id && isPrivate(interaction);
    const { caseName = context.folder.name } = view;
    return openView({ ...(view.plain ?? view), caseName }, interaction, context, { share });
  },
} satisfies Control;
