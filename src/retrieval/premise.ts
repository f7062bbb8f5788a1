// What a question takes for granted and the best sentences gainsay: its doer, that it was done, a figure, a name, a day. Pure.

import { eventDates } from "../language/dates/event-dates.js";
import { PEOPLES } from "../language/lexicon/name-words.js";
import { type Token, tokensOf } from "../language/tokens.js";
import { deedsAsked, doneByAnother, onlyWanted } from "./deeds.js";
import { unheard } from "./evidence.js";
import type { QueryTerm } from "./query-terms.js";
import type { Ranked, Retrieval } from "./retrieve.js";
import type { RowView, TextView } from "./row-view.js";

/** How a question's premise fails, as far as the best sentences tell. */
export interface Gainsaid {
  readonly by: "another doer" | "only wanted" | "another figure" | "no such name" | "no day";
  /** What the question has and they lack, as it writes it; null where it is no single word. */
  readonly lacking: string | null;
  /** Below this probability nothing is answered; above 1 nothing is. docs/measurements/answers.md says what each costs. */
  readonly least: number;
}

/** What speaks against an answer, whatever the evidence for one. */
export interface Against {
  /** Somebody is asked for by name whose words are told nowhere. */
  readonly unheard: boolean;
  readonly gainsaid: Gainsaid | null;
}

export function whatSpeaksAgainst(retrieval: Retrieval): Against {
  return { unheard: unheard(retrieval), gainsaid: gainsaid(retrieval) };
}

/** So many of the best sentences may bear a premise out. */
const BEST = 3;
/** Nothing is answered. */
const NEVER = 2;
/** A name that no article has may be another name of somebody whom they know: only where that is unlikely. */
const NAMES = 0.6;

/** The first way in which the best sentences gainsay the question, or null. */
export function gainsaid(retrieval: Retrieval): Gainsaid | null {
  const asked = deedsAsked(retrieval);
  if (asked !== null && doneByAnother(asked, retrieval))
    return { by: "another doer", lacking: wholeName(asked.who.text, retrieval.question.text), least: NEVER };
  if (asked !== null && onlyWanted(asked, retrieval))
    return { by: "only wanted", lacking: null, least: NEVER };
  const figure = lackingFigure(retrieval);
  if (figure !== null) return { by: "another figure", lacking: figure, least: NEVER };
  if (lacksDay(retrieval)) return { by: "no day", lacking: null, least: NEVER };
  const name = lackingName(retrieval);
  return name === null ? null : { by: "no such name", lacking: name, least: NAMES };
}

function nearby(view: RowView): readonly TextView[] {
  return [view, ...view.around, view.above, ...view.wide()];
}

/** A number, sum or year of the question that none of the best sentences and those around them have. */
function lackingFigure({ question, ranked, publishedOf }: Retrieval): string | null {
  const figures = tokensOf(question.text).filter(({ raw }) => /^\d/.test(raw) && raw.length > 1);
  const holds = ({ row, view }: Ranked, { stem, raw }: Token) =>
    publishedOf(row)?.includes(raw) ||
    nearby(view).some(({ single }) => [...single].some((own) => beginsAlike(own, stem)));
  return figures.find((figure) => !ranked.slice(0, BEST).some((hit) => holds(hit, figure)))?.whole ?? null;
}

/** "84,522" is "84,522.54", told less exactly. */
function beginsAlike(own: string, asked: string): boolean {
  const [first = "", second = ""] = [own, asked].map((form) => form.split(" ")[0] ?? "");
  return first === second || first.startsWith(`${second}.`);
}

/** A name of several words is named by half of it. */
const NAMED = 0.4;
const SHORTEST = 3;

/** Somebody or a place that the question names, and none of the articles of the best sentences. */
function lackingName({ question, ranked, matching, besides }: Retrieval): string | null {
  const holds = ({ row, view }: Ranked, term: QueryTerm, at: number) =>
    (term.name !== null && view.speakers.has(term.name)) ||
    [view.above, ...besides(row)].some(
      (text) => (matching.of(text)[at] ?? 0) >= NAMED || isOfPlace(term, text),
    );
  const lacking = question.terms.find(
    (term, at) =>
      term.proper &&
      term.text.length >= SHORTEST &&
      !PEOPLES.test(term.text.toLowerCase()) &&
      !ranked.slice(0, BEST).some((hit) => holds(hit, term, at)),
  );
  return lacking === undefined ? null : wholeName(lacking.text, question.text);
}

/** "Kingdom" is "United Kingdom" in the question. */
function wholeName(name: string, question: string): string {
  const words = tokensOf(question);
  const own = name.split(" ");
  let from = words.findIndex(({ raw }) => raw === own[0]);
  let to = from + own.length;
  if (from < 0) return name;
  while (from > 1 && words[from - 1]?.capital) from--;
  while (words[to]?.capital) to++;
  return question.slice(words[from]?.start, words[to - 1]?.end);
}

/** "Chinese" and "China", "Pakistan" and "Pakistani": so much of the beginning is alike. */
const ROOT = 4;
const ENDING = 3;

function isOfPlace({ forms }: QueryTerm, { single }: TextView): boolean {
  const roots = [...forms.keys()]
    .filter((stem) => stem.length > ROOT)
    .map((stem) => stem.slice(0, Math.max(ROOT, stem.length - ENDING)));
  return roots.some((root) => [...single].some((stem) => stem.startsWith(root)));
}

const FOR_DAY = /^(?:on )?(?:which|what) (?:exact )?(?:day|date)\b|\bexact (?:day|date)\b/i;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** YYYY-MM: a longer date has a day. */
const MONTH = 7;

/** The very day is asked for, and no good sentence has one. */
function lacksDay({ question, ranked, publishedOf }: Retrieval): boolean {
  if (!FOR_DAY.test(question.text)) return false;
  const hasDay = ({ row, view: { sentence } }: Ranked) =>
    WEEKDAY.test(sentence.text) ||
    eventDates(sentence.text, publishedOf(row)).some(({ date }) => date.length > MONTH);
  return !ranked.slice(0, BEST).some(hasDay);
}
