// /forget: takes a person out of the records, at their own word, once they have confirmed it.

import { ButtonStyle } from "discord.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import type { SlashCommand } from "../command.js";

export const FORGET_CONTROL = "forget";

export const forget = {
  kind: "slash",
  data: {
    name: "forget",
    description: "Take you out of my records: what you asked in public, and your flags",
  },
  delivery: "private",
  quick: true,
  caseless: true,
  run: async () => ({
    content: [
      "I keep what you asked in forums, what you asked for all to see and I could not answer, and which labels you flagged, with your id; nothing of your other questions.",
      "If you are an editor, your decisions stay, without your name. Messages that stand on this server are for you to delete.",
    ].join("\n"),
    components: [row([button("Forget me", customId(FORGET_CONTROL), ButtonStyle.Danger)])],
  }),
} satisfies SlashCommand;
