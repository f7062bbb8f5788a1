// A text as pasted from a page becomes an article: comments, posts, other articles and furniture are left out.

import { type Draft, type Facts, NO_FACTS, type Piece, REASON } from "../draft/draft.js";
import { markRepeats } from "../draft/repeats.js";
import { cleanText } from "../text/clean-text.js";
import { isProse } from "../text/words.js";
import { readBody } from "./body.js";
import { commentsFrom, isForum } from "./comments.js";
import { headlineAt } from "./headline.js";
import { type Line, toLines } from "./lines.js";
import { chooseSegment, type Segment, segmentsOf } from "./segments.js";
import { articleSpan } from "./thread.js";

/** Why a line that stands outside the chosen article is left out. */
function outside(lines: readonly Line[], at: number, copies: readonly Segment[], forum: boolean): string {
  if (copies.some(({ start, end }) => at >= start && at < end)) return REASON.copy;
  if (forum) return REASON.forum;
  return lines.slice(0, at + 1).some((line) => isProse(line.text)) ? REASON.foreign : REASON.navigation;
}

/**
 * Reads a pasted text.
 * @param text as pasted, decoded
 * @param given facts that are known from elsewhere; its title helps to find the article among others
 */
export function extractPasted(text: string, given: Facts = NO_FACTS): Draft {
  return extractLines(toLines(cleanText(text)), given);
}

/** Reads the lines of a text, for inputs that know their own lines. */
export function extractLines(lines: readonly Line[], given: Facts = NO_FACTS): Draft {
  if (lines.length === 0) return { pieces: [], facts: given };
  const forum = isForum(lines);
  const title = given.title ?? lines[headlineAt(lines)]?.text ?? null;
  const { chosen, copies } = chooseSegment(lines, segmentsOf(lines, forum), title, forum);
  const within = lines.slice(chosen.start, chosen.end);
  const span = forum ? articleSpan(within) : { start: 0, end: commentsFrom(within) };
  const own = within.slice(span.start, span.end);
  const body = readBody(own, given.title);
  const left = (line: Line, reason: string): Piece => ({ kind: "paragraph", text: line.text, reason });
  const around = forum ? REASON.forum : REASON.comment;
  const pieces = [
    ...lines.slice(0, chosen.start).map((line, i) => left(line, outside(lines, i, copies, forum))),
    ...within.slice(0, span.start).map((line) => left(line, around)),
    ...body.pieces,
    ...within.slice(span.end).map((line) => left(line, around)),
    ...lines.slice(chosen.end).map((line, i) => left(line, outside(lines, chosen.end + i, copies, forum))),
  ];
  return {
    pieces: markRepeats(pieces),
    facts: {
      ...given,
      title: body.title,
      author: given.author ?? body.author,
      published: given.published ?? body.published,
    },
  };
}
