// From the lines of one article to its blocks: headline, byline, captions and furniture out, paragraphs in. Pure.

import { findDate, isDateLine } from "../dates.js";
import { type Piece, REASON } from "../draft.js";
import { bylineAuthor, isAuthorBox, isByline, isCaption, isTitleLike } from "../marks.js";
import { boilerplate } from "../phrases.js";
import { repeatsTitle } from "../repeats.js";
import { countWords, endsSentence, isProse } from "../words.js";
import { headlineAt, isHeadlineByPlace } from "./headline.js";
import type { Line } from "./lines.js";
import { listItems } from "./lists.js";

export interface Body {
  /** One for each line. */
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** So many lines at either end of the text may be an author box that names nobody known. */
const EDGE = 4;

/** Why a line is no part of the text wherever it stands, or null. */
function noise(text: string, title: string | null, author: string | null, atEdge = true): string | null {
  const phrase = boilerplate(text);
  if (phrase) return phrase.reason;
  if (isCaption(text)) return REASON.caption;
  if (isDateLine(text)) return REASON.date;
  if (isByline(text)) return REASON.byline;
  if (isAuthorBox(text, author, atEdge)) return REASON.author;
  return repeatsTitle(text, title) ? REASON.headline : null;
}

interface Head {
  /** Index of the first line of the text itself. */
  readonly first: number;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

function isText(text: string): boolean {
  return isProse(text) && noise(text, null, null) === null;
}

/** Where the text begins: the first prose, or the short sentences that lead to it from below the headline. */
function textFrom(lines: readonly Line[]): number {
  const prose = lines.findIndex(
    (line, i) => isText(line.text) && !line.bullet && !isHeadlineByPlace(lines, i),
  );
  if (prose === -1) return lines.length;
  let first = prose;
  const leads = ({ text, bullet }: Line): boolean =>
    !bullet && /[.!?]["”’]?$/.test(text) && countWords(text) >= 3 && noise(text, null, null) === null;
  while (first > 1 && leads(lines[first - 1] as Line)) first -= 1;
  return first;
}

function readHead(lines: readonly Line[], known: string | null): Head {
  const first = textFrom(lines);
  const above = lines.slice(0, first).map((line) => line.text);
  const title = headlineAt(lines, first);
  return {
    first,
    title: known ?? lines[title]?.text ?? null,
    author: above.map(bylineAuthor).find((author) => author !== null) ?? null,
    published:
      above
        .filter((text) => countWords(text) <= 24)
        .map(findDate)
        .find((date) => date !== null) ?? null,
  };
}

function reasonAbove(text: string, head: Head): string {
  const reason = noise(text, head.title, head.author);
  if (reason) return reason;
  return text === head.author
    ? REASON.author
    : isTitleLike(text) && countWords(text) >= 4
      ? REASON.standfirst
      : REASON.navigation;
}

/** Index after the last line of running text; list items that a colon introduced just before count. */
function lastLine(lines: readonly Line[], items: readonly boolean[], head: Head): number {
  let end = lines.length;
  const isLast = (i: number) => {
    const { text } = lines[i] as Line;
    if (noise(text, head.title, head.author) !== null) return false;
    if (!items[i]) return isProse(text) || (endsSentence(text) && countWords(text) >= 3);
    const start = lines.slice(0, i).findLastIndex((_, j) => !items[j]);
    return isProse(text) || /[:：]$/u.test(lines[start]?.text ?? "");
  };
  while (end > head.first && !isLast(end - 1)) end -= 1;
  return end;
}

function isHeading(text: string): boolean {
  return (
    countWords(text) <= 16 &&
    text.length <= 140 &&
    !endsSentence(text.replace(/[?!]["”’]?$/u, "")) &&
    !/^["“]/.test(text)
  );
}

/** The last of the lines after a "Related articles" label that are its links: headlines, or all that is left of the page. */
function linksAfter(lines: readonly Line[], label: number): number {
  const rest = lines.slice(label + 1);
  const ends = rest.findIndex((line) => isProse(line.text) || endsSentence(line.text));
  const links = ends === -1 ? rest.length : ends;
  const prose = rest.filter((line) => isProse(line.text));
  const teasers = links >= 3 && prose.length <= 2 && prose.every((line) => countWords(line.text) <= 25);
  return teasers && label > 0.5 * lines.length ? lines.length : label + links;
}

/** The body of one article. @param known the title, where it is known from elsewhere */
export function readBody(lines: readonly Line[], known: string | null): Body {
  const head = readHead(lines, known);
  const items = listItems(lines);
  const end = lastLine(lines, items, head);
  let links = -1;
  const judge = ({ text }: Line, i: number): string | null => {
    if (i < head.first) return reasonAbove(text, head);
    const reason = noise(text, head.title, head.author, i < head.first + EDGE || i >= end - EDGE);
    if (reason === REASON.alsoRead && countWords(text) <= 5) links = linksAfter(lines, i);
    if (reason !== null) return reason;
    if (i <= links) return REASON.alsoRead;
    return i >= end ? REASON.navigation : null;
  };
  const pieces = lines.map((line, i): Piece => {
    const kind = items[i] ? "list-item" : isHeading(line.text) ? "heading" : "paragraph";
    return { kind, text: line.text, reason: judge(line, i) };
  });
  return { pieces, title: head.title, author: head.author, published: head.published };
}
