// /label: an editor confirms or changes the label of one sentence, with a reason.

import { ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import { LABELS, type Label } from "../../../domain.js";
import { LIMITS } from "../../presentation/limits.js";
import { sentenceRef } from "../../presentation/sentence-ref.js";
import type { SlashCommand } from "../command.js";
import { editorName } from "../editor-name.js";
import { EDITORS_ONLY } from "../review/editors-only.js";
import { LONGEST_WHY } from "../review/label-view.js";
import { relabel, sentenceOf } from "../review/relabel.js";

export const label = {
  kind: "slash",
  data: {
    name: "label",
    description: "For editors: confirm or change a sentence's label, with a reason",
    default_member_permissions: EDITORS_ONLY,
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "sentence",
        description: "Type some of its words and choose it",
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "label",
        description: "What it is",
        required: true,
        choices: LABELS.map((one) => ({ name: one, value: one })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "reason",
        description: "Why, for the records",
        required: true,
        max_length: LONGEST_WHY,
      },
    ],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, context) => {
    const [id, reason] = [
      interaction.options.getString("sentence", true),
      interaction.options.getString("reason", true),
    ];
    const chosen = interaction.options.getString("label", true) as Label;
    return relabel(
      context,
      sentenceOf(context, id.trim()),
      chosen,
      reason.trim(),
      editorName(interaction.user),
    );
  },
  // The name is a search label, cut to fit; the value holds for the sentence in these words alone.
  autocomplete: async (interaction, { newsroom }) =>
    newsroom
      .findSentences(interaction.options.getFocused(), LIMITS.choices)
      .map(({ id, label: now, text }) => ({ name: `${now}: ${text}`, value: sentenceRef({ id, text }) })),
} satisfies SlashCommand;
