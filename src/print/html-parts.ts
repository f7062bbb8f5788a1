// The parts that pages of HTML are made of: escaped text, a quote as a block, a page around it. Pure.

import type { Citation, Quote } from "../domain.js";
import { alsoInLine, labelLine, oneLine, opposingLead } from "./attribution.js";
import { addressOf, closed, NO_ADDRESS } from "./citations.js";
import type { Citing } from "./citing.js";
import type { PrintEntry } from "./document.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in an element or, in quotation marks, in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A paragraph of our own words. */
export function paragraph(text: string, kind?: string): string {
  return `<p${kind === undefined ? "" : ` class="${kind}"`}>${escaped(text)}</p>`;
}

/** The anchor of a sentence's quote in every page, and in what points there. */
export function anchorOf({ id, labelledBy = id }: Pick<Quote, "id" | "labelledBy">): string {
  return `quote-${labelledBy.replace(/[^A-Za-z0-9]+/g, "-")}`;
}

/** The anchor of what stands against the quote with this one, by its number from 1. */
export function replyAnchor(anchor: string, number: number): string {
  return `${anchor}-reply-${number}`;
}

/** A quote of a number with what stands against it. @param anchor null where the quote stands on the page already */
export function entryHtml(entry: PrintEntry, number: number, citing: Citing, anchor: string | null): string {
  const { quote, opposing, note, lead } = entry;
  const idOf = (name: string) => (anchor === null ? "" : ` id="${name}"`);
  return [
    `<div class="entry"${idOf(anchor ?? "")}>`,
    ...(lead === null ? [] : [`<h3>${escaped(lead)}</h3>`]),
    quoteHtml(quote, String(number), citing),
    ...opposing.map((other, i) => {
      const block = quoteHtml(other, opposingLead(quote, number), citing);
      return `<div class="against"${idOf(replyAnchor(anchor ?? "", i + 1))}>${block}</div>`;
    }),
    ...(note === null ? [] : [paragraph(note, "none")]),
    "</div>",
  ].join("\n");
}

function quoteHtml(quote: Quote, lead: string, citing: Citing): string {
  const { text, note } = citing.cite(quote);
  const marker = note === null ? "" : `<sup><a href="#note-${note}">${note}</a></sup>`;
  const words = `<blockquote class="${quote.label}"${languageOf(quote.article)}>`;
  return [
    `<p class="label"><strong>${escaped(lead)} · ${escaped(labelLine(quote))}</strong>${marker}</p>`,
    `${words}<p>${escaped(oneLine(quote.text))}</p></blockquote>`,
    ...(text === null
      ? []
      : [`<p class="citation">— ${escaped(closed(text))} ${linkHtml(quote.article)}</p>`]),
    ...(quote.notice === undefined ? [] : [paragraph(quote.notice, "notice")]),
    ...[alsoInLine(quote)].filter((line) => line !== "").map((line) => paragraph(line, "citation")),
  ].join("\n");
}

function languageOf({ language }: Citation): string {
  return language == null || !/^[a-z]{2,3}(-\w+)*$/i.test(language) ? "" : ` lang="${language}"`;
}

/** The notes of a document, or nothing in styles without them. */
export function notesHtml(citing: Citing): string {
  const notes = citing
    .notes()
    .map(
      ({ text, article }, i) => `<li id="note-${i + 1}">${escaped(closed(text))} ${linkHtml(article)}</li>`,
    );
  return notes.length === 0 ? "" : `<h2>Notes</h2>\n<ol class="notes">\n${notes.join("\n")}\n</ol>`;
}

function linkHtml(article: Citation): string {
  const address = addressOf(article);
  if (address === null) return NO_ADDRESS;
  const shown = escaped(address.url);
  const link = /^https?:/i.test(address.url) ? `<a href="${shown}">${shown}</a>` : shown;
  return address.via === null ? link : `${link} (read through ${escaped(address.via)})`;
}

const STYLE = `body{font-family:Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;line-height:1.45;color:#1b1b1b;background:#fff}
h1,h2,h3,table,.label,.citation,.none,.notice,figcaption{font-family:"Helvetica Neue",Arial,sans-serif}
h1{font-size:1.7em}h2{font-size:1.3em;margin-top:2em;border-bottom:1px solid #999}h3{font-size:1em;margin:1.5em 0 0}
.label{margin:1em 0 .2em;font-size:.9em}.citation{margin:.2em 0;font-size:.85em;color:#444;overflow-wrap:anywhere}
blockquote{margin:.2em 0;padding:.1em 0 .1em .8em;border-left:4px solid #777}blockquote p{margin:.2em 0}
blockquote.allegation{border-color:#d55e00}blockquote.denial{border-color:#0072b2}
.against{margin-left:1.5em}.none,.notice{font-weight:bold;font-size:.9em}
table{border-collapse:collapse;font-size:.85em}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top}
.wide{overflow-x:auto}figure{margin:1em 0;overflow-x:auto}figure img{width:100%;min-width:36em;height:auto}
@media print{a{color:inherit}.entry{break-inside:avoid}}`;

/** A whole page that needs nothing beside itself; a word processor opens it with its headings and quotes. */
export function pageHtml(title: string, parts: readonly string[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${[`<h1>${escaped(title)}</h1>`, ...parts].filter((part) => part !== "").join("\n")}
</body>
</html>
`;
}
