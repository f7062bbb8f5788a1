// /review: what waits for an editor, oldest first; doubtful labels alone are walked through, five at a time.

import { ApplicationCommandOptionType, InteractionContextType } from "discord.js";
import { optionOf } from "../case-of.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { modeOf } from "../permissions.js";
import { titlesIn } from "../review/article-choices.js";
import { EDITORS_ONLY } from "../review/editors-only.js";
import { reviewReply } from "../review/list-view.js";
import { QUEUES, type QueueName } from "../review/queue.js";
import { waitingIn } from "../review/scope.js";
import { walkFrom } from "../review/walk.js";
import { walkReply } from "../review/walk-view.js";

export const review = {
  kind: "slash",
  data: {
    name: "review",
    description: "For editors: open drafts, readers' flags and doubtful labels, oldest first",
    default_member_permissions: EDITORS_ONLY,
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "what",
        description: "Only these",
        choices: QUEUES.map((queue) => ({ name: queue, value: queue })),
      },
      CASE_OPTION,
    ],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, context) => {
    const queue = (interaction.options.getString("what") ?? "everything") as QueueName;
    const mode = modeOf(interaction);
    if (queue === "labels") return walkReply(walkFrom(context, 0), "", titlesIn(context.newsroom), mode);
    const scope = { caseName: context.folder.name, only: optionOf(interaction) !== null };
    return reviewReply(waitingIn(scope, interaction, context, queue), { queue, ...scope }, 0, mode);
  },
} satisfies SlashCommand;
