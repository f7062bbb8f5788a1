// An answer as pages: what was found, the other side beside it, and where the sources disagree. Pure.

import type { Answer, Quote } from "../../domain.js";
import { disagreementSheets, disagreementsPart } from "./disagreements.js";
import type { Mode } from "./limits.js";
import { pairUp } from "./pairs.js";
import {
  claimBlocks,
  headingOf,
  items,
  numbered,
  otherSidePart,
  quotesOf,
  sheet,
  strangersLine,
  taken,
  verdict,
} from "./parts.js";
import { refusalSheets } from "./refusal.js";
import type { Part, Sheet } from "./sheet.js";

/** The pages of an answer, at least one. */
export function answerSheets(answer: Answer, mode: Mode): Sheet[] {
  if (!answer.answered) return refusalSheets(answer, mode);
  const top: Part = {
    label: answer.label,
    heading: headingOf(answer.question, mode),
    body: verdict(answer),
  };
  const notes = disagreementsPart(answer.disagreements, mode);
  const room = taken(answer.otherSideNote ?? strangersLine(answer), top, notes);
  const pairs = pairUp(items(claimsOf(answer)), items(answer.otherSide), mode, room);
  const pages = pairs.map((pair, page) => {
    const main = { ...top, body: `${top.body}\n\n${claimBlocks(pair)}` };
    const other = otherSidePart(answer, pair.others, pair.claims.length + 1, pair.claims);
    return sheet([main, other, page === 0 ? notes : null], quotesOf(pair));
  });
  return numbered([...pages, ...disagreementSheets(answer, mode)]);
}

/** Without what stands on the other side already, unless nothing were left. */
function claimsOf({ quotes, otherSide }: Answer): readonly Quote[] {
  const others = new Set(otherSide.map(({ id }) => id));
  const claims = quotes.filter(({ id }) => !others.has(id));
  return claims.length > 0 ? claims : quotes;
}
