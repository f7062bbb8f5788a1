// A text as pasted from a page becomes an article: comments, posts, other articles and furniture are left out.

import { cleanText } from "../clean-text.js";
import { type Draft, type Facts, NO_FACTS, type Piece, REASON } from "../draft.js";
import { markRepeats } from "../repeats.js";
import { isProse } from "../words.js";
import { readBody } from "./body.js";
import { commentsFrom, informality, isForum } from "./comments.js";
import { headlineAt } from "./headline.js";
import { type Line, toLines } from "./lines.js";
import { chooseSegment, type Segment, segmentsOf } from "./segments.js";

/** Where the article's own text ends and posts begin, inside a thread. */
function postsFrom(lines: readonly Line[]): number {
  let prose = 0;
  for (const [i, line] of lines.entries()) {
    if (prose >= 3 && informality(line.text) >= 2) return backOver(lines, i);
    if (isProse(line.text)) prose += 1;
  }
  return lines.length;
}

/** Lines just before a post that are the same post: they sound a little like one and lack the article's tone. */
function backOver(lines: readonly Line[], at: number): number {
  let start = at;
  while (start > 0 && informality(lines[start - 1]?.text ?? "") >= 1 && lines[start]?.gap === true)
    start -= 1;
  return start;
}

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
  const lines = toLines(cleanText(text));
  if (lines.length === 0) return { pieces: [], facts: given };
  const forum = isForum(lines);
  const title = given.title ?? lines[headlineAt(lines)]?.text ?? null;
  const { chosen, copies } = chooseSegment(lines, segmentsOf(lines, forum), title, forum);
  const own = lines.slice(chosen.start, chosen.end);
  const end = forum ? Math.min(postsFrom(own), commentsFrom(own)) : commentsFrom(own);
  const body = readBody(own.slice(0, end), given.title);
  const left = (line: Line, reason: string): Piece => ({ kind: "paragraph", text: line.text, reason });
  const pieces = [
    ...lines.slice(0, chosen.start).map((line, i) => left(line, outside(lines, i, copies, forum))),
    ...body.pieces,
    ...own.slice(end).map((line) => left(line, forum ? REASON.forum : REASON.comment)),
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
