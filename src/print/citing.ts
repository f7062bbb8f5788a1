// The citations of one document: beside each quote, or numbered notes at its end, one for each article. Pure.

import type { Citation, Quote } from "../domain.js";
import { type CitationStyle, citationIn } from "./citations.js";

interface Cited {
  /** What stands with the quote; null where a note has it. */
  readonly text: string | null;
  /** The number of its note, from 1; null in styles without notes. */
  readonly note: number | null;
}

export interface Citing {
  cite(quote: Quote): Cited;
  /** The notes so far, in order of their numbers. */
  notes(): readonly { readonly text: string; readonly article: Citation }[];
}

/** The numbers are given as quotes are cited: from the first to the last of a document. */
export function citingIn(style: CitationStyle): Citing {
  const articles: Citation[] = [];
  return {
    cite({ article }) {
      if (style !== "footnote") return { text: citationIn(style, article), note: null };
      const known = articles.findIndex(({ id }) => id === article.id);
      return { text: null, note: known >= 0 ? known + 1 : articles.push(article) };
    },
    notes: () => articles.map((article) => ({ text: citationIn(style, article), article })),
  };
}
