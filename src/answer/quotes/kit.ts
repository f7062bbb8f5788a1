// What every kind of answer works with: the index, the search over it, and the maker of checked quotes.

import type { SearchIndex } from "../../indexing/search-index.js";
import type { Retriever } from "../../retrieval/retrieve.js";
import type { QuoteMaker } from "./quotes.js";

export interface Kit {
  readonly index: SearchIndex;
  readonly retriever: Retriever;
  readonly quotes: QuoteMaker;
  /** Was the article withdrawn by the editors? Then nothing of it is shown. */
  isWithdrawn(article: string): boolean;
  /** When the article of a row was published. */
  publishedOf(row: number): string | null;
}
