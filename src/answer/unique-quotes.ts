// Many rows → quotes in the given order, what says the same in the same words once, with the other articles named.

import type { AlsoIn, Quote } from "../domain.js";
import type { SearchIndex } from "../indexing/search-index.js";
import type { AnswerKit } from "./kit.js";
import { sameWords } from "./same-words.js";

export interface Candidate {
  readonly row: number;
  readonly score: number;
}

export interface Chosen {
  readonly row: number;
  readonly quote: Quote;
}

/** The first `most` of the candidates that say something of their own. */
export function uniqueQuotes(
  candidates: readonly Candidate[],
  most: number,
  { index, quotes, retriever }: AnswerKit,
): Chosen[] {
  const chosen: Chosen[] = [];
  for (const { row, score } of candidates) {
    const { order } = retriever.views.of(row);
    const twin = chosen.findIndex((other) => sameWords(retriever.views.of(other.row).order, order));
    if (twin >= 0) chosen[twin] = withTwin(chosen[twin] as Chosen, row, index);
    else if (chosen.length < most) {
      const quote = quotes.quote(row, score);
      if (quote) chosen.push({ row, quote });
    }
  }
  return chosen;
}

function withTwin({ row, quote }: Chosen, twin: number, index: SearchIndex): Chosen {
  const also = alsoOf(twin, index);
  const known = [quote.article.id, ...quote.alsoIn.map(({ id }) => id)];
  if (also === null || known.includes(also.id)) return { row, quote };
  const alsoIn = [...quote.alsoIn, also].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { row, quote: { ...quote, alsoIn } };
}

function alsoOf(row: number, index: SearchIndex): AlsoIn | null {
  const { article } = index.sentence(row);
  const meta = index.articles.find(({ id }) => id === article);
  return meta ? { id: meta.id, publisher: meta.publisher, published: meta.published } : null;
}
