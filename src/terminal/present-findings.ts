// What a speaker said, the timeline and a verification → text for a terminal. Pure; colours come in.

import type { Said, TimelineEvent, Verification, WordDifference } from "../findings.js";
import { AHEAD, eventInWords } from "../language/dates/in-words.js";
import { type Look, presentQuote } from "./present.js";

/** All quotes of a speaker under their dates, or the names that come closest. */
export function presentSaid(said: Said, look: Look): string {
  const about = said.topic === null ? "" : ` about “${said.topic}”`;
  if (said.several)
    return blocks([`“${said.speaker}” may be one of several: ${said.suggestions.join(", ")}. Which?`]);
  if (said.quotes.length > 0) {
    const as = said.knownAs === undefined ? "" : ` (${said.knownAs})`;
    const head = look.palette.strong(`${said.speaker}${as}${about}: ${said.quotes.length} quotes, by date`);
    return blocks([head, ...said.quotes.map((quote, i) => presentQuote(quote, look, `${i + 1}. `))]);
  }
  const nobody = `The corpus quotes nothing by “${said.speaker}”${about}.`;
  return blocks(
    said.suggestions.length === 0 ? [nobody] : [nobody, `It quotes: ${said.suggestions.join(", ")}.`],
  );
}

/** Events in order; a date is shown as far as it is known. */
export function presentTimeline(events: readonly TimelineEvent[], look: Look): string {
  if (events.length === 0) return "No dated event in the corpus is about this.\n";
  return blocks(
    events.map(
      (event) =>
        `${look.palette.strong(eventInWords(event))}${event.ahead ? ` (${AHEAD})` : ""}\n${presentQuote(event.quote, look, "   ")}`,
    ),
  );
}

const OUTCOMES: Readonly<Record<Verification["outcome"], string>> = {
  exact: "In the corpus, in these words:",
  parts: "In the corpus, in these words and this order; what the wording leaves out or puts in is marked:",
  near: "Not in these words. What comes near, with the differences:",
  absent: "Not in the corpus: neither in these words nor nearly.",
};

/** Whether a wording stands in the corpus, where, and how it differs word by word. */
export function presentVerification({ outcome, matches }: Verification, look: Look): string {
  return blocks([
    look.palette.strong(OUTCOMES[outcome]),
    ...matches.map(({ quote, differences, swallowed }) => {
      const shown = presentQuote(quote, look, "   ");
      const turned =
        swallowed === undefined ? "" : `\n   ${look.palette.strong(`“${swallowed}” turns the meaning.`)}`;
      return outcome === "exact" ? shown : `${shown}\n   ${presentDifferences(differences)}${turned}`;
    }),
  ]);
}

/** "[-missing-]" stands in the article alone, "{+extra+}" in the given wording alone. */
function presentDifferences(differences: readonly WordDifference[]): string {
  const marked = { same: ["", ""], missing: ["[-", "-]"], extra: ["{+", "+}"] } as const;
  return differences.map(({ kind, text }) => `${marked[kind][0]}${text}${marked[kind][1]}`).join(" ");
}

function blocks(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
