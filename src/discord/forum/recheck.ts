// Whether a draft's quotes still stand as they were approved: the words on disk, the label, no withdrawal since. Reads alone.

import type { Newsroom, Quote } from "../../domain.js";
import type { Corrections } from "../../editorial/corrections.js";
import { noticeLine } from "../../editorial/notices.js";

type Recheck =
  | { readonly stands: true; readonly quotes: readonly Quote[] }
  | { readonly stands: false; readonly why: string };

export function recheck(
  quotes: readonly Quote[],
  newsroom: Pick<Newsroom, "around" | "sentence">,
  corrections: Pick<Corrections, "currentOf">,
): Recheck {
  const fault = quotes.map((quote) => faultOf(quote, newsroom, corrections)).find((one) => one !== null);
  if (fault !== undefined) return { stands: false, why: fault };
  return { stands: true, quotes: quotes.map((quote) => noticed(quote, corrections)) };
}

function faultOf(
  { id, text, start, end, label, article }: Quote,
  newsroom: Pick<Newsroom, "around" | "sentence">,
  corrections: Pick<Corrections, "currentOf">,
): string | null {
  if (corrections.currentOf(article.id)?.kind === "withdrawn")
    return `the article "${article.title}" was withdrawn`;
  if (newsroom.around(id)?.own.slice(start, end) !== text)
    return `a quote no longer stands in "${article.title}"`;
  const now = newsroom.sentence(id)?.label;
  return now === label ? null : `a label has changed from ${label} to ${now ?? "none"}`;
}

function noticed(quote: Quote, corrections: Pick<Corrections, "currentOf">): Quote {
  const correction = corrections.currentOf(quote.article.id);
  if (correction === undefined || correction.kind === "restored") return quote;
  return { ...quote, notice: noticeLine({ ...correction, kind: correction.kind }) };
}
