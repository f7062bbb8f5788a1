// What every kind of answer works with: the index, the search over it, and the maker of checked quotes.

import type { SearchIndex } from "../../indexing/search-index.js";
import type { Retriever } from "../../retrieval/retrieve.js";
import type { QuoteMaker } from "./quotes.js";

export interface Kit {
  readonly index: SearchIndex;
  readonly retriever: Retriever;
  readonly quotes: QuoteMaker;
  /** Which articles the editors have withdrawn up to this moment: nothing of them is shown. */
  withdrawn(): (article: string) => boolean;
  /** When the article of a row was published. */
  publishedOf(row: number): string | null;
}
