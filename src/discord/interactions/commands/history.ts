// /history: who decided what, when: of a draft, of an article, or of everything.

import { ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { modeOf } from "../permissions.js";
import { articleChoices, titlesIn } from "../review/article-choices.js";
import { EDITORS_ONLY } from "../review/editors-only.js";
import { HISTORY_PER_PAGE, historyReply } from "../review/history-view.js";

export const history = {
  kind: "slash",
  data: {
    name: "history",
    description: "For editors: who decided what and when, from the audit trail",
    default_member_permissions: EDITORS_ONLY,
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: "draft",
        description: "Of the draft with this number",
        min_value: 1,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "article",
        description: "Of this article: labels and corrections",
        autocomplete: true,
      },
      CASE_OPTION,
    ],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, { records, newsroom }) => {
    const [draft, article] = [
      interaction.options.getInteger("draft"),
      interaction.options.getString("article"),
    ];
    const subject = draft !== null ? `draft ${draft}` : article !== null ? `article ${article}` : "";
    const entries = records.audit.list({
      ...(subject === "" ? {} : { subject }),
      limit: HISTORY_PER_PAGE + 1,
    });
    return historyReply(entries, subject, 0, { mode: modeOf(interaction), titleOf: titlesIn(newsroom) });
  },
  autocomplete: async (interaction, { newsroom }) =>
    articleChoices(newsroom, interaction.options.getFocused()),
} satisfies SlashCommand;
