// The page of a case as one file of HTML: pictures, tables whose cells lead to their quotes, and all of it in words. Pure.

import type { CaseClaim, CasePage } from "../findings.js";
import {
  alleged,
  doubtful,
  type Lead,
  newest,
  newestArticles,
  openClaims,
  stillToCome,
} from "./case-words.js";
import { type CitationStyle, citationIn, closed } from "./citations.js";
import { type Citing, citingIn } from "./citing.js";
import type { PrintEntry } from "./document.js";
import {
  caseTitle,
  corpusLine,
  earlierLine,
  eventLead,
  LABELS_LINE,
  olderLine,
  valueLead,
} from "./documents.js";
import { anchorOf, entryHtml, escaped, notesHtml, pageHtml, paragraph, replyAnchor } from "./html-parts.js";
import { type Grid, type GridCell, gridOf } from "./pictures/case-grid.js";
import type { Drawn } from "./pictures/draw.js";

type Anchored = PrintEntry & { readonly anchor: string };

/** @param pictures drawn of this very page; none where this machine cannot draw */
export function casePageHtml(page: CasePage, pictures: readonly Drawn[], style: CitationStyle): string {
  const citing = citingIn(style);
  const grid = gridOf(page);
  return pageHtml(caseTitle(page), [
    paragraph(corpusLine(page.articles)),
    paragraph(LABELS_LINE),
    ...pictures.map(figureHtml),
    partiesHtml(page, grid),
    latestHtml(page),
    leadsHtml("Open: claims without a reply in the corpus", openClaims(page)),
    leadsHtml("Open: labels in doubt, for an editor", doubtful(page)),
    leadsHtml("Open: what lay ahead when it was written", stillToCome(page)),
    gridHtml(grid),
    ...quotesOf(page).map(({ heading, lines, entries }) => section(heading, lines, entries, citing)),
    notesHtml(citing),
  ]);
}

/** All quotes of the page under their headings. */
function quotesOf({ differences, claims, denials, events, leftOut }: CasePage) {
  const differing = differences.map(({ about, values }, at) => ({
    ...{ heading: `Sources differ on ${about}`, lines: [] },
    entries: values.map((one, i) => ({
      ...one,
      lead: valueLead(one.value, one.state ?? undefined),
      anchor: `difference-${at + 1}-${i + 1}`,
    })),
  }));
  return [
    ...differing,
    {
      ...{ heading: "What is alleged", lines: olderLine(leftOut.claims, "allegation") },
      entries: claims.map((claim) => ({ ...claim, lead: alleged(claim), anchor: anchorOf(claim.quote) })),
    },
    {
      ...{ heading: "What is denied besides", lines: olderLine(leftOut.denials, "denial") },
      entries: denials.map((one, i) => ({ ...one, lead: null, anchor: `denial-${i + 1}` })),
    },
    {
      ...{ heading: "Dated events", lines: earlierLine(leftOut.events) },
      entries: events.map((event, i) => ({ ...event, lead: eventLead(event), anchor: `event-${i + 1}` })),
    },
  ];
}

function figureHtml({ png, alt }: Drawn): string {
  const data = Buffer.from(png).toString("base64");
  return `<figure><img src="data:image/png;base64,${data}" alt="${escaped(alt)}"></figure>`;
}

function section(
  heading: string,
  lines: readonly string[],
  entries: readonly Anchored[],
  citing: Citing,
): string {
  if (entries.length === 0) return "";
  const quotes = entries.map((entry, i) => entryHtml(entry, i + 1, citing, entry.anchor));
  return [`<h2>${escaped(heading)}</h2>`, ...lines.map((line) => paragraph(line)), ...quotes].join("\n");
}

/** The newest article, and what is said to have happened last. */
function latestHtml(page: CasePage): string {
  const articles = newestArticles(page).map((article) => citationIn("plain", article));
  const line = articles.map((article) => paragraph(closed(`No article is newer than ${article}`)));
  return leadsHtml("The latest", newest(page), line);
}

/** Lines that lead to their quotes. @param above what stands between the heading and them */
function leadsHtml(heading: string, leads: readonly Lead[], above: readonly string[] = []): string {
  if (leads.length === 0 && above.length === 0) return "";
  const items = leads.map(({ to, text }) => `<li><a href="#${to}">${escaped(text)}</a></li>`);
  return [`<h2>${escaped(heading)}</h2>`, ...above, "<ul>", ...items, "</ul>"].join("\n");
}

/** Who speaks, with the numbers of the claims that each alleges, denies or has not replied to. */
function partiesHtml({ voices }: CasePage, grid: Grid): string {
  if (grid.rows.length === 0) return "";
  const rows = grid.columns.map((name, column) => {
    const side = voices.find((voice) => voice.name === name)?.side ?? "";
    const cells = (["alleges", "denies", "no reply"] as const).map((state) => {
      const links = grid.rows.flatMap(({ number, claim, cells }) =>
        (cells[column] ?? [])
          .filter((cell) => cell.state === state)
          .map((cell) => cellLink(cell, claim, String(number))),
      );
      return `<td>${links.join(", ")}</td>`;
    });
    return `<tr><th scope="row">${escaped(name)}</th><td>${escaped(side)}</td>${cells.join("")}</tr>`;
  });
  const says = paragraph("Sides as the newsroom’s case file has them; claims by their numbers.");
  return table("Parties", ["party", "side", "alleges", "denies", "accused, without a reply"], rows, says);
}

/** The picture of claims against parties as a table whose every cell leads to its quote. */
function gridHtml({ columns, rows }: Grid): string {
  if (rows.length === 0) return "";
  const lines = rows.map(({ number, claim, cells }) => {
    const shown = cells.map(
      (cell) => `<td>${cell.map((one) => cellLink(one, claim, one.state)).join(", ")}</td>`,
    );
    return `<tr><th scope="row"><a href="#${anchorOf(claim.quote)}">${number}</a></th>${shown.join("")}</tr>`;
  });
  return table("Claims against parties", ["claim", ...columns], lines);
}

function cellLink({ reply }: GridCell, claim: CaseClaim, text: string): string {
  const anchor = anchorOf(claim.quote);
  return `<a href="#${reply === null ? anchor : replyAnchor(anchor, reply)}">${escaped(text)}</a>`;
}

function table(heading: string, head: readonly string[], rows: readonly string[], above = ""): string {
  const cells = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  return `<h2>${escaped(heading)}</h2>\n${above}<div class="wide"><table>\n<thead><tr>${cells}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
}
