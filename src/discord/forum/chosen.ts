// The answer of a draft, narrowed to the quotes that an editor chose. Pure; never alters a quote.

import { answerLabel } from "../../answer/ask/label.js";
import { summarise, UNDISPUTED } from "../../answer/ask/summary.js";
import type { Answer, Quote } from "../../domain.js";
import type { Draft } from "../../editorial/drafts.js";

/** Every quote that an editor may choose from, in the order in which they are shown, each once. */
export function choosable(answer: Answer): readonly Quote[] {
  return [...new Map([...answer.quotes, ...answer.otherSide].map((quote) => [quote.id, quote])).values()];
}

/** Label and summary are made anew where quotes were dropped, from what is left. */
export function narrowed(answer: Answer, ids: readonly string[]): Answer {
  const kept = (quotes: readonly Quote[]) => quotes.filter(({ id }) => ids.includes(id));
  const [quotes, otherSide] = [kept(answer.quotes), kept(answer.otherSide)];
  if (quotes.length === answer.quotes.length && otherSide.length === answer.otherSide.length) return answer;
  // Only replies were kept: they are the answer then.
  const [main, other] = quotes.length > 0 ? [quotes, otherSide] : [otherSide, []];
  const label = answerLabel(main);
  const replied = main.some(
    ({ label: one, opposes = [] }) => one === "allegation" && opposes.some((id) => ids.includes(id)),
  );
  const ownNote = replied ? null : answer.otherSideNote;
  const disagreements = answer.disagreements.filter(({ values }) =>
    values.every(({ quote }) => ids.includes(quote.id)),
  );
  const told = disagreements.filter(({ about }) => answer.summary.includes(about));
  const abouts = told.map(({ about }) => about);
  const disputed = !answer.summary.includes(UNDISPUTED);
  const summary = label === null ? answer.summary : summarise(label, main, other, ownNote, abouts, disputed);
  return { ...answer, label, summary, quotes: main, otherSide: other, otherSideNote: ownNote, disagreements };
}

/** An editor who approves an answer has no doubt that it is one. */
export function chosenAnswer(draft: Draft): Answer {
  const answer = narrowed(draft.answer, draft.quotes);
  return draft.editor === null ? answer : { ...answer, doubtful: false };
}

/**
 * Why these quotes may not go out together; null where they may.
 * An allegation is never shown without a reply to it where the corpus has one.
 */
export function objection(answer: Answer, ids: readonly string[]): string | null {
  const all = choosable(answer);
  const chosen = all.filter(({ id }) => ids.includes(id));
  const has = (quotes: readonly Quote[], label: Quote["label"]) =>
    quotes.some((quote) => quote.label === label);
  if (chosen.length === 0) return "Keep at least one quote, or reject the draft.";
  if (has(chosen, "allegation") && has(all, "denial") && !has(chosen, "denial"))
    return "An allegation goes out with the reply to it: keep at least one denial.";
  return null;
}
