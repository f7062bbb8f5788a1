// /label: an editor confirms or changes the label of one sentence, chosen or pasted, with a reason.

import { ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import { LABELS, type Label } from "../../../domain.js";
import { LIMITS } from "../../presentation/limits.js";
import { sentenceRef } from "../../presentation/sentence-ref.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { editorName } from "../editor-name.js";
import { modeOf } from "../permissions.js";
import { titlesIn } from "../review/article-choices.js";
import { EDITORS_ONLY } from "../review/editors-only.js";
import { LONGEST_WHY } from "../review/label-view.js";
import { pastedLabels } from "../review/pasted-labels.js";
import { noSentence, relabel, sentenceOf } from "../review/relabel.js";
import { sentencesMeant, whichReply } from "../review/which-sentence.js";

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
        description: "Type some of its words and choose it, or paste it",
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
      CASE_OPTION,
    ],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, context) => {
    const given = interaction.options.getString("sentence", true).trim();
    const reason = interaction.options.getString("reason", true).trim();
    const label = interaction.options.getString("label", true) as Label;
    const who = editorName(interaction.user);
    const chosen = sentenceOf(context, given);
    if (chosen !== null) return relabel(context, chosen, label, reason, who);
    const meant = await sentencesMeant(context.newsroom, given);
    const [sentence, ...more] = meant.sentences;
    if (sentence === undefined) throw noSentence();
    const alone = meant.exactly && more.length === 0 && given.length >= sentence.text.length / 2;
    if (alone) return relabel(context, sentence, label, reason, who);
    const key = pastedLabels.keep({ label, reason }, interaction.user.id);
    return whichReply(key, meant, titlesIn(context.newsroom), modeOf(interaction));
  },
  // The name is a search label, cut to fit; the value holds for the sentence in these words alone.
  autocomplete: async (interaction, { newsroom }) =>
    newsroom
      .findSentences(interaction.options.getFocused(), LIMITS.choices)
      .map(({ id, label: now, text }) => ({ name: `${now}: ${text}`, value: sentenceRef({ id, text }) })),
} satisfies SlashCommand;
