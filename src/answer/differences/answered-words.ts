// The names, places and yes or no that sentences give where each was read as answering the question. In doubt nothing. Pure.

import { tokensOf } from "../../language/tokens.js";
import { gapFrom } from "../../retrieval/answer-fit.js";
import { type AnswerType, spansOf } from "../../retrieval/answer-types.js";
import { partsOf } from "../../retrieval/parts.js";
import type { Question } from "../../retrieval/question.js";
import type { Ranked } from "../../retrieval/retrieve.js";
import type { Kit } from "../quotes/kit.js";
import { answering } from "./answered-values.js";
import { type Stated, says } from "./stated.js";

const NAMED: ReadonlySet<AnswerType> = new Set(["person", "organisation", "place"]);
/** Words between a name and what is asked about it: further off it is the name of something else. */
const REACH = 4;

/** The whole name that a span is of, with what is written large around it; without its little words. */
function nameAt(text: string, { start, end }: Span): string {
  const [after = ""] = AFTER.exec(text.slice(end)) ?? [];
  return text.slice(start, end + after.length).replace(/^(?:[^\p{Lu}]+\s)?(?:The\s)?/u, "");
}

const AFTER = /^(?:[’'-]?\p{L}+)?(?:,?\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}.’'-]*)*/u;

/** Between two names of one list. */
const JOINED = /^,?\s*(?:and|or|,)?\s*$/;

/**
 * The one name of the kind asked for that stands by what is asked, in each sentence that answers; a sentence with several
 * says nothing sure.
 */
export function answeredNames(ranked: readonly Ranked[], question: Question, kit: Kit): readonly Stated[] {
  const kinds = question.wants.filter((type) => NAMED.has(type));
  const about = question.terms.filter(({ name, weight, rarity }) => name === null && weight === rarity);
  if (kinds.length === 0 || question.asksForWords || about.length === 0) return [];
  const saying = answering(ranked).filter(({ view }) => about.every((term) => says(view.single, term)));
  return saying.flatMap(({ row, view }) => {
    const found = kinds.map((type) => namesBy(type, view.sentence.text, question, kit));
    const [only, ...others] = found.find((names) => names.length > 0) ?? [];
    return only === undefined || others.length > 0 ? [] : [{ row, ...only, of: view.single }];
  });
}

type Span = ReturnType<typeof spansOf>[number];
type Value = Pick<Stated, "value" | "shown">;

function namesBy(type: AnswerType, text: string, question: Question, { retriever: { names } }: Kit): Value[] {
  const words = tokensOf(text);
  const asked = question.terms.filter(({ name }) => name === null);
  const places = words.flatMap(({ stem }, at) => (asked.some(({ forms }) => forms.has(stem)) ? [at] : []));
  const isNear = ({ start, end }: Span): boolean => {
    const from = words.findIndex((word) => word.end > start);
    const to = words.findIndex((word) => word.start >= end);
    return gapFrom(places, from, to < 0 ? words.length : to) <= REACH;
  };
  const near: Span[] = [];
  for (const span of spansOf(type, text)) {
    const listed = near.length > 0 && JOINED.test(text.slice(near.at(-1)?.end, span.start));
    if (isNear(span) || listed) near.push(span);
  }
  const values = near.flatMap((span): Value[] => {
    const shown = nameAt(text, span);
    const own = tokensOf(shown);
    const known = names.exactly(shown);
    if (own.every(({ stem }) => question.stems.has(stem)) || (known !== null && names.isOutlet(known)))
      return [];
    return [{ value: `${known ?? own.at(-1)?.stem};`, shown }];
  });
  return values.filter(({ value }, at) => values.findIndex((other) => other.value === value) === at);
}

const NOT = /^(?:not|never|no|neither|without|\p{L}+n['’]t)$/iu;
/** Words before a verb among which it is negated. */
const BEFORE = 3;

/** Asked whether somebody did something: whether each report that answers says so or says the contrary. */
export function answeredWhether(ranked: readonly Ranked[], question: Question): readonly Stated[] {
  const { doer, deed } = partsOf(question);
  const [who, did] = [doer, deed].map((at) => (at === null ? undefined : question.terms[at]));
  if (question.form !== "yes-no" || question.leansTo.length > 0 || !who || !did) return [];
  return answering(ranked).flatMap(({ row, view }) => {
    const { text, label } = view.sentence;
    const words = tokensOf(text);
    const at = words.findIndex(({ stem }) => says(new Set([stem]), did));
    const named = who.name === null ? says(view.single, who) : view.names.has(who.name);
    if (label !== "reporting" || at < 0 || !named) return [];
    const from = Math.max(0, at - BEFORE);
    const not = words.slice(from, at).findIndex(({ raw }) => NOT.test(raw));
    const shown = text.slice(words[not < 0 ? at : from + not]?.start, words[at]?.end);
    return [{ row, value: not < 0 ? "yes;" : "no;", shown, of: view.single }];
  });
}
