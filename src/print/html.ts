// A document as one page of HTML that a browser and a word processor open alike. Pure.

import type { CitationStyle } from "./citations.js";
import { citingIn } from "./citing.js";
import type { PrintDocument } from "./document.js";
import { anchorOf, entryHtml, escaped, notesHtml, pageHtml, paragraph } from "./html-parts.js";

/** The whole page. A quote that stands on it twice has its anchor where it stands first. */
export function htmlOf(document: PrintDocument, style: CitationStyle): string {
  const citing = citingIn(style);
  const anchored = new Set<string>();
  let number = 0;
  const sections = document.sections.flatMap(({ heading, lines, entries }) => [
    `<h2>${escaped(heading)}</h2>`,
    ...lines.map((line) => paragraph(line)),
    ...entries.map((entry) => {
      const anchor = anchorOf(entry.quote);
      const isNew = !anchored.has(anchor);
      anchored.add(anchor);
      return entryHtml(entry, ++number, citing, isNew ? anchor : null);
    }),
  ]);
  const body = [...document.lines.map((line) => paragraph(line)), ...sections];
  return pageHtml(document.title, [...body, notesHtml(citing)]);
}
