// The language of articles whose files do not say it, so that their quotes carry it.

import type { Article } from "../domain.js";
import { languageOfArticle } from "../language/identity/article.js";

/** The articles with the language that was found in them; one that is named in the file stays. */
export async function withLanguages(articles: readonly Article[]): Promise<readonly Article[]> {
  const found: Article[] = [];
  for (const article of articles) {
    const { language } = article;
    if (language != null) found.push(article);
    else {
      const texts = article.paragraphs.map(({ text }) => text);
      found.push({ ...article, language: (await languageOfArticle(texts)).language });
    }
  }
  return found;
}
