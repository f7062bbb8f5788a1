// /desk: how the desk stands, and what readers asked in public that the corpus does not answer.

import { InteractionContextType } from "discord.js";
import { optionOf } from "../case-of.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { byMatter, caseOfQuestion, deskState } from "../overview/desk-state.js";
import { deskReply } from "../overview/desk-view.js";
import { modeOf } from "../permissions.js";
import { EDITORS_ONLY } from "../review/editors-only.js";
import { casesShown } from "../review/scope.js";

export const desk = {
  kind: "slash",
  data: {
    name: "desk",
    description: "For editors: what waits, what readers ask in vain, and the last seven days",
    default_member_permissions: EDITORS_ONLY,
    contexts: [InteractionContextType.Guild],
    options: [CASE_OPTION],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, context) => {
    const { records, newsroom, discordClock, folder } = context;
    const cases = context.cases.list();
    const isShown = casesShown(
      { caseName: folder.name, only: optionOf(interaction) !== null },
      interaction,
      context,
    );
    const state = deskState(records, newsroom, discordClock.now(), { cases, isShown });
    // What was asked on another server is that server's.
    const asked = records.unanswered
      .waiting(interaction.guildId ?? "")
      .filter((question) => isShown(caseOfQuestion(question, records, cases)));
    return deskReply(state, byMatter(asked), cases.length > 1 ? folder.title : null, modeOf(interaction));
  },
} satisfies SlashCommand;
