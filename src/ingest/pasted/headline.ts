// Which line of a paste is the headline. Pure.

import { bylineAuthor, isByline, isTitleLike } from "../draft/marks.js";
import { boilerplate } from "../draft/phrases.js";
import { isDateLine, namesDate } from "../text/dates.js";
import { nearlySame } from "../text/similarity.js";
import { countWords } from "../text/words.js";
import type { Line } from "./lines.js";
import { turnsOf } from "./turns.js";

const LONGEST = 26;
/** Lines further down than this are not looked at. */
const TOP = 40;
/** Repetitions of a headline are looked for among so many lines. */
const COMPARED = 400;

const isSigned = (text: string): boolean =>
  isByline(text) ||
  isDateLine(text) ||
  (countWords(text) <= 8 && namesDate(text)) ||
  bylineAuthor(text) !== null;

/**
 * A headline that ends as a sentence does: it asks and stands first, or a byline or a date follows and no other
 * headline stands above.
 */
export function isHeadlineByPlace(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  const words = countWords(text);
  if (words < 4 || words > LONGEST || lines[at]?.bullet || boilerplate(text) || isSigned(text)) return false;
  const above = lines
    .slice(0, at)
    .some((line) => isTitleLike(line.text) && countWords(line.text) >= 5 && !boilerplate(line.text));
  if (above) return false;
  if (at === 0 && text.endsWith("?") && isTitleLike(text)) return true;
  return lines.slice(at + 1, at + 4).some((line) => isSigned(line.text));
}

/** How much a line looks like the headline: long, repeated, above a byline or a date. */
function weight(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? "";
  const repeated = lines.slice(0, COMPARED).some((line, i) => i !== at && nearlySame(line.text, text));
  const signed = lines.slice(at + 1, at + 4).some((line) => isSigned(line.text));
  const trail = /[>»›]|\s\|\s/.test(text) ? 6 : 0;
  return Math.min(countWords(text), 12) + (repeated ? 8 : 0) + (signed ? 6 : 0) - trail - at * 0.1;
}

/**
 * The index of the headline among lines, -1 where none looks like one.
 * @param end lines from here on are the text itself
 */
export function headlineAt(lines: readonly Line[], end = lines.length): number {
  const isTurn = turnsOf(lines);
  const fit = lines
    .slice(0, Math.min(end, TOP))
    .map((_, i) => i)
    .filter((i) => {
      const { text, bullet } = lines[i] as Line;
      if (bullet || boilerplate(text) || isSigned(text) || countWords(text) < 3) return false;
      if (isTurn(lines[i] as Line)) return false;
      return isTitleLike(text) || isHeadlineByPlace(lines, i);
    });
  return fit.reduce((best, i) => (best === -1 || weight(lines, i) > weight(lines, best) ? i : best), -1);
}
