// /case show: the page of the case with its pictures, for the asker alone.

import { ApplicationCommandOptionType } from "discord.js";
import type { SlashCommand } from "../command.js";
import { caseReply } from "../exported.js";

export const caseCommand = {
  kind: "slash",
  data: {
    name: "case",
    description: "The case on one page: who alleges what, how it was answered, what is open",
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "show",
        description: "The page with its pictures, as files for you alone",
      },
    ],
  },
  delivery: "private",
  counts: true,
  run: (_interaction, context) => caseReply(context.newsroom),
} satisfies SlashCommand;
