// Quotes, and pages of them, with their articles and sentences called by keys. Pure.

import type { Quote } from "../domain.js";
import type { CasePage, Faced } from "../findings.js";

export type Key = (id: string) => string;

/** The same quote, called by the keys of its article and sentences. */
export function keyedQuote(quote: Quote, key: Key): Quote {
  const { id, sentences, labelledBy, opposes, article, alsoIn } = quote;
  return {
    ...quote,
    id: key(id),
    ...(sentences && { sentences: sentences.map((one) => ({ ...one, id: key(one.id) })) }),
    ...(labelledBy === undefined ? {} : { labelledBy: key(labelledBy) }),
    ...(opposes && { opposes: opposes.map(key) }),
    article: { ...article, id: key(article.id) },
    alsoIn: alsoIn.map((one) => ({ ...one, id: key(one.id) })),
  };
}

/** Whatever shows a quote, with the quote as it is called among all cases. */
export function withQuote<T extends { readonly quote: Quote }>(one: T, quote: (own: Quote) => Quote): T {
  return { ...one, quote: quote(one.quote) };
}

/** A quote with what stands against it, called so. */
export function keyedFaced<T extends Faced>(faced: T, quote: (own: Quote) => Quote): T {
  return { ...withQuote(faced, quote), opposing: faced.opposing.map(quote) };
}

/** The page of a case, every quote and article of it called so. */
export function keyedPage(page: CasePage, key: Key): CasePage {
  const quote = (one: Quote) => keyedQuote(one, key);
  const faced = <T extends Faced>(one: T) => keyedFaced(one, quote);
  return {
    ...page,
    articles: page.articles.map((article) => ({ ...article, id: key(article.id) })),
    claims: page.claims.map(faced),
    denials: page.denials.map(faced),
    events: page.events.map(faced),
    differences: page.differences.map((one) => ({ ...one, values: one.values.map(faced) })),
  };
}
