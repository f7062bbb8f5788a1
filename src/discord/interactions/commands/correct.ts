// /correct: an article was corrected, withdrawn or restored; every public answer that used it is corrected too.

import { ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import type { CorrectionKind } from "../../../editorial/corrections.js";
import { ExpectedError } from "../../../errors.js";
import { LONGEST_CORRECTION } from "../../corrections/words.js";
import { userText } from "../../presentation/markdown.js";
import { counted } from "../../presentation/words.js";
import type { SlashCommand } from "../command.js";
import { editorName } from "../editor-name.js";
import { ARTICLE_OPTION, articleChoices } from "../review/article-choices.js";
import { EDITORS_ONLY } from "../review/editors-only.js";

const KINDS: readonly { readonly name: string; readonly value: CorrectionKind }[] = [
  { name: "corrected: its quotes are shown with the correction", value: "corrected" },
  { name: "withdrawn: its quotes are shown no more", value: "withdrawn" },
  { name: "restored: it stands as it is again", value: "restored" },
];

const FROM_NOW_ON: Readonly<Record<CorrectionKind, string>> = {
  corrected: "its quotes are shown with the correction",
  withdrawn: "its quotes are shown no more",
  restored: "its quotes are shown as before",
};

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
    ],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, { newsroom, records, bell }) => {
    const id = interaction.options.getString("article", true);
    const article = newsroom.articles().find((one) => one.id === id);
    const known = article !== undefined || records.published.using(id).length > 0;
    if (!known)
      throw new ExpectedError(
        "usage",
        "discord/no-article",
        "There is no such article.",
        "Choose one from the list.",
      );
    const [kind, text] = [
      interaction.options.getString("what", true) as CorrectionKind,
      interaction.options.getString("text", true),
    ];
    const correction = records.corrections.add({
      who: editorName(interaction.user),
      article: id,
      kind,
      text,
    });
    bell.ring();
    const published = counted(records.published.using(id).length, "published answer");
    const now = `From now on ${FROM_NOW_ON[kind]}.`;
    return {
      content: `Correction no. ${correction.id} of ${userText(article?.title ?? id)} is recorded. ${now} ${published} will be corrected.`,
    };
  },
  autocomplete: async (interaction, { newsroom }) =>
    articleChoices(newsroom, interaction.options.getFocused()),
} satisfies SlashCommand;
