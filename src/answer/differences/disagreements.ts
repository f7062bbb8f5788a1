// Where the sources give different values for what the question asks about. Precise rather than complete: doubt shows nothing.

import type { Disagreement } from "../../domain.js";
import { compatible } from "../../language/dates/event-dates.js";
import { tokensOf } from "../../language/tokens.js";
import { strength } from "../../retrieval/matching.js";
import type { QueryTerm } from "../../retrieval/query-terms.js";
import type { Question } from "../../retrieval/question.js";
import type { Ranked } from "../../retrieval/retrieve.js";
import type { RowView } from "../../retrieval/row-view.js";
import type { Kit } from "../quotes/kit.js";
import { answeredSums } from "./answered-values.js";
import { answeredNames, answeredWhether } from "./answered-words.js";
import { replies } from "./replies.js";
import { type Stated, says } from "./stated.js";
import { datedEvent, statedDates } from "./stated-dates.js";
import { states } from "./states.js";

/** Two sentences must name as many of the same names, they or their neighbours, to be about the same thing. */
const SAME_NAMES = 2;
/** Dates of the event and states of the matter are looked for in so many of the best sentences, shown or not. */
const NEAR = 12;
/** The reply to a silence is looked for in the articles of so many sentences. */
const LOOKED_AT = 20;

/**
 * @param shown rows of the quotes that are shown: only the counts that they give are compared
 * @param hits what came up for the question, best first
 */
export function disagreements(
  shown: readonly number[],
  hits: readonly Ranked[],
  question: Question,
  kit: Kit,
): Disagreement[] {
  const ranked = hits.map(({ row }) => row);
  const event = datedEvent(question);
  const near = [...new Set([...shown, ...ranked.slice(0, NEAR)])];
  const dates = statedDates(near, event, kit);
  const states = differentStates(shown, ranked, question, kit);
  const whether = states.length > 0 ? [] : answeredWhether(hits, question);
  return [
    ...differing(dateOf(event, question), dates, sameThing(kit), kit),
    ...differing("the sum asked for", answeredSums(hits, question), answersBoth, kit),
    ...differing(nameOf(question), answeredNames(hits, question, kit), answersBoth, kit),
    ...differingCounts(shown, question, kit),
    ...states,
    ...differing("whether it is so", whether, answersBoth, kit),
  ];
}

/** What was read as answering one and the same question is about one thing. */
const answersBoth = () => true;

function nameOf({ wants }: Question): string {
  return wants[0] === "place" ? "the place asked for" : "the name asked for";
}

/** It is asked whether somebody spoke or was silent. */
const REPLYING = /\b(?:respon\w+|silen\w+|repl(?:y|ies|ied)|answer\w*|comment\w*|statement)\b/i;

/** States of one matter, or a silence and the answer after it: the newest first where that is certain. */
export function differentStates(
  shown: readonly number[],
  ranked: readonly number[],
  question: Question,
  kit: Kit,
): Disagreement[] {
  const near = [...new Set([...shown, ...ranked.slice(0, NEAR)])];
  const parties = partiesIn(question, kit);
  const strangers = parties.size === 0 && question.terms.some(({ proper, outlet }) => proper && !outlet);
  const forReply = !strangers && (question.asksForWords || REPLYING.test(question.text));
  return [
    ...states(near, question, kit),
    ...(forReply ? replies(shown, ranked.slice(0, LOOKED_AT), parties, kit) : []),
  ];
}

/** "The partnership" has a date; for "when did they partner" there is no such noun. */
function dateOf(event: readonly QueryTerm[], { text }: Question): string {
  const noun = `the ${event.map((term) => term.text).join(" ")}`;
  return text.toLowerCase().includes(noun.toLowerCase()) ? `the date of ${noun}` : "the date asked for";
}

function partiesIn({ terms }: Question, { retriever: { names } }: Kit): ReadonlySet<string> {
  return new Set(terms.flatMap(({ name }) => (name !== null && names.isParty(name) ? [name] : [])));
}

/** Are the values of two rows values of one thing? */
type SameThing = (one: number, other: number) => boolean;

function differing(about: string, stated: readonly Stated[], same: SameThing, kit: Kit): Disagreement[] {
  const values = stated.filter((one) => stated.some((other) => contradicts(one, other, same, kit)));
  const distinct = values.filter((one, at) => values.findIndex(({ value }) => value === one.value) === at);
  const quoted = distinct.flatMap(({ row, shown, value }) => {
    const quote = kit.quotes.quote(row, 1);
    return quote ? [{ order: value, value: shown, quote }] : [];
  });
  quoted.sort((a, b) => (a.order < b.order ? -1 : 1));
  const shown = quoted.map(({ value, quote }) => ({ value, quote }));
  return shown.length < 2 ? [] : [{ about, values: shown }];
}

function contradicts(one: Stated, other: Stated, same: SameThing, { index }: Kit): boolean {
  const article = (row: number) => index.sentence(row).article;
  if (article(one.row) === article(other.row) || compatible(one.value, other.value)) return false;
  return same(one.row, other.row);
}

/** By the names that stand in them and beside them. */
function sameThing({ retriever: { views } }: Kit): SameThing {
  return (one, other) => sharedNames(views.of(one), views.of(other)) >= SAME_NAMES;
}

function sharedNames(a: RowView, b: RowView): number {
  const near = (view: RowView) => new Set([view, ...view.around].flatMap((text) => [...text.names]));
  const [one, other] = [near(a), near(b)];
  return [...one].filter((name) => other.has(name)).length;
}

const BOUND = /\b(?:at least|more than|over|up to|about|around|nearly|almost|some|several|other)\s+$/i;

function differingCounts(shown: readonly number[], question: Question, kit: Kit): Disagreement[] {
  const { counted, terms } = question;
  if (counted === null) return [];
  const topic = terms.filter(({ name, weight, rarity }) => name === null && weight === rarity);
  const counts = shown
    .flatMap((row) => countsIn(row, question, kit))
    .filter(({ of }) => topic.every((term) => says(of, term)));
  return differing(`the number of ${counted.text}`, counts, sameThing(kit), kit);
}

/** Exact numbers of what is counted, in sentences that hold the whole question. */
function countsIn(row: number, { counted, terms }: Question, kit: Kit): Stated[] {
  const view = kit.retriever.views.of(row);
  const whole = terms.every((term) => strength(term, view) > 0);
  if (counted === null || !whole) return [];
  const { text } = view.sentence;
  return view.typed("number").flatMap(({ from, to, stems }) => {
    const word = tokensOf(text)[from];
    const followed = view.order.slice(to, to + 3).some((stem) => counted.forms.has(stem));
    if (!word || !followed || BOUND.test(text.slice(0, word.start))) return [];
    return [{ row, value: `${stems.join(" ")};`, shown: word.raw, of: view.single }];
  });
}
