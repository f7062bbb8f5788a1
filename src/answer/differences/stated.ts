// A value that a sentence states for something, and whether it is for what a question asks. Pure.

import type { QueryTerm } from "../../retrieval/query-terms.js";

export interface Stated {
  readonly row: number;
  /** Compared; a longer date that begins with a shorter one says the same. */
  readonly value: string;
  readonly shown: string;
  /** Stems that say what it is the value of. */
  readonly of: ReadonlySet<string>;
}

const FAMILY = 6;

/** The word itself or one of its family ("partner", "partnership", "partnered"): a related word is another matter. */
export function says(of: ReadonlySet<string>, term: QueryTerm): boolean {
  const [own = ""] = term.forms.keys();
  const family = own.slice(0, FAMILY);
  return of.has(own) || (own.length >= FAMILY && [...of].some((stem) => stem.startsWith(family)));
}
