// /verify: is this wording in the corpus, word for word?

import { ApplicationCommandOptionType } from "discord.js";
import type { Verification, WordDifference } from "../../../findings.js";
import type { Mode } from "../../presentation/limits.js";
import { articleText, shorten, userText } from "../../presentation/markdown.js";
import { headingOf } from "../../presentation/parts.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { type List, listView } from "../lists.js";
import { openView } from "../pages.js";

const OUTCOMES: Readonly<Record<Verification["outcome"], string>> = {
  exact: "**FOUND, word for word.**",
  parts:
    "**FOUND, in these words and this order.** What the wording leaves out or puts in stands with the quote.",
  near: "**NOT word for word.** This is what the corpus has instead.",
  absent: "**NOT FOUND.** No article of the corpus has this wording, or anything close to it.",
};

/** Characters of one line of differences. */
const DIFFERENCES = 300;

export const verify = {
  kind: "slash",
  data: {
    name: "verify",
    description: "Is this wording in the corpus, word for word?",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "wording",
        description: "The words to look for",
        required: true,
        max_length: 6000,
      },
      CASE_OPTION,
    ],
  },
  delivery: "public",
  counts: true,
  objection: ({ options }) =>
    options.getString("wording", true).trim() === ""
      ? "There is no wording to look for: give some words."
      : null,
  run: async (interaction, context) => {
    const wording = interaction.options.getString("wording", true);
    const view = listView("verify", interaction.user.id, async (newsroom, mode) =>
      verificationList(await newsroom.verify(wording), mode),
    );
    return openView(view, interaction, context, { share: false });
  },
} satisfies SlashCommand;

/** What was found, with the differences in words. Pure. */
export function verificationList({ wording, outcome, matches }: Verification, mode: Mode): List {
  return {
    top: { label: null, heading: headingOf(wording, mode), body: OUTCOMES[outcome] },
    items: matches.map(({ quote, differences, swallowed }) => {
      const turned = swallowed === undefined ? "" : `**“${articleText(swallowed)}” turns the meaning.**`;
      const lead = [differencesLine(differences), turned].filter(Boolean).join("\n");
      return lead === "" ? { quote } : { quote, lead };
    }),
  };
}

function differencesLine(differences: readonly WordDifference[]): string {
  const of = (kind: WordDifference["kind"]) =>
    differences.filter((one) => one.kind === kind && one.text.trim() !== "").map((one) => one.text.trim());
  const [missing, extra] = [of("missing").map(articleText), of("extra").map(userText)];
  return [listed("Only in the article", missing), listed("Only in your wording", extra)]
    .filter(Boolean)
    .join("\n");
}

function listed(what: string, words: readonly string[]): string {
  return words.length === 0
    ? ""
    : shorten(`${what}: ${words.map((word) => `“${word}”`).join(", ")}`, DIFFERENCES);
}
