// Many rows → quotes in the given order, what says the same in the same words once, with the other articles named.

import type { AlsoIn, Quote } from "../../domain.js";
import type { Kit } from "./kit.js";
import { independentOutlets } from "./outlets.js";
import { sameWords } from "./same-words.js";

interface Candidate {
  readonly row: number;
  readonly score: number;
}

export interface Chosen {
  readonly row: number;
  readonly quote: Quote;
}

interface Group {
  readonly row: number;
  readonly quote: Quote;
  /** Rows that say the same in the same words. */
  readonly twins: number[];
}

/** The first `most` of the candidates that say something of their own. */
export function uniqueQuotes(candidates: readonly Candidate[], most: number, kit: Kit): Chosen[] {
  const { views } = kit.retriever;
  const groups: Group[] = [];
  for (const { row, score } of candidates) {
    const twin = groups.find((group) => sameWords(views.of(group.row).order, views.of(row).order));
    if (twin === undefined && groups.length >= most) continue;
    const quote = kit.quotes.quote(row, score);
    if (quote === null) continue;
    const around = groups.find((group) => overlap(group.quote, quote));
    if (around !== undefined && around !== twin) continue;
    if (twin === undefined) groups.push({ row, quote, twins: [] });
    else twin.twins.push(row);
  }
  return groups.map((group) => ({ row: group.row, quote: withTwins(group, kit) }));
}

/** Runs of the same paragraph that share a sentence: no sentence is shown twice. */
function overlap(one: Quote, other: Quote): boolean {
  return isSamePlace(one, other) && one.start < other.end && other.start < one.end;
}

function isSamePlace(one: Quote, other: Quote): boolean {
  return one.article.id === other.article.id && one.paragraph === other.paragraph;
}

function withTwins({ row, quote, twins }: Group, { index, retriever }: Kit): Quote {
  const elsewhere = twins.filter((twin) => index.sentence(twin).article !== quote.article.id);
  const ids = new Set(elsewhere.map((twin) => index.sentence(twin).article));
  const alsoIn: AlsoIn[] = index.articles
    .filter(({ id }) => ids.has(id))
    .map(({ id, publisher, published }) => ({ id, publisher, published }));
  if (alsoIn.length === 0) return quote;
  const publisherOf = (article: string) =>
    index.articles.find(({ id }) => id === article)?.publisher ?? article;
  const views = [row, ...elsewhere].map((one) => retriever.views.of(one));
  return { ...quote, alsoIn, outlets: independentOutlets(views, publisherOf, retriever.names) };
}
