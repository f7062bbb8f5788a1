// /export: a case, a speaker or an answer for print, as a file that the asker alone sees.

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from "discord.js";
import { CITATION_STYLES } from "../../../print/citations.js";
import { FILE_FORMATS } from "../../../print/print.js";
import type { Subject } from "../../../print/subject.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { exportReply } from "../exported.js";

const choices = (values: readonly string[]) => values.map((value) => ({ name: value, value }));

const FORM: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: "format",
    description: "markdown, a table for spreadsheets, or html for word processors",
    choices: choices(FILE_FORMATS),
  },
  {
    type: ApplicationCommandOptionType.String,
    name: "style",
    description: "How quotes are cited",
    choices: choices(CITATION_STYLES),
  },
];

const text = (
  name: string,
  description: string,
  most: number,
  more: { required?: boolean; autocomplete?: true } = {},
): APIApplicationCommandBasicOption =>
  ({
    ...{ type: ApplicationCommandOptionType.String, name, description, max_length: most },
    ...more,
  }) as APIApplicationCommandBasicOption;

const subcommand = (name: string, description: string, options: APIApplicationCommandBasicOption[]) => ({
  ...{ type: ApplicationCommandOptionType.Subcommand as const, name, description },
  options: [...options, ...FORM, CASE_OPTION],
});

export const exportCommand = {
  kind: "slash",
  data: {
    name: "export",
    description: "Quotes for print, with citations and the other side, as a file for you alone",
    options: [
      subcommand("case", "All that is alleged, with the replies; what is denied; dated events", []),
      subcommand("speaker", "All that one is quoted with, in order of date", [
        text("speaker", "Who? A person, company or authority", 100, { required: true, autocomplete: true }),
        text("topic", "Only what they said about this", 200),
      ]),
      subcommand("answer", "An answer with its other side", [
        text("question", "What do you want to know?", 6000, { required: true }),
      ]),
    ],
  },
  delivery: "private",
  counts: true,
  run: (interaction, context) => {
    const chosen = <T extends string>(name: string, values: readonly T[]): T =>
      values.find((value) => value === interaction.options.getString(name)) ?? (values[0] as T);
    const format = chosen("format", FILE_FORMATS);
    const style = chosen("style", CITATION_STYLES);
    const options = { format, style, publisher: { name: "", page: "" } };
    return exportReply(subjectOf(interaction), options, context.newsroom);
  },
  autocomplete: async (interaction, { newsroom }) => {
    if (interaction.options.getFocused(true).name !== "speaker") return [];
    return newsroom.speakers(interaction.options.getFocused()).map((name) => ({ name, value: name }));
  },
} satisfies SlashCommand;

function subjectOf({ options }: ChatInputCommandInteraction): Subject {
  const kind = options.getSubcommand();
  if (kind === "answer") return { kind, question: options.getString("question", true) };
  if (kind !== "speaker") return { kind: "case" };
  return {
    ...{ kind, name: options.getString("speaker", true) },
    topic: options.getString("topic") ?? undefined,
  };
}
