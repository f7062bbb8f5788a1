// How fully texts hold the terms of one question, and where. Each stem and each text is looked at once a question.

import type { QueryTerm } from "./query-terms.js";
import type { TextView } from "./row-view.js";
import { type StemNumbers, tableByStem } from "./stem-numbers.js";

/** For each term of the question, how fully a text holds it, 0 to 1. */
export type Strengths = Float64Array;

export interface Matching {
  of(text: TextView): Strengths;
  /** For each term, at which words of the text it stands, in one of its forms. */
  places(text: TextView): readonly (readonly number[])[];
}

/** A query term that a stem stands for, and how fully. */
type Claim = readonly [term: number, weight: number];

const NONE: readonly Claim[] = [];

/** @param numbers of the texts' stems */
export function createMatching(terms: readonly QueryTerm[], numbers: StemNumbers): Matching {
  const forms = formsOf(terms);
  const names = new Map(terms.flatMap(({ name }, at) => (name === null ? [] : [[name, at] as const])));
  const sums = terms.flatMap(({ sum }, at) => (sum ? [at] : []));
  const claimsOf = tableByStem(numbers, (stem: string): readonly Claim[] => forms.get(stem) ?? NONE);
  const plain = terms.map(({ name, text }) => name === null && !/\p{Lu}/u.test(text));
  const look = (text: TextView): Strengths => {
    const strengths = new Float64Array(terms.length);
    for (const number of text.numbers) {
      const own = claimsOf(number);
      if (own.length > 0) raise(strengths, own, text.inNames.has(numbers.stem(number)) ? plain : undefined);
    }
    for (const stem of text.joined) {
      const own = forms.get(stem);
      if (own !== undefined) raise(strengths, own);
    }
    if (sums.length > 0 && text.hasSum()) for (const at of sums) strengths[at] = 1;
    for (const name of text.names) {
      const at = names.get(name);
      if (at !== undefined) strengths[at] = 1;
    }
    return strengths;
  };
  const seen = new Map<TextView, Strengths>();
  return {
    of: (text) => kept(seen, text, () => look(text)),
    places(text) {
      const places: number[][] = terms.map(() => []);
      text.order.forEach((stem, at) => {
        for (const [term] of forms.get(stem) ?? NONE) places[term]?.push(at);
      });
      return places;
    },
  };
}

function kept(seen: Map<TextView, Strengths>, text: TextView, make: () => Strengths): Strengths {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const made = make();
  seen.set(text, made);
  return made;
}

function formsOf(terms: readonly QueryTerm[]): ReadonlyMap<string, readonly Claim[]> {
  const forms = new Map<string, Claim[]>();
  terms.forEach((term, at) => {
    for (const [stem, weight] of term.forms) {
      const list = forms.get(stem);
      if (list === undefined) forms.set(stem, [[at, weight]]);
      else list.push([at, weight]);
    }
  });
  return forms;
}

/** A word within a name hardly stands for the plain word. */
const WITHIN_NAME = 0.3;

/** @param lessened terms for which the claims count for a part alone */
function raise(strengths: Strengths, claims: readonly Claim[], lessened?: readonly boolean[]): void {
  for (const [at, full] of claims) {
    const weight = lessened?.[at] ? full * WITHIN_NAME : full;
    if (weight > (strengths[at] as number)) strengths[at] = weight;
  }
}

/** How fully a text holds a term, 0 to 1, by its forms alone. */
export function strength(term: QueryTerm, text: TextView): number {
  let best = term.name !== null && text.names.has(term.name) ? 1 : 0;
  for (const [stem, weight] of term.forms) {
    if (weight > best && (text.single.has(stem) || text.joined.has(stem))) best = weight;
  }
  return best;
}
