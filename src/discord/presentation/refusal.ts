// What is shown when the corpus does not answer: that it does not, and what comes closest, marked as such. Pure.

import { UNANSWERED } from "../../answer/ask/summary.js";
import type { Answer } from "../../domain.js";
import { bodyText } from "./draw.js";
import { briefBlocks } from "./glance.js";
import type { Mode } from "./limits.js";
import { articleText, shorten } from "./markdown.js";
import { type Pair, pairUp } from "./pairs.js";
import {
  askedLines,
  claimBlocks,
  items,
  lines,
  otherFrom,
  otherSidePart,
  quotesOf,
  sheet,
  taken,
} from "./parts.js";
import type { Block, Part, Sheet } from "./sheet.js";

const NEAREST = "What comes closest, and is not an answer";
const NO_REPLIES =
  "Replies to these were not looked up, because they answer another question. Ask about one of them to see its other side.";

/** Characters of a first page with a nearest quote that needs nothing beside it. */
const AT_A_GLANCE = 380;

/** The pages of a refusal, at least one; `atAGlance` as for an answer. What does not fit a phone beside it comes next. */
export function refusalSheets(answer: Answer, mode: Mode, atAGlance: boolean): Sheet[] {
  const why: Part = { label: null, heading: null, body: whyNot(answer, mode) };
  const [nearest] = answer.nearest;
  if (nearest === undefined) return [sheet([why], [])];
  const room = taken(answer.otherSideNote, why) + NO_REPLIES.length;
  const pagesOf = (quotes: Answer["nearest"]) =>
    pairUp(items(quotes), items(answer.otherSide), mode, room).map((pair) => nearestSheet(answer, why, pair));
  if (!atAGlance || mode === "text") return pagesOf(answer.nearest);
  if (
    nearest.label === "allegation" ||
    answer.otherSide.length > 0 ||
    bodyText(why.body).length + nearest.text.length > AT_A_GLANCE
  )
    return [{ ...sheet([why], []), next: "What comes closest" }, ...pagesOf(answer.nearest)];
  const near: Part = { label: null, heading: NEAREST, body: briefBlocks(nearest, "") };
  const rest = answer.nearest.slice(1);
  return [sheet([why, near], [nearest]), ...(rest.length > 0 ? pagesOf(rest) : [])];
}

function whyNot(answer: Answer, mode: Mode): string {
  const { summary, notice = null } = answer;
  const silent = summary.startsWith(UNANSWERED);
  const rest = silent ? summary.slice(UNANSWERED.length).trim() : summary;
  return lines(
    `**NOT ANSWERED.** ${silent || notice === null ? UNANSWERED : ""}`.trim(),
    askedLines(answer, mode),
    shorten(articleText(rest), 300),
    notice === null || notice === summary ? "" : shorten(articleText(notice), 300),
  );
}

function nearestSheet(answer: Answer, why: Part, pair: Pair): Sheet {
  const other = otherSidePart(answer, pair.others, otherFrom(pair));
  const alleged = pair.claims.some(({ quote }) => quote.label === "allegation");
  const note: Block[] = alleged && other === null ? [{ text: `-# ${NO_REPLIES}`, apart: "space" }] : [];
  const near: Part = { label: null, heading: NEAREST, body: [...claimBlocks(pair), ...note] };
  return sheet([why, near, other], quotesOf(pair));
}
