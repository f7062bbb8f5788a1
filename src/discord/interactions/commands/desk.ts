// /desk: how the desk stands, and what readers asked in public that the corpus does not answer.

import { InteractionContextType } from "discord.js";
import type { SlashCommand } from "../command.js";
import { byMatter, deskState } from "../overview/desk-state.js";
import { deskReply } from "../overview/desk-view.js";
import { modeOf } from "../permissions.js";
import { EDITORS_ONLY } from "../review/editors-only.js";

export const desk = {
  kind: "slash",
  data: {
    name: "desk",
    description: "For editors: what waits, what readers ask in vain, and the last seven days",
    default_member_permissions: EDITORS_ONLY,
    contexts: [InteractionContextType.Guild],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, { records, newsroom, discordClock }) => {
    const state = deskState(records, newsroom, discordClock.now());
    // What was asked on another server is that server's.
    const asked = records.unanswered.waiting(interaction.guildId ?? "");
    return deskReply(state, byMatter(asked), modeOf(interaction));
  },
} satisfies SlashCommand;
