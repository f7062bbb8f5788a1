// Cuts a paste into the articles (and copies of one article) that it holds, and chooses the one that is meant.

import { REASON } from "../draft/draft.js";
import { bylineAuthor, isAuthorBox, isTitleLike } from "../draft/marks.js";
import { boilerplate } from "../draft/phrases.js";
import { namesDate } from "../text/dates.js";
import { nearlySame } from "../text/similarity.js";
import { countWords, isProse, plain } from "../text/words.js";
import type { Line } from "./lines.js";

export interface Segment {
  /** Lines from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

const LOOK_AHEAD = 5;
const ENDINGS: readonly string[] = [
  REASON.comment,
  REASON.copyright,
  REASON.alsoRead,
  REASON.newsletter,
  REASON.tags,
];

/** A headline with its byline and its date close below and running text after them. */
function opensArticle(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.bullet || !isTitleLike(line.text) || boilerplate(line.text) || bylineAuthor(line.text))
    return false;
  if (namesDate(line.text) && countWords(line.text) < 8) return false;
  const below = lines.slice(at + 1, at + 1 + LOOK_AHEAD);
  const prose = below.findIndex(
    (next) => isProse(next.text) && countWords(next.text) >= 15 && !bylineAuthor(next.text),
  );
  const head = prose === -1 ? below : below.slice(0, prose);
  const dated = head.some((next) => namesDate(next.text) && countWords(next.text) <= 14);
  const signed = head.some((next) => bylineAuthor(next.text) !== null);
  return (
    dated &&
    signed &&
    lines.slice(at + 1, at + 10).some((next) => isProse(next.text) && countWords(next.text) >= 15)
  );
}

/** Has the article before this line come to its end? Asked where only posts or page furniture may lie between two. */
function endsBefore(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 8), at).some(({ text }) => {
    const phrase = boilerplate(text);
    return (phrase !== null && ENDINGS.includes(phrase.reason)) || isAuthorBox(text, null);
  });
}

function openings(lines: readonly Line[], forum: boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const last = found.at(-1);
    if (last !== undefined && i - last <= LOOK_AHEAD) continue;
    if (opensArticle(lines, i) && (forum || i < 12 || endsBefore(lines, i))) found.push(i);
  }
  return found;
}

/** Where a run of at least three paragraphs begins again that stood further up. */
function repeats(lines: readonly Line[]): Segment[] {
  const first = new Map<string, number>();
  const again = lines.map((line, i) => {
    if (countWords(line.text) < 12 || !isProse(line.text)) return false;
    const key = plain(line.text);
    if (first.has(key)) return true;
    first.set(key, i);
    return false;
  });
  const found: Segment[] = [];
  let at = again.indexOf(true);
  while (at !== -1) {
    let end = at + 1;
    for (let gap = 0, i = at + 1; i < lines.length && gap < 12; i += 1) {
      gap = again[i] ? 0 : gap + 1;
      if (again[i]) end = i + 1;
    }
    if (again.slice(at, end).filter(Boolean).length >= 3) found.push({ start: backTo(lines, at), end });
    at = again.indexOf(true, end);
  }
  return found;
}

/** The start of a copy: further up over lines that an earlier copy has too, but for a word or two. */
function backTo(lines: readonly Line[], at: number): number {
  let start = at;
  const earlier = lines.slice(0, at);
  while (
    start > 0 &&
    earlier.slice(0, start - 1).some((line) => nearlySame(line.text, lines[start - 1]?.text ?? ""))
  )
    start -= 1;
  return start;
}

/** All segments in order; they do not overlap and leave nothing out. */
export function segmentsOf(lines: readonly Line[], forum: boolean): Segment[] {
  const copies = repeats(lines);
  const starts = new Set([0, ...openings(lines, forum), ...copies.flatMap((copy) => [copy.start, copy.end])]);
  const sorted = [...starts].filter((start) => start < lines.length).sort((a, b) => a - b);
  return sorted.map((start, i) => ({ start, end: sorted[i + 1] ?? lines.length }));
}

interface Weighed extends Segment {
  readonly words: number;
  readonly titled: boolean;
  readonly updated: boolean;
  readonly texts: ReadonlySet<string>;
}

const UPDATED = /^(?:updated?\b(?! on\b)(?: to add)?|editor[’']?s note|correction\b)/iu;

function weigh(lines: readonly Line[], segment: Segment, title: string | null): Weighed {
  const own = lines.slice(segment.start, segment.end);
  const prose = own.filter((line) => isProse(line.text));
  return {
    ...segment,
    words: prose.reduce((sum, line) => sum + countWords(line.text), 0),
    titled: title !== null && own.slice(0, 3).some((line) => nearlySame(line.text, title)),
    updated: own.some((line) => UPDATED.test(line.text)),
    texts: new Set(prose.filter((line) => countWords(line.text) >= 12).map((line) => plain(line.text))),
  };
}

function areCopies(a: Weighed, b: Weighed): boolean {
  const shared = [...a.texts].filter((text) => b.texts.has(text)).length;
  return shared >= 0.4 * Math.min(a.texts.size, b.texts.size) && shared > 0;
}

/**
 * The segment that is meant, and its other copies. By the title where one matches; in a forum else the longest,
 * on a page else the first that is long enough. Among copies: the updated one, else the longest.
 */
export function chooseSegment(
  lines: readonly Line[],
  segments: readonly Segment[],
  title: string | null,
  forum: boolean,
): { readonly chosen: Segment; readonly copies: readonly Segment[] } {
  const all = segments.map((segment) => weigh(lines, segment, title));
  const longest = all.reduce((best, next) => (next.words > best.words ? next : best));
  const enough = all.filter((segment) => segment.words >= 0.35 * longest.words);
  const titled = enough.filter((segment) => segment.titled);
  const lead =
    titled.find((segment) => segment.start > 0) ?? titled[0] ?? (forum ? longest : (enough[0] ?? longest));
  const copies = all.filter((segment) => segment === lead || areCopies(segment, lead));
  const updated = copies.filter((copy) => copy.updated);
  const chosen = (updated.length > 0 ? updated : copies).reduce((best, next) =>
    next.words > best.words ? next : best,
  );
  return { chosen, copies: copies.filter((copy) => copy !== chosen) };
}
