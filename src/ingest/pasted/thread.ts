// Inside a forum thread: which run of lines is the reposted article. Pure.

import { isByline } from "../draft/marks.js";
import { isDateLine } from "../text/dates.js";
import { countWords, isProse } from "../text/words.js";
import { informality } from "./comments.js";
import type { Line } from "./lines.js";

interface Span {
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** What sounds like a post costs more than a long paragraph gains; a hint of one costs half of that. */
const POST = -70;
const HINT = -25;
/** A paragraph gains its words, up to this many. */
const MOST = 40;
const LONG = 14;
/** At most so many short paragraphs open an article, and so many lines of headline, byline and date stand above. */
const MOST_OPENING = 4;
const MOST_HEAD = 8;
const REPORTED = /["“”]|\b(?:said|says|told|according to|stated|alleged|alleges|complaint|lawsuit|court)\b/iu;

/** How much a line speaks for the article (above 0) or for the posts around it. */
function weight(line: Line): number {
  const tone = informality(line.text);
  const words = countWords(line.text);
  const report = words >= 30 && REPORTED.test(line.text);
  if (tone >= 2) return report ? HINT : POST;
  if (tone >= 1) return report ? 0 : HINT;
  if (line.bullet) return Math.min(words, MOST / 2);
  if (words >= LONG && isProse(line.text)) return Math.min(words, MOST);
  return isProse(line.text) && REPORTED.test(line.text) ? words : -4;
}

/** The run of lines with the greatest sum (Kadane's algorithm); the whole where nothing speaks for an article. */
function heaviest(weights: readonly number[]): Span {
  let best = { start: 0, end: weights.length, sum: 0 };
  let start = 0;
  let sum = 0;
  weights.forEach((value, i) => {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += value;
    if (sum > best.sum) best = { start, end: i + 1, sum };
  });
  return { start: best.start, end: best.end };
}

const isHead = ({ text }: Line): boolean =>
  (!isProse(text) || isByline(text) || isDateLine(text)) && informality(text) < 2;
const isPlain = ({ text }: Line): boolean =>
  isProse(text) && informality(text) < 0.5 && countWords(text) >= 8;

/** Short opening paragraphs right under a headline or a byline belong to the run below them, and so do these. */
function withHead(lines: readonly Line[], span: Span): Span {
  const steps = lines.slice(Math.max(0, span.start - MOST_OPENING), span.start).toReversed();
  const plain = steps.findIndex((line) => !isPlain(line));
  const opening = plain > 0 && isHead(steps[plain] as Line) ? span.start - plain : span.start;
  let start = opening;
  while (start > 0 && opening - start < MOST_HEAD && isHead(lines[start - 1] as Line)) start -= 1;
  return { start, end: span.end };
}

/** The article among the posts of a thread. */
export function articleSpan(lines: readonly Line[]): Span {
  return withHead(lines, heaviest(lines.map(weight)));
}
