// How far a sentence of somebody's message makes the claim that a sentence of the corpus makes: the same kind of act, the same things, the same people.

import { type Acts, actsIn } from "../../language/acts/acts.js";
import { stemOf } from "../../language/fold.js";
import type { QueryTerm } from "../../retrieval/query-terms.js";
import type { Retriever } from "../../retrieval/retrieve.js";
import type { RowView } from "../../retrieval/row-view.js";
import type { Matters } from "../other-side/matters.js";

export interface Likeness {
  readonly row: number;
  /** The same kind of act: 1 where both name it, less where one or both only hint at it. */
  readonly act: number;
  /** Telling words in common, about 1 each. */
  readonly things: number;
  /** Other people and places in common. */
  readonly people: number;
  /** 0 where the accused is named, less than 0 where he is meant at best. */
  readonly doubt: number;
}

export interface Likenesses {
  /** @param terms of the sentence as it was taken apart, to be held against many rows */
  to(terms: readonly QueryTerm[], acts: Acts): (row: number) => Likeness;
}

const BOTH_WEAK = 0.3;
const ONE_WEAK = 0.6;
const PERSON = 0.25;
const MOST_PEOPLE = 0.5;
/** "They built …", "It was stolen …". */
export const UNNAMED = -0.4;
/** Only the victim is named. */
const VICTIM = -0.2;

export function createLikenesses(retriever: Retriever, matters: Matters): Likenesses {
  const known = new Map<number, Acts>();
  const actsOf = (row: number, text: string): Acts => {
    const acts = known.get(row) ?? actsIn(text);
    known.set(row, acts);
    return acts;
  };
  return {
    to(terms, acts) {
      const written = terms.filter((term) => isWritten(term, retriever));
      const points = matters.points(terms);
      return (row) => {
        const view = retriever.views.of(row);
        return {
          row,
          act: sameAct(acts, actsOf(row, view.sentence.text)),
          things: matters.held(points, row),
          people: Math.min(MOST_PEOPLE, PERSON * peopleIn(written, view, retriever)),
          doubt: doubtOf(written, view, retriever),
        };
      };
    },
  };
}

/** A name as one of its forms is written: "be" has the stem of "BES" and is none. */
function isWritten({ name, text }: QueryTerm, { names }: Retriever): boolean {
  const plain = (form: string) =>
    form
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ");
  return name === null || names.forms(name).some((form) => plain(form) === plain(text));
}

/** People and places, known or not, that a sentence and a row both name; not the accused himself. */
function peopleIn(terms: readonly QueryTerm[], view: RowView, retriever: Retriever): number {
  const accused = accusedBy(view, retriever);
  const shared = terms.filter(({ name, proper, text }) =>
    name === null
      ? proper && view.single.has(stemOf(text))
      : /^\p{Lu}/u.test(name) && name !== accused && view.names.has(name),
  );
  return shared.length;
}

function sameAct(one: Acts, other: Acts): number {
  const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((kind) => b.has(kind));
  if (meet(one.strong, other.strong)) return 1;
  if (meet(one.strong, other.weak) || meet(one.weak, other.strong)) return ONE_WEAK;
  return meet(one.weak, other.weak) ? BOTH_WEAK : 0;
}

function accusedBy({ sentence: { target } }: RowView, { names }: Retriever): string | null {
  return names.partyOf(target) ?? target;
}

function doubtOf(terms: readonly QueryTerm[], view: RowView, retriever: Retriever): number {
  const { names } = retriever;
  const accused = accusedBy(view, retriever);
  const named = terms.flatMap(({ name }) => name ?? []);
  if (named.some((name) => name === accused || names.sideOf(name) === "accused")) return 0;
  const proper = terms.filter((term) => term.proper).map(({ text }) => text.toLowerCase());
  if (
    accused
      ?.toLowerCase()
      .split(/\s+/)
      .some((word) => proper.includes(word))
  )
    return 0;
  const parties = named.filter((name) => names.isParty(name));
  return parties.some((name) => view.names.has(name) || view.speakers.has(name)) ? VICTIM : UNNAMED;
}
