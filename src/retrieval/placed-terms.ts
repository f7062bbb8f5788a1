// The terms of a question in the order of its words, and where its subject may begin. Pure.

import { tokensOf } from "../language/tokens.js";
import type { QueryTerm } from "./query-terms.js";

/** A query term with its index among the question's terms, and the word of the question at which it begins. */
export interface PlacedTerm extends QueryTerm {
  readonly at: number;
  readonly place: number;
}

/** What may stand between a name and its verb; who is nobody in particular; what only asks for a name. */
export const BETWEEN = /^(?:ever|also|yet|already|have|has|had|been|to|\p{Ll}{3,}ly)$/u;
export const ANYBODY = /^(?:any|anyone|anybody|someone|somebody|no)$/i;
const NAME = /^names?$/i;

/** @param words of the question, as written */
export function placedTerms(terms: readonly QueryTerm[], words: readonly string[]): PlacedTerm[] {
  return terms
    .map((term, at) => ({ ...term, at, place: words.indexOf(firstWord(term)) }))
    .filter(({ text, sum }) => !sum && !BETWEEN.test(text) && !ANYBODY.test(text) && !NAME.test(text))
    .sort((a, b) => a.place - b.place);
}

function firstWord({ text }: QueryTerm): string {
  return text.split(" ")[0] as string;
}

/** The word after a term. */
export function endOf({ place, text }: PlacedTerm): number {
  return place + text.split(" ").length;
}

/** Up to the auxiliary, after which the subject comes: the number of words, and whether it is a form of "be". */
export interface Beginning {
  readonly words: number;
  readonly being: boolean;
}

const BEGINNING =
  /^(?:(?:what|why|when|where|how|which|who)\b.*?\b)?(did|does|do|has|have|had|is|was|are|were|can|could|will|would)\b/i;

/** Null where a question has no auxiliary. */
export function beginningOf(folded: string): Beginning | null {
  const match = BEGINNING.exec(folded);
  return match && { words: tokensOf(match[0]).length, being: /^(?:is|was|are|were)$/i.test(match[1] ?? "") };
}
