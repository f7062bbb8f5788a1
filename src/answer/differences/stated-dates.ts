// The dates that sentences give for one and the same event that a question asks the date of; none in doubt.

import { compatible, eventDates } from "../../language/dates/event-dates.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { stemOf } from "../../language/fold.js";
import { EVENT_WORDS } from "../../language/lexicon/question-words.js";
import { tokensOf } from "../../language/tokens.js";
import type { QueryTerm } from "../../retrieval/query-terms.js";
import type { Question } from "../../retrieval/question.js";
import type { Kit } from "../quotes/kit.js";
import { type Stated, says } from "./stated.js";

/** Words to each side of a date that say what it is the date of. */
const REACH = 9;
/** "filed on", "worked since": the date is that of the word before it, not of the whole sentence. */
const BOUND_TO_VERB = /(?:ed|ing|sent|held|made|won|born|begun|began)[\s,]+(?:\p{Ll}+\s+)?$/u;

/** What the question asks the date of: its words but for those that every event has; empty when it asks for no date. */
export function datedEvent({ wants, text, terms }: Question): readonly QueryTerm[] {
  if (!wants.includes("date") && !/\b(?:date|year|month|day)\b/i.test(text)) return [];
  const event = terms.filter(
    ({ name, text: word }) => name === null && !/ly$/.test(word) && !EVENT_WORDS.has(stemOf(word)),
  );
  return event.some(({ weight, rarity }) => weight === rarity) ? event : [];
}

/**
 * @param rows sentences that may give it
 * @returns nothing where one sentence gives two dates, or where two parties do it: then there are several events
 */
export function statedDates(
  rows: readonly number[],
  event: readonly QueryTerm[],
  kit: Kit,
): readonly Stated[] {
  if (event.length === 0) return [];
  const dates = rows
    .flatMap((row) => datesIn(row, kit))
    .filter(({ of }) => event.every((term) => says(of, term)));
  const several = dates.some((one) =>
    dates.some((other) => one.row === other.row && !compatible(one.value, other.value)),
  );
  const doers = new Set(dates.flatMap(({ row }) => doerOf(row, event, kit) ?? []));
  return several || doers.size > 1 ? [] : dates;
}

/** Does a sentence give a date of the event? */
export function givesDateOf(row: number, event: readonly QueryTerm[], kit: Kit): boolean {
  return datesIn(row, kit).some(({ of }) => event.every((term) => says(of, term)));
}

/** The party named last before the event: filings of two parties are two filings. */
function doerOf(
  row: number,
  event: readonly QueryTerm[],
  { index, retriever: { names } }: Kit,
): string | null {
  const words = tokensOf(index.sentence(row).text);
  const at = words.findIndex(({ stem }) => event.some((term) => says(new Set([stem]), term)));
  const before = names.find(words.slice(0, Math.max(0, at))).filter(({ name }) => names.isParty(name));
  return before.at(-1)?.name ?? null;
}

/** The only date of a sentence belongs to all that it says unless a verb holds it; else to the words beside it. */
function datesIn(row: number, kit: Kit): Stated[] {
  const { text } = kit.index.sentence(row);
  const words = tokensOf(text);
  const dates = eventDates(text, kit.publishedOf(row));
  return dates.map(({ date, start, wording }) => {
    const at = words.findIndex((word) => word.end > start + wording.length - 1);
    const whole = dates.length === 1 && !BOUND_TO_VERB.test(text.slice(0, start));
    const near = whole ? words : words.slice(Math.max(0, at - REACH), at + REACH + 1);
    return { row, value: date, shown: dateInWords(date), of: new Set(near.map((word) => word.stem)) };
  });
}
