// Does a sentence hold the kind of thing that a question asks for, and where? Pure.

import { strength } from "./matching.js";
import type { QueryTerm } from "./query-terms.js";
import type { Question } from "./question.js";
import type { RowView, TypedPlace } from "./row-view.js";

/** For each term, at which words of the sentence it stands. */
export type Places = readonly (readonly number[])[];

export function typeFit(question: Question, view: RowView): number {
  if (question.form === "define") return defines(question, view);
  if (question.wants.length === 0) return 0.5;
  return Math.max(...question.wants.map((_, i) => (1 - i * SECOND) * fitOf(question, view, i)));
}

/** The second kind of thing that would do is worth a little less. */
const SECOND = 0.5;

function fitOf(question: Question, view: RowView, which: number): number {
  const places = candidates(question, view, which);
  const { counted } = question;
  if (counted === null || places.length === 0) return places.length > 0 ? 1 : 0;
  return places.some((place) => countedAfter(place, counted, view)) ? 1 : UNCOUNTED;
}

/** A number of something else, or of the same in other words. */
const UNCOUNTED = 0.4;

/** Things of the kind asked for that the question does not name itself. */
function candidates(question: Question, view: RowView, which: number): readonly TypedPlace[] {
  const type = question.wants[which];
  if (type === undefined) return [];
  return view.typed(type).filter(({ stems }) => stems.some((stem) => !question.stems.has(stem)));
}

/** "8,000 cameras": what is counted follows its number within a few words. */
function countedAfter({ to }: TypedPlace, counted: QueryTerm, view: RowView): boolean {
  return view.order.slice(to, to + COUNT_REACH).some((stem) => counted.forms.has(stem));
}

const COUNT_REACH = 4;

/** How near a thing of the kind asked for stands to the question's own words. */
export function answerNear(question: Question, view: RowView, held: Places): number {
  const own = held.filter((_, at) => question.terms[at]?.name === null).flat();
  if (own.length === 0) return 0;
  const places = question.wants.flatMap((_, i) => candidates(question, view, i));
  const gap = places.reduce(
    (least, { from, to }) => Math.min(least, gapFrom(own, from, to)),
    Number.POSITIVE_INFINITY,
  );
  return 1 / (1 + gap / WINDOW);
}

/** Words between a thing at `from` up to `to` (exclusive) and the nearest of some places; infinite without any. */
export function gapFrom(places: readonly number[], from: number, to: number): number {
  return places.reduce(
    (least, at) => Math.min(least, at < from ? from - at : Math.max(0, at - to + 1)),
    Number.POSITIVE_INFINITY,
  );
}

const WINDOW = 4;

const DEFINING =
  /^\W*(?:[\p{L}\p{N}-]+\s){1,6}?(?:is an?|are|is the|means?|refers? to|is used|is called|(?:system|software),? for)\b/u;
const APPOSITION =
  /\b(?:is an?|is the|is called|describes itself as|which)\b|, (?:an?|the|former) \p{Ll}|\bCEO\b|\bfounder\b|\b(?:officer|minister|director|president|spokes\w+)\b/u;

/** How well the sentence says what the thing asked for is: spells it out, says "X is a …", or adds what X is. */
function defines(question: Question, view: RowView): number {
  const named = question.terms.flatMap((term) => term.name ?? []);
  const whole = question.terms.every((term) => strength(term, view) >= 1);
  if (named.some((name) => view.expands.has(name))) return 1;
  if (!whole) return 0;
  const first = view.order.slice(0, SUBJECT).some((stem) => question.stems.has(stem));
  if (first && DEFINING.test(view.sentence.text)) return 1;
  return APPOSITION.test(view.sentence.text) ? 0.5 : 0;
}

/** What a defining sentence defines stands among its first words. */
const SUBJECT = 5;
