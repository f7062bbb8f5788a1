// The message command "Check against the corpus": what the corpus says of each sentence of a message.

import { ApplicationCommandType } from "discord.js";
import { wordsOf } from "../../desk/message-text.js";
import { checkSheets } from "../../presentation/check.js";
import type { MessageCommand } from "../command.js";
import { openView } from "../pages.js";
import { editorsOf, isEditor } from "../permissions.js";
import { onePage, type View } from "../recent-views.js";

export const check = {
  kind: "message",
  data: { type: ApplicationCommandType.Message, name: "Check against the corpus" },
  delivery: "private",
  counts: true,
  objection: ({ targetMessage }) =>
    wordsOf(targetMessage).trim() === ""
      ? "This message has no text that I could check. I read messages, not pictures or cards."
      : null,
  run: async (interaction, context) => {
    const message = wordsOf(interaction.targetMessage);
    const view: View = {
      kind: "check",
      owner: interaction.user.id,
      editorsShare: true,
      page: async (newsroom, mode, at) => onePage(checkSheets(await newsroom.check(message), mode), at),
    };
    return openView(view, interaction, context, {
      share: isEditor(interaction, editorsOf(context.config, context.folder)),
    });
  },
} satisfies MessageCommand;
