// A document as Markdown (CommonMark, with GitHub's footnotes). Pure; a reader sees the articles' own words.

import type { Quote } from "../domain.js";
import { alsoInLine, labelLine, oneLine, opposingLead } from "./attribution.js";
import { addressOf, type CitationStyle, closed, NO_ADDRESS } from "./citations.js";
import { type Citing, citingIn } from "./citing.js";
import type { PrintDocument, PrintEntry } from "./document.js";

/** The whole document, ending in a line feed. */
export function markdownOf(document: PrintDocument, style: CitationStyle): string {
  const citing = citingIn(style);
  let number = 0;
  const sections = document.sections.flatMap(({ heading, lines, entries }) => [
    `## ${inline(heading)}`,
    ...lines.map(inline),
    ...entries.flatMap((entry) => entryBlocks(entry, ++number, citing)),
  ]);
  const notes = citing
    .notes()
    .map(({ text, article }, i) => `[^${i + 1}]: ${inline(closed(text))} ${linkOf(article)}`);
  return `${[`# ${inline(document.title)}`, ...document.lines.map(inline), ...sections, ...notes].join("\n\n")}\n`;
}

function entryBlocks({ quote, opposing, note, lead }: PrintEntry, number: number, citing: Citing): string[] {
  return [
    ...(lead === null ? [] : [`### ${inline(lead)}`]),
    ...quoteBlocks(quote, String(number), citing),
    ...opposing.flatMap((other) => quoteBlocks(other, opposingLead(quote, number), citing)),
    ...(note === null ? [] : [`**${inline(note)}**`]),
  ];
}

function quoteBlocks(quote: Quote, lead: string, citing: Citing): string[] {
  const { text, note } = citing.cite(quote);
  const marker = note === null ? "" : `[^${note}]`;
  const further = [quote.notice ?? "", alsoInLine(quote)].filter((line) => line !== "");
  return [
    `**${inline(`${lead} · ${labelLine(quote)}`)}**${marker}`,
    `> ${inline(oneLine(quote.text))}`,
    ...(text === null ? [] : [`— ${inline(closed(text))} ${linkOf(quote.article)}`]),
    ...further.map(inline),
  ];
}

function linkOf(article: Quote["article"]): string {
  const address = addressOf(article);
  if (address === null) return NO_ADDRESS;
  const link = `<${address.url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
  return address.via === null ? link : `${link} (read through ${inline(address.via)})`;
}

/** Marks that Markdown, or one of its common extensions, acts on anywhere … */
const ANYWHERE = /[\\`*_[\]<>~|&$^#]/g;
/** … and those that begin a list or underline a heading at the start of a line. */
const AT_START = /^(\s*)([-+=]|\d+(?=[.)]))/;

/** Text in which Markdown finds nothing to act on. */
function inline(text: string): string {
  const escaped = text.replace(ANYWHERE, "\\$&");
  return escaped.replace(AT_START, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
