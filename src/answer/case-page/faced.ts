// Quotes with what the corpus sets against them: the denials of a claim, or the line that none is there. Nothing is weighed here.

import type { Quote } from "../../domain.js";
import type { Faced } from "../../findings.js";
import type { AnswerKit } from "../ask/kit.js";
import { loneNote } from "../other-side/no-reply.js";
import { citeOriginal } from "../quotes/copies.js";
import type { Chosen } from "../quotes/unique-quotes.js";

/** More replies to one claim say no more. */
const MOST_OPPOSING = 2;

/** The quotes in their order; those whose words no longer stand in their article are left out. */
export function facing(quotes: readonly Quote[], kit: AnswerKit): readonly Faced[] {
  return quotes.flatMap((quote) => {
    const row = kit.index.rowOf(quote.labelledBy ?? quote.id);
    return row === undefined || !stands(quote, row, kit) ? [] : [faced(quote, opponentsOf(row, kit), kit)];
  });
}

/** Things that show a quote, each with what is set against it; those whose quote no longer stands are left out. */
export function withFacing<T extends { readonly quote: Quote }>(
  things: readonly T[],
  kit: AnswerKit,
): readonly (T & Faced)[] {
  return things.flatMap((thing) => facing([thing.quote], kit).map((one) => ({ ...thing, ...one })));
}

/** What is set against one sentence, the best first; nothing for what only reports. */
export function opponentsOf(row: number, kit: AnswerKit): readonly Chosen[] {
  const { label } = kit.index.sentence(row);
  if (label === "reporting") return [];
  return kit.otherSide.opposing([row], label, MOST_OPPOSING, []).map((one) => originalOf(one, kit));
}

/** The same words as their earliest original has them, with the row of that: its speaker stands with its quote. */
export function originalOf({ row, quote }: Chosen, kit: AnswerKit): Chosen {
  const original = citeOriginal(row, quote.score, kit) ?? quote;
  return { row: kit.index.rowOf(original.labelledBy ?? original.id) ?? row, quote: original };
}

/** A quote with its opponents, and the line where a claim has none. */
export function faced(quote: Quote, opponents: readonly Chosen[], { index, retriever }: AnswerKit): Faced {
  const unanswered = quote.label === "allegation" && opponents.length === 0;
  return {
    quote,
    opposing: opponents.map((one) => one.quote),
    note: unanswered ? loneNote([quote], retriever.names, index.articles) : null,
  };
}

function stands({ id, sentences = [], text }: Quote, own: number, { index, quotes }: AnswerKit): boolean {
  const first = index.rowOf(id) ?? own;
  const last = index.rowOf(sentences.at(-1)?.id ?? id) ?? own;
  return quotes.run(first, Math.max(first, last), 1)?.text === text;
}
