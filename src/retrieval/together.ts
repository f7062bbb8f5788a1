// Do the candidates hold the parts of a question together: a name with a matter, a doer with a deed, words with their speaker, a role with a name? Pure.

import { tokensOf } from "../language/tokens.js";
import { gapFrom } from "./answer-fit.js";
import { unbound } from "./ownership.js";
import type { Parts } from "./parts.js";
import type { QueryTerm } from "./query-terms.js";
import type { Ranked, Retrieval } from "./retrieve.js";
import type { RowView } from "./row-view.js";
import { isSpeaking } from "./wanted-words.js";

/** So many of the best are searched for two terms together: with those around them, alone, and for a role's name. */
const PARAGRAPHS = 16;
const SENTENCES = 32;
const NAMING = 8;

/** What several texts hold between them. */
export function together(texts: readonly ArrayLike<number>[]): readonly number[] {
  const [first = [], ...others] = texts;
  return Array.from(first, (held, at) => Math.max(held, ...others.map((other) => other[at] as number)));
}

/** How much of the question's pairs of a name and a matter no paragraph holds, 0 to 1; a pair counts for the lighter of the two. */
export function apart({ question: { terms }, matching, ranked }: Retrieval): number {
  const paragraphs = ranked
    .slice(0, PARAGRAPHS)
    .map(({ view }) => together([view, ...view.around].map(matching.of)));
  const names = terms.flatMap((term, at) => (term.proper ? [{ ...term, at }] : []));
  const matters = terms.flatMap((term, at) => (term.proper || term.sum ? [] : [{ ...term, at }]));
  let [sum, total] = [0, 0];
  for (const name of names) {
    for (const matter of matters) {
      const weight = Math.min(name.weight, matter.weight);
      total += weight;
      sum += weight * (1 - bothIn(paragraphs, name.at, matter.at));
    }
  }
  return total === 0 ? 0 : sum / total;
}

/** How fully the best of some texts holds two terms. */
function bothIn(texts: readonly ArrayLike<number>[], one: number, other: number): number {
  return Math.max(0, ...texts.map((held) => Math.min(held[one] as number, held[other] as number)));
}

/** The rarity of the deed, as far as it stands away from its doer wherever a sentence holds both. */
export function remote({ question: { terms }, matching, ranked }: Retrieval, { doer, deed }: Parts): number {
  if (doer === null || deed === null) return 0;
  const nearest = ranked.slice(0, SENTENCES).map(({ view }) => {
    const places = matching.places(view);
    return nearness(gapBetween(places[doer] ?? [], places[deed] ?? []), DEED_NEAR);
  });
  return (terms[deed]?.weight ?? 0) * (1 - Math.max(0, ...nearest));
}

/** The one who is asked to have done it is a name that neither the best sentence nor those around it have. */
export function otherDoer({ question: { terms }, ranked, matching }: Retrieval, { doer }: Parts): boolean {
  const [best] = ranked;
  if (best === undefined || doer === null || !terms[doer]?.proper) return false;
  const { name } = terms[doer];
  if (name !== null && best.view.speakers.has(name)) return false;
  const held = [best.view, ...best.view.around, best.view.above].map((view) => matching.of(view)[doer] ?? 0);
  return Math.max(...held) < NAMED;
}

/** A name of several words is named by half of it. */
const NAMED = 0.4;

/** Words between two things that are still near each other. */
const DEED_NEAR = 4;
const NAME_NEAR = 2;

/** Words from one place to the nearest of others, at least 1: two terms on one word stand nowhere together. Both rise. */
function gapBetween(some: readonly number[], others: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const place of some) {
    while (at < others.length && (others[at] as number) <= place) at++;
    const after = others[at];
    const before = others[others[at - 1] === place ? at - 2 : at - 1];
    if (after !== undefined) least = Math.min(least, after - place);
    if (before !== undefined) least = Math.min(least, place - before);
  }
  return least;
}

/** 1 for neighbours, a half with `near` words between them. */
function nearness(gap: number, near: number): number {
  return 1 / (1 + (gap - 1) / near);
}

/** Somebody's own words are asked for, no candidate is theirs, and none says that they gave none. */
export function unspoken({ question, ranked, matching }: Retrieval, { speaker }: Parts): boolean {
  const terms = speaker.map((at) => question.terms[at] as QueryTerm);
  if (terms.length === 0) return false;
  const heard = ranked.slice(0, SENTENCES).some(({ view }) => isBy(terms, view));
  const last = speaker.at(-1) ?? -1;
  const speaking = ({ view }: Ranked) => {
    const held = matching.of(view);
    if (!speaker.every((at) => (held[at] as number) > 0.5)) return false;
    if (SILENT.test(view.sentence.text)) return true;
    const words = tokensOf(view.sentence.text);
    const places = matching.places(view)[last] ?? [];
    return places.some((at) => words.slice(at + 1, at + VERB_REACH).some(({ raw }) => isSpeaking(raw)));
  };
  return !heard && !ranked.slice(0, SPEAKING).some(speaking);
}

const SPEAKING = 12;
const VERB_REACH = 6;
const SILENT = /comment|respon|repl|answer|declin|silent/i;

/** "Pompeo" is "Mike Pompeo"; "Kamran Khan" is not "Imran Khan". */
function isBy(terms: readonly QueryTerm[], { speakers, spokenBy }: RowView): boolean {
  if (terms.some(({ name }) => name !== null && speakers.has(name))) return true;
  const holds = ({ forms }: QueryTerm) => [...forms.keys()].some((stem) => spokenBy.has(stem));
  const isForm = (stem: string) => terms.some(({ forms }) => forms.has(stem));
  return spokenBy.size > 0 && (terms.every(holds) || [...spokenBy].every(isForm));
}

/** A person is asked for by a role: how far from it, at best, a person's name stands; 1 as well where it is somebody else's role. */
export function unnamed(
  { question, matching, ranked }: Retrieval,
  { role }: Parts,
  top: readonly Ranked[],
): number {
  if (role === null) return 0;
  const stems = question.terms[role]?.forms ?? new Map<string, number>();
  if (question.owned.some(({ thing }) => stems.has(thing)) && unbound(question, top)) return 1;
  const found = ranked.slice(0, NAMING).flatMap(({ view }) => {
    const own = matching.places(view)[role] ?? [];
    const names = view
      .typed("person")
      .filter((name) => name.stems.every((stem) => !question.stems.has(stem)));
    return names.map(({ from, to }) => nearness(Math.max(1, gapFrom(own, from, to)), NAME_NEAR));
  });
  return 1 - Math.max(0, ...found);
}
