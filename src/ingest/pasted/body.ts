// From the lines of one article to its blocks: headline, byline, captions and furniture out, paragraphs in. Pure.

import { findDate, isDateLine } from "../dates.js";
import { type Piece, REASON } from "../draft.js";
import { bylineAuthor, isAuthorBox, isByline, isCaption, isTitleLike } from "../marks.js";
import { boilerplate } from "../phrases.js";
import { repeatsTitle } from "../repeats.js";
import { countWords, endsSentence, isProse } from "../words.js";
import type { Line } from "./lines.js";
import { listItems } from "./lists.js";

export interface Body {
  /** One for each line. */
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** Why a line is no part of the text wherever it stands, or null. */
function noise(text: string, title: string | null, author: string | null): string | null {
  const phrase = boilerplate(text);
  if (phrase) return phrase.reason;
  if (isCaption(text)) return REASON.caption;
  if (isDateLine(text)) return REASON.date;
  if (isByline(text)) return REASON.byline;
  if (isAuthorBox(text, author)) return REASON.author;
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

/** The first line of a paste may be a headline that asks a question. */
function isQuestionTitle(text: string, at: number): boolean {
  return at === 0 && text.endsWith("?") && countWords(text) <= 20 && isTitleLike(text);
}

function readHead(lines: readonly Line[], known: string | null): Head {
  const first = lines.findIndex(
    (line, i) => isText(line.text) && !line.bullet && !isQuestionTitle(line.text, i),
  );
  const above = lines.slice(0, first === -1 ? lines.length : first).map((line) => line.text);
  const titles = above.filter(
    (text) => isTitleLike(text) && noise(text, null, null) === null && countWords(text) >= 3,
  );
  return {
    first: first === -1 ? lines.length : first,
    title: known ?? titles[0] ?? null,
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

/** Lines after a "Related articles" label that are links: headlines without a stop. */
function linksAfter(lines: readonly Line[], label: number): number {
  const ends = lines.slice(label + 1).findIndex((line) => isProse(line.text) || endsSentence(line.text));
  const count = ends === -1 ? lines.length - label - 1 : ends;
  const heading = count > 0 && ends !== -1 && lines[label + count]?.bullet === false;
  return heading && count > 1 ? count - 1 : count;
}

/** The body of one article. @param known the title, where it is known from elsewhere */
export function readBody(lines: readonly Line[], known: string | null): Body {
  const head = readHead(lines, known);
  const items = listItems(lines);
  const end = lastLine(lines, items, head);
  let links = -1;
  const judge = ({ text }: Line, i: number): string | null => {
    if (i < head.first) return reasonAbove(text, head);
    const reason = noise(text, head.title, head.author);
    if (reason === REASON.alsoRead && countWords(text) <= 5) links = i + linksAfter(lines, i);
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
