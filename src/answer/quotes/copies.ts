// Where else the same words stand, over the whole corpus, and which of the places is the earliest original.

import type { AlsoIn, Quote } from "../../domain.js";
import type { IndexFilter } from "../../indexing/search-index.js";
import { dateKey } from "../../language/dates/order.js";
import type { Kit } from "./kit.js";
import { independentOutlets } from "./outlets.js";
import { rarestWords } from "./rarest-words.js";
import { sameWords } from "./same-words.js";

/** The rarest words of a sentence find its copies. */
const MOST_TERMS = 10;
const LOOKED_AT = 40;
/** Share of words from which another place has the whole sentence, so that it can stand in its stead. */
const WHOLE = 0.8;
/** Shorter sentences stand anywhere by chance. */
const LEAST_WORDS = 4;

/** Which copy may stand for the sentence that was found. */
interface Wish {
  /** What is searched: nothing outside is shown, though it is named. */
  readonly filter?: IndexFilter | undefined;
  /** Copies that are known already; looked for in the whole corpus where absent. */
  readonly copies?: readonly number[];
}

/**
 * The quote of a sentence as its earliest original has it, with the other articles that carry the same words.
 * Null where its words can no longer be shown.
 */
export function citeOriginal(
  row: number,
  score: number,
  kit: Kit,
  { filter, copies }: Wish = {},
): Quote | null {
  const all = (copies ?? copiesOf(row, kit)).filter((other) => articleOf(other, kit) !== articleOf(row, kit));
  const original = originalOf(row, all, kit, filter);
  const quote = kit.quotes.quote(original, score) ?? kit.quotes.quote(row, score);
  return quote === null ? null : withCopies(quote, [row, ...all], kit);
}

/** Rows of other articles that carry a row's words, in order of rows. */
function copiesOf(row: number, { index, retriever, withdrawn }: Kit): number[] {
  const { views } = retriever;
  const own = views.of(row);
  if (own.order.length < LEAST_WORDS || !index.recurs(row)) return [];
  const words = [...new Set(own.sentence.text.match(/[\p{L}\p{N}]+/gu) ?? [])];
  const terms = rarestWords(words, MOST_TERMS, 2, index);
  if (terms.length === 0) return [];
  const isWithdrawn = withdrawn();
  return index
    .searchWords(terms, LOOKED_AT)
    .map((hit) => hit.row)
    .filter((other) => {
      const { article } = index.sentence(other);
      return article !== own.sentence.article && !isWithdrawn(article);
    })
    .filter((other) => sameWords(own.order, views.of(other).order))
    .sort((a, b) => a - b);
}

/** The row that is shown: no copy of another outlet's text before copies, then the earliest, else the one that was found. */
function originalOf(row: number, copies: readonly number[], kit: Kit, filter?: IndexFilter): number {
  const { index, retriever } = kit;
  const length = (one: number) => retriever.views.of(one).order.length;
  const { label } = index.sentence(row);
  const fits = (other: number): boolean => {
    if (index.sentence(other).label !== label) return false;
    if (filter?.articles?.has(articleOf(other, kit)) === false) return false;
    return Math.min(length(row), length(other)) >= WHOLE * Math.max(length(row), length(other));
  };
  const rank = (one: number): string => {
    const meta = index.articles.find(({ id }) => id === articleOf(one, kit));
    return `${meta?.origin == null ? 0 : 1} ${dateKey(meta?.published ?? null)}`;
  };
  return copies.filter(fits).reduce((best, other) => (rank(other) < rank(best) ? other : best), row);
}

function withCopies(quote: Quote, rows: readonly number[], kit: Kit): Quote {
  const { index, retriever } = kit;
  const ids = new Set(rows.map((row) => articleOf(row, kit)));
  const alsoIn = index.articles
    .filter(({ id }) => ids.has(id) && id !== quote.article.id)
    .map(({ id, publisher, published }): AlsoIn => ({ id, publisher, published }));
  if (alsoIn.length === 0) return quote;
  const metaOf = (article: string) => index.articles.find(({ id }) => id === article);
  const views = rows.map((one) => retriever.views.of(one));
  return { ...quote, alsoIn, outlets: independentOutlets(views, metaOf, retriever.names) };
}

function articleOf(row: number, { index }: Kit): string {
  return index.sentence(row).article;
}
