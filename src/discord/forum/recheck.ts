// Whether a draft's quotes still stand as they were approved: each sentence's words on disk and its label, no withdrawal
// since. Reads alone.

import type { Quote } from "../../domain.js";
import type { Corrections } from "../../editorial/corrections.js";
import { noticeLine } from "../../editorial/notices.js";
import type { Newsroom } from "../../findings.js";

type Recheck =
  | { readonly stands: true; readonly quotes: readonly Quote[] }
  | { readonly stands: false; readonly why: string };

type QuoteSentence = NonNullable<Quote["sentences"]>[number];
type Corpus = Pick<Newsroom, "around" | "sentence">;

export function recheck(
  quotes: readonly Quote[],
  newsroom: Corpus,
  corrections: Pick<Corrections, "currentOf">,
): Recheck {
  const fault = quotes.map((quote) => faultOf(quote, newsroom, corrections)).find((one) => one !== null);
  if (fault !== undefined) return { stands: false, why: fault };
  return { stands: true, quotes: quotes.map((quote) => noticed(quote, corrections)) };
}

function faultOf(quote: Quote, newsroom: Corpus, corrections: Pick<Corrections, "currentOf">): string | null {
  const { id, text, start, end, article } = quote;
  if (corrections.currentOf(article.id)?.kind === "withdrawn")
    return `the article "${article.title}" was withdrawn`;
  const own = newsroom.around(id)?.own;
  const stands = own?.slice(start, end) === text;
  if (own === undefined || !stands) return `a quote no longer stands in "${article.title}"`;
  for (const sentence of draftedSentences(quote, newsroom)) {
    const now = newsroom.sentence(sentence.id);
    if (now !== null && now.text !== own.slice(sentence.start, sentence.end))
      return `a quote no longer stands in "${article.title}"`;
    if (now?.label !== sentence.label)
      return `a label has changed from ${sentence.label} to ${now?.label ?? "none"}`;
  }
  return null;
}

/** Its sentences as they were drafted. A draft of before they were kept has the quote's own label on the last one. */
function draftedSentences(quote: Quote, newsroom: Corpus): readonly QuoteSentence[] {
  if (quote.sentences !== undefined) return quote.sentences;
  const { id, label, start, end } = quote;
  const found = sentencesFrom(id, end, newsroom);
  const last = found.pop() ?? { id, start, end };
  // What stood before it was reporting, or had the same label.
  const before = found.map((one) => (one.label === "reporting" ? one : { ...one, label }));
  return [...before, { ...last, label }];
}

/** Sentences of the index from the first one on that lie before `end`. */
function sentencesFrom(id: string, end: number, newsroom: Corpus): QuoteSentence[] {
  const [, place = "", index] = /^(.*:)(\d+)$/s.exec(id) ?? [];
  const found: QuoteSentence[] = [];
  for (let at = Number(index); ; at++) {
    const sentence = newsroom.sentence(`${place}${at}`);
    if (sentence === null || !(sentence.end <= end) || found.length >= LONGEST_RUN) return found;
    found.push({ ...sentence, id: `${place}${at}` });
  }
}

/** No quote has ever held more. */
const LONGEST_RUN = 3;

function noticed(quote: Quote, corrections: Pick<Corrections, "currentOf">): Quote {
  const correction = corrections.currentOf(quote.article.id);
  if (correction === undefined || correction.kind === "restored") return quote;
  return { ...quote, notice: noticeLine({ ...correction, kind: correction.kind }) };
}
