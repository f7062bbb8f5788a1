// The label of a whole answer, from the quotes that answer it. Pure.

import { LABELS, type Label, type Quote } from "../../domain.js";

/** A quote answers when its score is at least this share of the best one's. */
const ANSWERING = 0.995;

/** Where the labels of all that answer are in doubt, firm ones so close to the best decide. */
export const CLOSE = 0.94;

/** The quotes, best first, that count for the label. */
export function answering(quotes: readonly Quote[]): readonly Quote[] {
  const best = quotes[0]?.score ?? 0;
  const own = quotes.filter((quote) => quote.score >= best * ANSWERING);
  if (!own.every(({ needsReview }) => needsReview)) return own;
  const firm = quotes.filter(({ score, needsReview }) => score >= best * CLOSE && !needsReview);
  return firm.length > 0 ? firm : own;
}

/** Asked for a denial, a denial this close to the best answers. */
const ASKED_FOR = 0.8;

/**
 * The label that most of the answering score carries; an allegation wins a tie. Null without quotes.
 * @param leansTo labels that the question asks for ("did X deny …"): one of them close to the best decides
 */
export function answerLabel(quotes: readonly Quote[], leansTo: readonly Label[] = []): Label | null {
  const first = quotes[0];
  if (!first) return null;
  const close = quotes.filter((quote) => quote.score >= first.score * ASKED_FOR);
  if (leansTo.length === 1 && close.some(({ label }) => label === leansTo[0])) return leansTo[0] ?? null;
  const weights = LABELS.map((label) => {
    const own = answering(quotes).filter((quote) => quote.label === label);
    return own.reduce((sum, quote) => sum + quote.score, 0);
  });
  const most = Math.max(...weights);
  return LABELS[weights.findIndex((weight) => weight >= most * TIE)] ?? first.label;
}

/** Within a tenth is a tie. */
const TIE = 0.9;
