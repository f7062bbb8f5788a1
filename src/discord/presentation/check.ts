// What the corpus says of somebody's message, a page for each sentence that it knows something about. Pure.

import type { Answer } from "../../domain.js";
import type { ClaimCheck } from "../../findings.js";
import type { Mode } from "./limits.js";
import { shorten, userText } from "./markdown.js";
import { pairUp } from "./pairs.js";
import {
  claimBlocks,
  items,
  lines,
  otherFrom,
  otherSidePart,
  quotesOf,
  reservations,
  sheet,
  taken,
  verdict,
} from "./parts.js";
import { asQuotation } from "./quote.js";
import type { Part, Sheet } from "./sheet.js";
import { counted } from "./words.js";

/** Characters of a checked sentence that are shown (it is the person's own, not a quote). */
const SENTENCE: Readonly<Record<Mode, number>> = { cards: 500, text: 200 };

const WARNING =
  "**WARNING: this states as fact what the corpus carries only as an allegation.** Say who alleges it, and give the other side.";
const STANCES: Readonly<Record<ClaimCheck["stance"], string>> = {
  stated: "**STATED.** This is what the corpus has on it.",
  attributed: "**ATTRIBUTED OR HEDGED.** This is what the corpus has on it.",
  denied: "**DENIED.** This is what the corpus has on it.",
  unrelated: "**NOT IN THE CORPUS.** The corpus says nothing on this.",
};
const SILENT = "**NOT IN THE CORPUS.** The corpus neither supports nor denies this.";

/** At least one page; warnings come first, sentences that the corpus knows nothing of are counted on the last line. */
export function checkSheets(checks: readonly ClaimCheck[], mode: Mode): Sheet[] {
  const known = checks.filter(({ stance }) => stance !== "unrelated");
  const ordered = [...known.filter(({ warning }) => warning), ...known.filter(({ warning }) => !warning)];
  const footer = summaryOf(checks);
  if (ordered.length === 0) {
    const body =
      "Nothing in this message is about what the corpus covers, so that there is nothing to check it against.";
    return [{ ...sheet([{ label: null, heading: "Checked against the corpus", body }], []), footer }];
  }
  return ordered.map((one) => ({ ...checkSheet(one, mode), footer }));
}

function checkSheet(one: ClaimCheck, mode: Mode): Sheet {
  const answer = one.answer?.answered ? one.answer : null;
  const said = asQuotation(shorten(userText(one.sentence), SENTENCE[mode]));
  const stance = answer === null ? SILENT : one.warning ? WARNING : STANCES[one.stance];
  const top: Part = {
    label: one.warning ? "allegation" : null,
    heading: null,
    body: `${stance}\n-# In the message:\n${said}`,
  };
  return answer === null ? sheet([top], []) : withAnswer(top, answer, mode);
}

/** The best quote with its other side: a check shows what there is, the whole answer is a question away. */
function withAnswer(top: Part, answer: Answer, mode: Mode): Sheet {
  const heading = "In the corpus";
  const body = lines(verdict(answer), reservations(answer));
  const room = taken(answer.otherSideNote, top, { label: null, heading, body });
  const pair = pairUp(items(answer.quotes), items(answer.otherSide), mode, room, 1)[0] ?? {
    claims: [],
    others: [],
  };
  const found: Part = { label: answer.label, heading, body: [{ text: body }, ...claimBlocks(pair)] };
  return sheet([top, found, otherSidePart(answer, pair.others, otherFrom(pair))], quotesOf(pair));
}

function summaryOf(checks: readonly ClaimCheck[]): string {
  const warnings = checks.filter(({ warning }) => warning).length;
  const unrelated = checks.filter(({ stance }) => stance === "unrelated").length;
  return [
    `${counted(checks.length, "sentence")} checked`,
    `${counted(warnings, "warning")}`,
    unrelated === 0 ? "" : `${unrelated} not about this corpus`,
  ]
    .filter(Boolean)
    .join(", ");
}
