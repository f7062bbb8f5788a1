// An answer as pages: the label first, what was found, the other side beside it, and where the sources disagree. Pure.

import type { Answer, Quote } from "../../domain.js";
import { disagreementSheets, disagreementsPart } from "./disagreements.js";
import { glanceOf, glanceSheet } from "./glance.js";
import type { Mode } from "./limits.js";
import { oppose, pairUp } from "./pairs.js";
import {
  askedLines,
  claimBlocks,
  items,
  lines,
  otherFrom,
  otherSidePart,
  quotesOf,
  reservations,
  sheet,
  strangersLine,
  taken,
  verdict,
} from "./parts.js";
import { refusalSheets } from "./refusal.js";
import type { Part, Sheet } from "./sheet.js";

/**
 * The pages of an answer, at least one.
 * @param atAGlance the first one holds a quote a side, cited in short on cards, and fits a phone: for where others can be
 * turned to
 */
export function answerSheets(answer: Answer, mode: Mode, atAGlance = false): Sheet[] {
  if (!answer.answered) return refusalSheets(answer, mode, atAGlance);
  const claims = claimsOf(answer);
  const glance = atAGlance && mode === "cards" ? glanceOf(claims, answer.otherSide) : null;
  if (glance === null) return wholePages(answer, claims, answer.otherSide, mode, atAGlance ? 1 : undefined);
  const rest = claims.slice(1);
  const unshown = answer.otherSide.filter((other) => other !== glance.other);
  if (rest.length === 0 && unshown.length === 0)
    return [glanceSheet(answer, glance), ...disagreementSheets(answer, mode)];
  // What was shown comes again, after the others, where it replies to something of the next pages or nothing else is there.
  const replies = (other: Quote) => unshown.length === 0 || rest.some((one) => oppose(other, one));
  const again = answer.otherSide.filter((other) => other === glance.other && replies(other));
  const left = { ...answer, disagreements: [] };
  const next = wholePages(left, rest.length > 0 ? rest : claims, [...unshown, ...again], mode);
  return [glanceSheet(answer, glance), ...next, ...disagreementSheets(answer, mode)];
}

/** Pages with all that is known of their quotes, each with both sides. */
function wholePages(
  answer: Answer,
  claims: readonly Quote[],
  others: readonly Quote[],
  mode: Mode,
  first?: number,
): Sheet[] {
  const top = lines(verdict(answer), askedLines(answer, mode), reservations(answer));
  const above: Part = { label: answer.label, heading: null, body: top };
  const notes = disagreementsPart(answer.disagreements, mode);
  const room = taken(answer.otherSideNote ?? strangersLine(answer), above, notes);
  const pairs = pairUp(items(claims), items(others), mode, room, first);
  const pages = pairs.map((pair, page) => {
    const main = { ...above, body: [{ text: top }, ...claimBlocks(pair)] };
    const other = otherSidePart(answer, pair.others, otherFrom(pair), pair.claims);
    return sheet([main, other, page === 0 ? notes : null], quotesOf(pair));
  });
  return [...pages, ...disagreementSheets(answer, mode)];
}

/** Without what stands on the other side already, unless nothing were left. */
function claimsOf({ quotes, otherSide }: Answer): readonly Quote[] {
  const others = new Set(otherSide.map(({ id }) => id));
  const claims = quotes.filter(({ id }) => !others.has(id));
  return claims.length > 0 ? claims : quotes;
}
