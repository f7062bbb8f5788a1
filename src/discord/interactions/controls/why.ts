// "Why this label?": what weighed for the label of each quote on a page, in words.

import type { LabelledSentence, Newsroom } from "../../../domain.js";
import { ExpectedError } from "../../../errors.js";
import { quoteIdOf } from "../../presentation/custom-id.js";
import { whySheets } from "../../presentation/why.js";
import type { Control } from "../command.js";
import { quotesView } from "./quotes-view.js";

export const why = quotesView("why", (newsroom, refs, mode) =>
  whySheets(sentencesOf(newsroom, refs), mode),
) satisfies Control;

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
