// Answer → text for a terminal. Pure: no clock, no environment; colours come in. Colour only repeats what words say.

import { DOUBT } from "../answer/ask/summary.js";
import type { Answer, Citation, Disagreement, Label, Quote } from "../domain.js";
import { dateInWords } from "../language/dates/in-words.js";
import { alsoInLine, oneLine, speakerOf } from "../print/attribution.js";
import { citationIn, NO_ADDRESS } from "../print/citations.js";

/** Paints a piece of text; `plain` leaves all as it is. */
interface Palette {
  readonly label: Readonly<Record<Label, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string) => text;
export const PLAIN: Palette = {
  label: { allegation: same, denial: same, reporting: same },
  strong: same,
  faint: same,
};

export interface Look {
  readonly palette: Palette;
  /** Columns to wrap at; Infinity leaves each quote on one line. */
  readonly width: number;
}

/** The whole answer as a reader sees it, ending in a line feed. */
export function presentAnswer(answer: Answer, look: Look): string {
  const parts = answer.answered ? answeredParts(answer, look) : refusedParts(answer, look);
  return `${parts.join("\n\n")}\n`;
}

function answeredParts(answer: Answer, look: Look): string[] {
  return [
    ...readAsLine(answer, look),
    headline(answer, look),
    ...(answer.doubtful ? [look.palette.strong(DOUBT)] : []),
    ...noticeOf(answer, look),
    ...answer.quotes.map((quote, i) => presentQuote(quote, look, `${i + 1}. `)),
    ...otherSide(answer, look),
    ...answer.disagreements.map((disagreement) => presentDisagreement(disagreement, look)),
  ];
}

function refusedParts(answer: Answer, look: Look): string[] {
  if (answer.nearest.length === 0)
    return [...readAsLine(answer, look), answer.summary, ...noticeOf(answer, look)];
  return [
    ...readAsLine(answer, look),
    answer.summary,
    ...noticeOf(answer, look),
    look.palette.strong("What comes closest (not an answer):"),
    ...answer.nearest.map((quote) => presentQuote(quote, look, "   ")),
    ...otherSide(answer, look),
  ];
}

/** A follow-up as it was read. */
function readAsLine({ readAs }: Answer, { palette }: Look): string[] {
  return readAs == null ? [] : [palette.faint(`Read as: ${readAs}`)];
}

function noticeOf({ notice, summary }: Answer, { palette }: Look): string[] {
  return notice == null || notice === summary ? [] : [palette.strong(notice)];
}

function headline(answer: Answer, { palette }: Look): string {
  if (answer.label === null) return answer.summary;
  return `${palette.label[answer.label](palette.strong(answer.label.toUpperCase()))}  ${answer.summary}`;
}

function otherSide(answer: Answer, look: Look): string[] {
  if (answer.otherSide.length === 0) {
    return answer.otherSideNote === null ? [] : [look.palette.strong(answer.otherSideNote)];
  }
  return [
    look.palette.strong("The other side:"),
    ...answer.otherSide.map((quote) => presentQuote(quote, look, "   ", opposedBy(quote, answer))),
    ...(answer.otherSideNote === null ? [] : [look.palette.strong(answer.otherSideNote)]),
  ];
}

/** ", to 1 and 3": the numbers of the claims that a denial replies to, where it does not reply to all. */
function opposedBy({ label, opposes }: Quote, { answered, quotes }: Answer): string {
  if (!answered || label !== "denial" || opposes === undefined) return "";
  const claims = quotes.filter((quote) => quote.label === "allegation");
  const numbers = quotes.flatMap(({ id }, i) => (opposes.includes(id) ? [`${i + 1}`] : []));
  if (numbers.length === 0 || numbers.length === claims.length) return "";
  const last = numbers.at(-1);
  return `, to ${numbers.length === 1 ? last : `${numbers.slice(0, -1).join(", ")} and ${last}`}`;
}

/**
 * A quote with its label, speaker, words and citation.
 * @param lead stands before the label and sets the indent
 * @param note follows the speaker
 */
export function presentQuote(quote: Quote, look: Look, lead = "", note = ""): string {
  const { palette, width } = look;
  const indent = " ".repeat(lead.length);
  const bar = `${indent}${palette.faint("│")} `;
  const words = wrap(oneLine(quote.text), width - indent.length - 2).map((line) => `${bar}${line}`);
  const notes = [quote.notice, quote.needsReview ? "Label not yet reviewed by an editor." : undefined];
  return [
    `${lead}${palette.label[quote.label](quote.label.toUpperCase())} · ${speakerOf(quote)}${note}${quote.reviewed ? " · label reviewed by an editor" : ""}`,
    ...words,
    `${indent}— ${citationIn("plain", quote.article)}`,
    ...linkLines(quote.article).map((line) => `${indent}${palette.faint(line)}`),
    ...[alsoInLine(quote)].filter(Boolean).map((line) => `${indent}${palette.faint(line)}`),
    ...notes.filter((note) => note !== undefined).map((note) => `${indent}${palette.strong(note)}`),
  ].join("\n");
}

function linkLines({ url, via }: Citation): string[] {
  if (url !== null) return [url];
  return via === null ? [NO_ADDRESS] : [`${via.url} (read through ${via.name})`];
}

function presentDisagreement({ about, values }: Disagreement, look: Look): string {
  const lines = values.map(({ value, quote, note }) => {
    const source = `${quote.article.publisher}, ${dateInWords(quote.article.published)}`;
    return `   ${value} — ${speakerOf(quote)} (${source})${note === undefined ? "" : `; ${note}`}`;
  });
  return [look.palette.strong(`Sources differ on ${about}:`), ...lines].join("\n");
}

/** Breaks at spaces alone, so that joining the lines with a space gives the text back. */
function wrap(text: string, width: number): string[] {
  if (!Number.isFinite(width)) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > Math.max(20, width)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
