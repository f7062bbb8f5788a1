// From the lines of one article to its blocks: headline, byline, captions and furniture out, paragraphs in. Pure.

import { type Piece, REASON } from "../draft/draft.js";
import { bylineAuthor, isNameAlone, isTitleLike } from "../draft/marks.js";
import { noise } from "../draft/noise.js";
import { findDate, isDateLine } from "../text/dates.js";
import { countWords, endsSentence, isProse } from "../text/words.js";
import { headlineAt, isHeadlineByPlace } from "./headline.js";
import type { Line } from "./lines.js";
import { listItems } from "./lists.js";
import { turnsOf } from "./turns.js";

interface Body {
  /** One for each line. */
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** So many lines at either end of the text may be an author box that names nobody known. */
const EDGE = 4;

interface Head {
  /** Index of the first line of the text itself. */
  readonly first: number;
  /** The title that was given and the headline that the paste shows, as far as they are known. */
  readonly titles: readonly string[];
  readonly author: string | null;
  readonly published: string | null;
}

function isText(text: string): boolean {
  return isProse(text) && noise(text) === null;
}

/** Where the text begins: the first prose, or the short sentences that lead to it from below the headline. */
function textFrom(lines: readonly Line[]): number {
  const prose = lines.findIndex(
    (line, i) => isText(line.text) && !line.bullet && !isHeadlineByPlace(lines, i),
  );
  const isTurn = turnsOf(lines);
  let first = prose === -1 ? lines.findIndex(isTurn) : prose;
  if (first === -1) return lines.length;
  const leads = ({ text, bullet }: Line): boolean =>
    !bullet && /[.!?]["”’]?$/.test(text) && countWords(text) >= 3 && noise(text) === null;
  const above = () => lines[first - 1] as Line;
  while (first > 0 && (isTurn(above()) || (first > 1 && leads(above())))) first -= 1;
  return first;
}

/** Is the line a name that stands alone right above a date or a byline? */
function isSignature(lines: readonly Line[], at: number): boolean {
  if (!isNameAlone(lines[at]?.text ?? "")) return false;
  return lines.slice(at + 1, at + 3).some((line) => isDateLine(line.text));
}

/** The author that a line above the text, or among its first lines, names. */
function authorAbove(lines: readonly Line[], first: number): string | null {
  const near = lines.slice(0, first + EDGE);
  const signed = near
    .slice(0, first)
    .map((line) => bylineAuthor(line.text))
    .find((author) => author !== null);
  const alone = near.findIndex((_, i) => isSignature(lines, i));
  return signed ?? lines[alone]?.text ?? null;
}

/** The date below the headline, else in one of the two lines above it. */
function dateNear(above: readonly string[], title: number): string | null {
  const from = Math.max(0, title);
  const near = [...above.slice(from), ...above.slice(Math.max(0, from - 2), from)];
  return (
    near
      .filter((text) => countWords(text) <= 24)
      .map(findDate)
      .find((date) => date !== null) ?? null
  );
}

function readHead(lines: readonly Line[], known: string | null): Head {
  const first = textFrom(lines);
  const above = lines.slice(0, first).map((line) => line.text);
  const title = headlineAt(lines, first);
  return {
    first,
    titles: [known, lines[title]?.text ?? null].filter((one) => one !== null),
    author: authorAbove(lines, first),
    published:
      dateNear(above, title) ??
      dateNear(
        lines
          .slice(first, first + EDGE)
          .map((line) => line.text)
          .filter(isDateLine),
        0,
      ),
  };
}

function reasonAbove(text: string, head: Head): string {
  const reason = noise(text, head);
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
    if (noise(text, head) !== null) return false;
    if (!items[i]) return isProse(text) || (/[.!?…]["”’)]*$/u.test(text) && countWords(text) >= 2);
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

/** Lists that belong to the page and not to a place inside an article. */
const PAGE_LISTS =
  /^\W*(?:most (?:read|popular|viewed|commented)|trending(?: now)?|latest (?:news|stories)|top stories|popular (?:now|posts|stories)|from our partners|around the web|editor[’']?s[’']? (?:picks?|choice)|recommended for you|sponsored stories|more top stories)\W*$/iu;

/** The last of the lines after a "Related articles" label that are its links: headlines, or all that is left of the page. */
function linksAfter(lines: readonly Line[], label: number): number {
  const rest = lines.slice(label + 1);
  const scraps = rest.filter((line) => isProse(line.text)).every((line) => countWords(line.text) <= 25);
  if (scraps && PAGE_LISTS.test(lines[label]?.text ?? "") && rest.length <= 0.3 * lines.length)
    return lines.length;
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
    const reason = noise(text, { ...head, atEdge: i < head.first + EDGE || i >= end - EDGE });
    if (reason === REASON.alsoRead && countWords(text) <= 5) links = linksAfter(lines, i);
    if (reason !== null) return reason;
    if (i <= links) return REASON.alsoRead;
    return i >= end ? REASON.navigation : null;
  };
  const pieces = lines.map((line, i): Piece => {
    const kind = items[i] ? "list-item" : isHeading(line.text) ? "heading" : "paragraph";
    return { kind, text: line.text, reason: judge(line, i) };
  });
  return { pieces, title: head.titles[0] ?? null, author: head.author, published: head.published };
}
