// "Why this label?": what weighed for the label of each quote on a page, in words.

import type { LabelledSentence, Newsroom } from "../../domain.js";
import { ExpectedError } from "../../errors.js";
import type { Control } from "../command.js";
import { parseCustomId, quoteIdOf } from "../custom-id.js";
import { openView } from "../pages.js";
import { whySheets } from "../presentation/why.js";
import { onePage, type View } from "../recent-views.js";

export const why = {
  prefix: "why",
  delivery: "private",
  run: async (interaction, context) => {
    const refs = parseCustomId(interaction.customId).args;
    const view: View = {
      kind: "why",
      owner: interaction.user.id,
      page: async (newsroom, mode, at) => onePage(whySheets(sentencesOf(newsroom, refs), mode), at),
    };
    return openView(view, interaction, context, { share: false });
  },
} satisfies Control;

/** @throws ExpectedError when a sentence is no longer in the corpus */
export function sentencesOf(newsroom: Newsroom, refs: readonly string[]): LabelledSentence[] {
  const articles = newsroom.articles();
  return refs.map((ref) => {
    const sentence = newsroom.sentence(quoteIdOf(ref, articles));
    if (sentence) return sentence;
    throw new ExpectedError(
      "usage",
      "discord/quote-gone",
      "This quote is no longer in the corpus.",
      "Please ask again.",
    );
  });
}
