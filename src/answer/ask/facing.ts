// Which quote of an answer replies to which, and the line that stands where the claim that answers has no reply.

import { loneNote } from "../other-side/no-reply.js";
import type { Chosen } from "../quotes/unique-quotes.js";
import type { AnswerKit } from "./kit.js";
import { answering } from "./label.js";

export interface Sides {
  readonly shown: readonly Chosen[];
  readonly otherSide: readonly Chosen[];
  /** The line that stands where a claim has no reply. */
  readonly otherSideNote: string | null;
}

/**
 * Every quote with those that it opposes. The claims that answer the question must have a reply of their own: one to a
 * claim further down does not speak for them.
 */
export function facing(shown: readonly Chosen[], otherSide: readonly Chosen[], kit: AnswerKit): Sides {
  const all = [...shown, ...otherSide];
  const opposed = (chosen: Chosen): Chosen => {
    if (chosen.quote.label === "reporting") return chosen;
    const others = all.filter((other) => oppose(chosen, other, kit));
    return { ...chosen, quote: { ...chosen.quote, opposes: others.map(({ quote }) => quote.id) } };
  };
  const [quotes, replies] = [shown.map(opposed), otherSide.map(opposed)];
  const claims = quotes.filter(({ quote }) => quote.label === "allegation");
  const best = answering(quotes.map(({ quote }) => quote));
  const main = best.filter(({ label }) => label === "allegation");
  const needed = main.length > 0 ? main : claims.map(({ quote }) => quote);
  const unanswered = needed.length > 0 && needed.every(({ opposes = [] }) => opposes.length === 0);
  const to = replies.length > 0 ? "the main claim" : main.length > 0 ? "this" : "the allegations shown";
  const note = unanswered ? loneNote(needed, kit.retriever.names, kit.index.articles, to) : null;
  return { shown: quotes, otherSide: replies, otherSideNote: note };
}

/** Does the one reply to the other, whichever of them is the claim? */
export function oppose(one: Chosen, other: Chosen, kit: AnswerKit): boolean {
  if (one.quote.label === "allegation" && other.quote.label === "denial")
    return kit.otherSide.replies(other.row, one.row);
  if (one.quote.label === "denial" && other.quote.label === "allegation")
    return kit.otherSide.replies(one.row, other.row);
  return false;
}
