// What a forum thread is shown: the answer, an editor's note, who answers for it. Pure.

import type { Answer } from "../../domain.js";
import type { Draft } from "../../editorial/drafts.js";
import { quoteRow } from "../pages.js";
import { answerSheets } from "../presentation/answer.js";
import { draw } from "../presentation/draw.js";
import type { Mode } from "../presentation/limits.js";
import { userText } from "../presentation/markdown.js";
import type { Sheet } from "../presentation/sheet.js";
import type { Reply } from "../reply.js";
import { choosable, chosenAnswer } from "./chosen.js";

/** The longest note of an editor. */
export const LONGEST_NOTE = 300;

/** Words that stand in this draft's public message alone, so that it is found again after a crash. */
export function publicMark(draft: Pick<Draft, "id">): string {
  return `Answer no. ${draft.id} `;
}

/** The quotes that fit one message from the start: what a draft begins with. */
export function fittingQuotes(answer: Answer, mode: Mode): readonly string[] {
  const shown = answerSheets(answer, mode)[0]?.quotes.map(({ id }) => id) ?? [];
  return choosable(answer)
    .map(({ id }) => id)
    .filter((id) => shown.includes(id));
}

/** The one page of a draft's answer; null where the chosen quotes do not fit one message. */
export function publicSheet(draft: Draft, mode: Mode): Sheet | null {
  const [page, ...more] = answerSheets(chosenAnswer(draft), mode);
  if (page === undefined || more.length > 0) return null;
  const note =
    draft.note === null ? [] : [{ label: null, heading: "An editor's note", body: userText(draft.note) }];
  return { ...page, parts: [...page.parts, ...note], footer: footer(draft) };
}

/** @throws RangeError where the draft does not fit one message, which editing prevents */
export function publicReply(draft: Draft, mode: Mode): Reply {
  const sheet = publicSheet(draft, mode);
  if (sheet === null) throw new RangeError(`draft ${draft.id} does not fit one message`);
  const row = quoteRow(sheet.quotes);
  return { ...draw(sheet, mode), components: row === null ? [] : [row], quotes: sheet.quotes };
}

function footer(draft: Draft): string {
  const by =
    draft.editor === null ? "posted automatically, no editor has looked at it" : "approved by an editor";
  return `${publicMark(draft)}· ${by}`;
}
