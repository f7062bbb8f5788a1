// What is shown when the corpus does not answer: that it does not, and what comes closest, marked as such. Pure.

import { UNANSWERED } from "../../answer/ask/summary.js";
import type { Answer } from "../../domain.js";
import type { Mode } from "./limits.js";
import { articleText, shorten } from "./markdown.js";
import { type Pair, pairUp } from "./pairs.js";
import {
  claimBlocks,
  headingOf,
  items,
  numbered,
  otherSidePart,
  quotesOf,
  readAsLine,
  sheet,
  taken,
} from "./parts.js";
import type { Part, Sheet } from "./sheet.js";

const NEAREST = "What comes closest, and is not an answer";
const NO_REPLIES =
  "Replies to these were not looked up, because they answer another question. Ask about one of them to see its other side.";

/** The pages of a refusal, at least one. */
export function refusalSheets(answer: Answer, mode: Mode): Sheet[] {
  const why: Part = {
    label: null,
    heading: headingOf(answer.question, mode),
    body: whyNot(answer),
  };
  if (answer.nearest.length === 0) return [sheet([why], [])];
  const room = taken(answer.otherSideNote, why) + NO_REPLIES.length;
  const pairs = pairUp(items(answer.nearest), items(answer.otherSide), mode, room);
  return numbered(pairs.map((pair) => nearestSheet(answer, why, pair)));
}

function whyNot({ summary, notice = null, readAs }: Answer): string {
  const silent = summary.startsWith(UNANSWERED);
  const rest = silent ? summary.slice(UNANSWERED.length).trim() : summary;
  return [
    readAsLine(readAs),
    `**NOT ANSWERED.** ${silent || notice === null ? UNANSWERED : ""}`.trim(),
    shorten(articleText(rest), 300),
    notice === null || notice === summary ? "" : shorten(articleText(notice), 300),
  ]
    .filter(Boolean)
    .join("\n");
}

function nearestSheet(answer: Answer, why: Part, pair: Pair): Sheet {
  const other = otherSidePart(answer, pair.others, pair.claims.length + 1);
  const alleged = pair.claims.some(({ quote }) => quote.label === "allegation");
  const note = alleged && other === null ? `\n\n${NO_REPLIES}` : "";
  const near: Part = { label: null, heading: NEAREST, body: `${claimBlocks(pair)}${note}` };
  return sheet([why, near, other], quotesOf(pair));
}
