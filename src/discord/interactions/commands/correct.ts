// /correct: an article was corrected, withdrawn or restored: shown first, and once it is confirmed, every public answer
// that used the article is corrected too.

import { ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import type { CorrectionKind } from "../../../editorial/corrections.js";
import { ExpectedError } from "../../../errors.js";
import { LONGEST_CORRECTION } from "../../corrections/words.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { modeOf } from "../permissions.js";
import { ARTICLE_OPTION, articleChoices } from "../review/article-choices.js";
import { correctionPreview } from "../review/correction-view.js";
import { EDITORS_ONLY } from "../review/editors-only.js";
import { proposedCorrections } from "../review/proposed-corrections.js";

const KINDS: readonly { readonly name: string; readonly value: CorrectionKind }[] = [
  { name: "corrected: its quotes are shown with the correction", value: "corrected" },
  { name: "withdrawn: its quotes are shown no more", value: "withdrawn" },
  { name: "restored: it stands as it is again", value: "restored" },
];

export const correct = {
  kind: "slash",
  data: {
    name: "correct",
    description: "For editors: an article was corrected or withdrawn; published answers are corrected too",
    default_member_permissions: EDITORS_ONLY,
    contexts: [InteractionContextType.Guild],
    options: [
      ARTICLE_OPTION,
      {
        type: ApplicationCommandOptionType.String,
        name: "what",
        description: "What happened to it",
        required: true,
        choices: [...KINDS],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "text",
        description: "What readers are told: what was wrong, what is right",
        required: true,
        max_length: LONGEST_CORRECTION,
      },
      CASE_OPTION,
    ],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, { newsroom, records }) => {
    const id = interaction.options.getString("article", true);
    const article = newsroom.articles().find((one) => one.id === id);
    const published = records.published.using(id);
    if (article === undefined && published.length === 0)
      throw new ExpectedError(
        "usage",
        "discord/no-article",
        "There is no such article.",
        "Choose one from the list.",
      );
    const proposed = {
      article: id,
      kind: interaction.options.getString("what", true) as CorrectionKind,
      text: interaction.options.getString("text", true),
    };
    const key = proposedCorrections.keep(proposed, interaction.user.id);
    const at = new Date().toISOString();
    return correctionPreview(key, proposed, { article, published, at }, modeOf(interaction));
  },
  autocomplete: async (interaction, { newsroom }) =>
    articleChoices(newsroom, interaction.options.getFocused()),
} satisfies SlashCommand;
