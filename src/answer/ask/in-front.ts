// What holds the very thing that is asked for stands before what only comes close to it: the event, its date, a list. Pure.

import { eventsAskedIn } from "../../retrieval/events.js";
import { strength } from "../../retrieval/matching.js";
import type { Question } from "../../retrieval/question.js";
import type { Retrieval } from "../../retrieval/retrieve.js";
import { datedEvent, givesDateOf } from "../differences/stated-dates.js";
import type { Kit } from "../quotes/kit.js";
import type { Chosen } from "../quotes/unique-quotes.js";

/**
 * @param pool best first
 * @returns the same, those in front that tell of the event that is asked about, or give its date
 */
export function askedInFront(pool: readonly Chosen[], { question }: Retrieval, kit: Kit): readonly Chosen[] {
  const events = eventsAskedIn(question.text);
  const dated = datedEvent(question);
  const asNamed = naming(pool, question, kit);
  const tells = (one: Chosen) => asNamed(one) && events.every(({ told }) => told.test(one.quote.text));
  const gives = (one: Chosen) => asNamed(one) && givesDateOf(one.row, dated, kit);
  const telling = events.length > 0 ? inFront(pool, tells) : pool;
  return dated.length > 0 ? inFront(telling, gives) : telling;
}

/** Does a quote name whom the question names, as fully as the best one does? */
function naming([first]: readonly Chosen[], { terms }: Question, { retriever: { views } }: Kit) {
  const names = terms.filter(({ proper }) => proper);
  const held = names.map((name) => (first === undefined ? 0 : strength(name, views.of(first.row))));
  return ({ row }: Chosen) => names.every((name, at) => strength(name, views.of(row)) >= (held[at] ?? 0));
}

/** What scores as the others may that do not hold what is asked for, beside the first that does. */
const BESIDE = 0.9;

/**
 * @param holds of what is asked for; where none does, nothing moves
 * @returns those that hold it before the others, the first of them scoring as the best did and the others behind it
 */
export function inFront(pool: readonly Chosen[], holds: (one: Chosen) => boolean): readonly Chosen[] {
  const holding = pool.filter(holds);
  const [first] = holding;
  const best = pool[0]?.quote.score ?? 0;
  if (first === undefined || first === pool[0]) return pool;
  const raise = best / (first.quote.score || 1);
  const scored = (one: Chosen, score: number) => ({ ...one, quote: { ...one.quote, score } });
  const others = pool.filter((one) => !holding.includes(one));
  return [
    ...holding.map((one) => scored(one, Math.min(best, one.quote.score * raise))),
    ...others.map((one) => scored(one, Math.min(best * BESIDE, one.quote.score))),
  ];
}
