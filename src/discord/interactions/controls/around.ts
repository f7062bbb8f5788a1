// "Paragraph": the words before and after a quote, as they stand in the article.

import type { Newsroom } from "../../../domain.js";
import { ExpectedError } from "../../../errors.js";
import { aroundSheets, type Surroundings } from "../../presentation/around.js";
import { quoteIdOf } from "../../presentation/custom-id.js";
import type { Control } from "../command.js";
import { quotesView } from "./quotes-view.js";

export const around = quotesView("around", (newsroom, refs, mode) =>
  refs.flatMap((ref, index) => aroundSheets(surroundings(newsroom, ref), index + 1, mode)),
) satisfies Control;

/** @throws ExpectedError when the quote is no longer in the corpus */
function surroundings(newsroom: Newsroom, ref: string): Surroundings {
  const articles = newsroom.articles();
  const id = quoteIdOf(ref, articles);
  const sentence = newsroom.sentence(id);
  const article = articles.find((one) => one.id === sentence?.article);
  const paragraphs = newsroom.around(id);
  if (sentence && article && paragraphs) return { sentence, article, ...paragraphs };
  throw new ExpectedError(
    "usage",
    "discord/quote-gone",
    "This quote is no longer in the corpus.",
    "Please ask again.",
  );
}
