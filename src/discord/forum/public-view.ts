// What a forum thread is shown: the answer, an editor's note, who answers for it. Pure.

import type { Answer } from "../../domain.js";
import type { Draft } from "../../editorial/drafts.js";
import { answerSheets } from "../presentation/answer.js";
import { menu, quoteChoices } from "../presentation/components.js";
import { charactersOf, draw, fits } from "../presentation/draw.js";
import type { Mode } from "../presentation/limits.js";
import { userText } from "../presentation/markdown.js";
import type { Reply } from "../presentation/message.js";
import type { Sheet } from "../presentation/sheet.js";
import { choosable, chosenAnswer, narrowed } from "./chosen.js";

/** The longest note of an editor. */
export const LONGEST_NOTE = 300;

/** The footer of a draft's public message begins so, so that it is found again after a crash. */
export function publicMark(draft: Pick<Draft, "id">): string {
  return `Answer no. ${draft.id} · `;
}

/** The quotes that fit one message from the start, best first: what a draft begins with. */
export function fittingQuotes(answer: Answer, mode: Mode): readonly string[] {
  const shown = answerSheets(answer, mode)[0]?.quotes.map(({ id }) => id) ?? [];
  let ids = choosable(answer)
    .map(({ id }) => id)
    .filter((id) => shown.includes(id));
  while (ids.length > 1 && onePage(narrowed(answer, ids), mode) === null) {
    const fewer = withoutLast(answer, ids);
    if (fewer.length === ids.length) break;
    ids = fewer;
  }
  return ids;
}

/** Without the last quote of the longer side, as long as each side keeps one. */
function withoutLast(answer: Answer, ids: readonly string[]): string[] {
  const of = (side: Answer["quotes"]) => side.map(({ id }) => id).filter((id) => ids.includes(id));
  const [main, other] = [of(answer.quotes), of(answer.otherSide)];
  const last = (main.length >= other.length ? main : other).at(-1);
  return main.length > 1 || other.length > 1 ? ids.filter((id) => id !== last) : [...ids];
}

/** The one page of a draft's answer; null where the chosen quotes do not fit one message. */
export function publicSheet(draft: Draft, mode: Mode): Sheet | null {
  const page = onePage(chosenAnswer(draft), mode);
  if (page === null) return null;
  const note =
    draft.note === null ? [] : [{ label: null, heading: "An editor's note", body: userText(draft.note) }];
  return { ...page, parts: [...page.parts, ...note], footer: footer(draft) };
}

/** With the line on where the sources disagree, if that fits too; the quotes behind it are in the answer itself. */
function onePage(answer: Answer, mode: Mode): Sheet | null {
  const [bare, ...more] = answerSheets({ ...answer, disagreements: [] }, mode);
  if (bare === undefined || (more.length > 0 && mode === "text")) return null;
  const whole = more.length > 0 ? joined([bare, ...more]) : bare;
  const [told] = answerSheets(answer, mode);
  const ways = [...(told !== undefined && told.quotes.length === whole.quotes.length ? [told] : []), whole];
  return ways.find((way) => fits(way, mode) && (mode === "text" || charactersOf(way) <= ROOM)) ?? null;
}

/** Characters of an answer on cards, so that its draft has room for what editors are told beside it. */
const ROOM = 2800;

/** Several pages as one message: a very long quote goes on from one card to the next. */
function joined(pages: readonly Sheet[]): Sheet {
  const parts = pages.flatMap((page) => page.parts);
  const quotes = new Map(pages.flatMap((page) => page.quotes).map((quote) => [quote.id, quote]));
  return { parts, quotes: [...quotes.values()], footer: null };
}

/** @throws RangeError where the draft does not fit one message, which editing prevents */
export function publicReply(draft: Draft, mode: Mode): Reply {
  const sheet = publicSheet(draft, mode);
  if (sheet === null) throw new RangeError(`draft ${draft.id} does not fit one message`);
  const more = menu(quoteChoices(sheet.quotes));
  return { ...draw(sheet, mode), components: more === null ? [] : [more], quotes: sheet.quotes };
}

function footer(draft: Draft): string {
  const by =
    draft.editor === null ? "posted automatically, no editor has looked at it" : "approved by an editor";
  return `${publicMark(draft)}${by}`;
}
