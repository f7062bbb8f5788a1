// The one line above an answer: labels and attributions, never a new fact. Pure.

import type { Label, Quote } from "../domain.js";
import { answering } from "./label.js";

export const SILENT = "The corpus does not answer this.";

/**
 * @param label of the answer
 * @param quotes of the answer, best first
 * @param otherSide of the answer
 * @param note the line that stands where there is no other side, or null
 */
export function summarise(
  label: Label,
  quotes: readonly Quote[],
  otherSide: readonly Quote[],
  note: string | null,
): string {
  const own = answering(quotes).filter((quote) => quote.label === label);
  const claims = [...own, ...otherSide].filter((quote) => quote.label === "allegation");
  const replies = [...own, ...otherSide].filter((quote) => quote.label === "denial");
  if (label === "reporting") return reported(own, otherSide.length === 0 && note === null);
  const [first, second] =
    label === "allegation"
      ? [phrase("Alleged", claims), phrase("denied", replies)]
      : [phrase("Denied", replies), phrase("alleged", claims)];
  if (second !== null) return `${first}; ${second}.`;
  return note === null ? `${first}.` : `${first}. ${note}`;
}

function reported(own: readonly Quote[], undisputed: boolean): string {
  const outlets = list(unique(own.map((quote) => quote.article.publisher)));
  const sayers = unique(own.flatMap((quote) => quote.attributedTo ?? []));
  const told =
    sayers.length > 0 && sayers.length <= 2
      ? `Reported by ${outlets}, citing ${list(sayers)}`
      : `Reported by ${outlets}`;
  return undisputed ? `${told}; not disputed in this corpus.` : `${told}.`;
}

function phrase(verb: string, quotes: readonly Quote[]): string | null {
  if (quotes.length === 0) return null;
  const sayers = unique(quotes.flatMap((quote) => quote.attributedTo ?? [])).slice(0, 2);
  if (sayers.length === 0)
    return `${verb} in ${list(unique(quotes.map((quote) => quote.article.publisher)).slice(0, 2))}`;
  const documents = sayers.every((sayer) => DOCUMENT.test(sayer));
  return `${verb} ${documents ? "in" : "by"} ${list(sayers)}`;
}

const DOCUMENT =
  /\b(?:complaint|lawsuit|suit|filing|filings|petition|indictment|letter|report|statement|email)$/i;

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase().replace(/^the /, ""), name] as const)).values()];
}

function list(names: readonly string[]): string {
  return names.length <= 2 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
