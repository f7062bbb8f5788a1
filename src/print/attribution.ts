// Who says a quote, what an editor said of its label, and where else it stands, in plain words. Pure.

import type { Quote } from "../domain.js";
import { dateInWords } from "../language/dates/in-words.js";

/** Who says it, in words. */
export function speakerOf(quote: Pick<Quote, "attributedTo" | "label" | "article">): string {
  if (quote.attributedTo === "unnamed") return "an unnamed source";
  if (quote.attributedTo !== null) return quote.attributedTo;
  return quote.label === "reporting"
    ? `${quote.article.publisher}, in its own words`
    : "speaker not resolved";
}

/** What an editor has or has not said of the label; empty where it is neither doubtful nor reviewed. */
function reviewMark({ reviewed, needsReview }: Pick<Quote, "reviewed" | "needsReview">): string {
  if (reviewed) return "label reviewed by an editor";
  return needsReview ? "label in doubt, not yet reviewed by an editor" : "";
}

/** "Also in: Mera FM (August 2021) · one origin"; empty where no other article has the words. */
export function alsoInLine({ alsoIn, outlets }: Pick<Quote, "alsoIn" | "outlets">): string {
  if (alsoIn.length === 0) return "";
  const others = alsoIn.map((a) => `${a.publisher} (${dateInWords(a.published)})`).join(", ");
  const origins =
    outlets === undefined ? "" : outlets === 1 ? " · one origin" : ` · ${outlets} independent outlets`;
  return `Also in: ${others}${origins}`;
}

/** "ALLEGATION · BES’s complaint · label reviewed by an editor" */
export function labelLine(quote: Quote): string {
  return [quote.label.toUpperCase(), speakerOf(quote), reviewMark(quote)].filter(Boolean).join(" · ");
}

/** What stands before a quote that is set against the one of this number. */
export function opposingLead({ label }: Pick<Quote, "label">, number: number): string {
  return label === "denial" ? `What ${number} answers` : `Reply to ${number}`;
}

/** A quote is one line; what else may not be shown is seen to at the exit. */
export function oneLine(text: string): string {
  return text.replace(/[\n\t]/g, "\uFFFD");
}
