// "Paragraph": the words before and after a quote, as they stand in the article.

import { ExpectedError } from "../../../errors.js";
import type { Newsroom } from "../../../findings.js";
import { aroundSheets, type Surroundings } from "../../presentation/around.js";
import { sentenceOfRef } from "../../presentation/sentence-ref.js";
import type { Control } from "../command.js";
import { quotesView } from "./quotes-view.js";

export const around = quotesView("around", (newsroom, refs, mode) =>
  refs.flatMap((ref, index) =>
    aroundSheets(surroundings(newsroom, ref), refs.length > 1 ? index + 1 : null, mode),
  ),
) satisfies Control;

/** @throws ExpectedError when the quote is no longer in the corpus in these words */
function surroundings(newsroom: Newsroom, ref: string): Surroundings {
  const sentence = sentenceOfRef(ref, newsroom);
  const article = newsroom.articles().find((one) => one.id === sentence.article);
  const paragraphs = newsroom.around(sentence.id);
  // The article on disk may have been edited a moment ago, and the index not yet made anew.
  const stands = paragraphs?.own.slice(sentence.start, sentence.end) === sentence.text;
  if (article && paragraphs && stands) return { sentence, article, ...paragraphs };
  throw new ExpectedError(
    "usage",
    "discord/quote-gone",
    "This quote is no longer in the corpus.",
    "Please ask again.",
  );
}
