// /said: what one speaker is quoted with, by date.

import { ApplicationCommandOptionType } from "discord.js";
import type { Said } from "../../../findings.js";
import type { Mode } from "../../presentation/limits.js";
import { articleText } from "../../presentation/markdown.js";
import { headingOf, items } from "../../presentation/parts.js";
import { counted } from "../../presentation/words.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { type List, listView } from "../lists.js";
import { openView } from "../pages.js";

export const said = {
  kind: "slash",
  data: {
    name: "said",
    description: "Everything one speaker is quoted with, in order of date",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "speaker",
        description: "Who? A person, company or authority",
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "topic",
        description: "Only what they said about this",
        max_length: 200,
      },
      CASE_OPTION,
    ],
  },
  delivery: "public",
  counts: true,
  run: async (interaction, context) => {
    const speaker = interaction.options.getString("speaker", true);
    const topic = interaction.options.getString("topic") ?? undefined;
    const view = listView("said", interaction.user.id, async (newsroom, mode) =>
      saidList(await newsroom.said(speaker, topic), mode),
    );
    return openView(view, interaction, context, { share: false });
  },
  autocomplete: async (interaction, { newsroom }) => {
    if (interaction.options.getFocused(true).name !== "speaker") return [];
    return newsroom.speakers(interaction.options.getFocused()).map((name) => ({ name, value: name }));
  },
} satisfies SlashCommand;

/** A speaker's quotes, or whom the corpus knows instead. Pure. */
export function saidList(result: Said, mode: Mode): List {
  const about = result.topic === null ? "" : ` about ${headingOf(result.topic, mode)}`;
  const { knownAs = result.speaker } = result;
  const heading = `What ${headingOf(knownAs, mode).slice(0, 100)} said`;
  if (result.quotes.length > 0) {
    const body = `${counted(result.quotes.length, "quote")}${about}, in order of date.`;
    return { top: { label: null, heading, body }, items: items(result.quotes) };
  }
  const names = result.suggestions.map(articleText).join(", ");
  if (result.several)
    return {
      top: { label: null, heading, body: `**WHICH ONE?** Several are called so: ${names}.` },
      items: [],
    };
  const body = [
    `**NOTHING FOUND.** The corpus quotes nobody of this name${about}.`,
    names === "" ? "" : `It does quote: ${names}.`,
  ];
  return { top: { label: null, heading, body: body.filter(Boolean).join("\n") }, items: [] };
}
