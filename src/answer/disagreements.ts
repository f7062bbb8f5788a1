// Where the sources give different values for what the question asks about. Precise rather than complete: doubt shows nothing.

import { dateInWords } from "../corpus/dates.js";
import type { Disagreement } from "../domain.js";
import { strength } from "../retrieval/features.js";
import type { Notion } from "../retrieval/notions.js";
import type { Question } from "../retrieval/question.js";
import type { RowView } from "../retrieval/row-view.js";
import { wordsOf } from "../retrieval/words.js";
import { compatible, eventDates } from "./event-dates.js";
import type { AnswerKit } from "./kit.js";
import { replies } from "./replies.js";

/** A value that a sentence gives for something. */
interface Stated {
  readonly row: number;
  /** Compared; a longer date that begins with a shorter one says the same. */
  readonly value: string;
  readonly shown: string;
  /** Stems that say what it is the value of. */
  readonly of: ReadonlySet<string>;
}

/** Words to each side of one of several dates in a sentence that say what it is the date of. */
const REACH = 9;
/** Two sentences must name as many of the same names, they or their neighbours, to be about the same thing. */
const SAME_NAMES = 2;
/** The reply to a silence is looked for in the articles of so many sentences. */
const LOOKED_AT = 20;

/**
 * @param shown rows of the quotes that are shown: only the values that they give are compared
 * @param ranked rows that came up for the question, best first
 */
export function disagreements(
  shown: readonly number[],
  ranked: readonly number[],
  question: Question,
  kit: AnswerKit,
): Disagreement[] {
  const topic = question.notions.filter(({ name, weight, rarity }) => name === null && weight === rarity);
  const dates = shown.flatMap((row) => datesIn(row, kit));
  const counts = shown.flatMap((row) => countsIn(row, question, kit));
  return [
    ...heaviest(topic.filter((notion) => dates.some(({ of }) => says(of, notion))))
      .flatMap((notion) => differing(`date of ${notion.text}`, dates, [notion], kit))
      .slice(0, 1),
    ...(question.counted === null ? [] : differing(`number of ${question.counted.text}`, counts, topic, kit)),
    ...replies(shown, ranked.slice(0, LOOKED_AT), kit),
  ];
}

/** The notion that alone says half of what is asked: dates of "filed" are not dates of "lawsuit filed". */
function heaviest(notions: readonly Notion[]): Notion[] {
  const total = notions.reduce((sum, { weight }) => sum + weight, 0);
  return notions.filter(({ weight }) => weight >= total / 2);
}

function differing(
  about: string,
  stated: readonly Stated[],
  topic: readonly Notion[],
  kit: AnswerKit,
): Disagreement[] {
  const fitting = stated.filter(({ of }) => topic.every((notion) => says(of, notion)));
  const values = fitting.filter((one) => fitting.some((other) => contradicts(one, other, kit)));
  const distinct = values.filter((one, at) => values.findIndex(({ value }) => value === one.value) === at);
  const quoted = distinct.flatMap(({ row, shown }) => {
    const quote = kit.quotes.quote(row, 1);
    return quote ? [{ value: shown, quote }] : [];
  });
  quoted.sort((a, b) => (a.value < b.value ? -1 : 1));
  return quoted.length < 2 ? [] : [{ about, values: quoted }];
}

/** The word itself or one of its family ("partner", "partnership", "partnered"): a related word is another matter. */
function says(of: ReadonlySet<string>, notion: Notion): boolean {
  const [own = ""] = notion.forms.keys();
  const family = own.slice(0, FAMILY);
  return of.has(own) || (own.length >= FAMILY && [...of].some((stem) => stem.startsWith(family)));
}

const FAMILY = 6;

function contradicts(one: Stated, other: Stated, kit: AnswerKit): boolean {
  const [a, b] = [kit.retriever.views.of(one.row), kit.retriever.views.of(other.row)];
  if (a.sentence.article === b.sentence.article || compatible(one.value, other.value)) return false;
  return sharedNames(a, b) >= SAME_NAMES;
}

function sharedNames(a: RowView, b: RowView): number {
  const near = (view: RowView) => new Set([view, ...view.around].flatMap((text) => [...text.names]));
  const [one, other] = [near(a), near(b)];
  return [...one].filter((name) => other.has(name)).length;
}

/** The dates of a sentence; the only one belongs to all that it says, one of several to the words beside it. */
function datesIn(row: number, kit: AnswerKit): Stated[] {
  const { text } = kit.index.sentence(row);
  const words = wordsOf(text);
  const dates = eventDates(text, kit.publishedOf(row));
  return dates.map(({ date, start, wording }) => {
    const at = words.findIndex((word) => word.end > start + wording.length - 1);
    const near = dates.length === 1 ? words : words.slice(Math.max(0, at - REACH), at + REACH + 1);
    return { row, value: date, shown: dateInWords(date), of: new Set(near.map((word) => word.stem)) };
  });
}

const BOUND = /\b(?:at least|more than|over|up to|about|around|nearly|almost|some|several|other)\s+$/i;

/** Exact numbers of what is counted, in sentences that hold the whole question. */
function countsIn(row: number, { counted, notions }: Question, kit: AnswerKit): Stated[] {
  const view = kit.retriever.views.of(row);
  const whole = notions.every((notion) => strength(notion, view) > 0);
  if (counted === null || !whole) return [];
  const { text } = view.sentence;
  return view.typed("number").flatMap(({ from, to, stems }) => {
    const word = wordsOf(text)[from];
    const followed = view.order.slice(to, to + 3).some((stem) => counted.forms.has(stem));
    if (!word || !followed || BOUND.test(text.slice(0, word.start))) return [];
    return [{ row, value: `${stems.join(" ")};`, shown: word.raw, of: view.single }];
  });
}
