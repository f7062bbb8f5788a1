// Questions put together by what they share: the word of their matter that most of them have. Pure.

import { isFormWord, LIGHT_WORDS } from "../lexicon/question-words.js";
import { tokensOf } from "../tokens.js";

export interface Matter<T> {
  /** The word that they share, as the first of them writes it; null for those that share none. */
  readonly word: string | null;
  readonly questions: readonly T[];
}

/** A word that more than this share of all questions have (the accused's name) tells them not apart … */
const MOST_SHARED = 0.6;
/** … where there are at least so many. */
const MANY = 4;

/**
 * The largest group first, each question in one group; what shares nothing with another comes last, in its order.
 * @param textOf the words of a question
 */
export function sharedMatters<T>(
  questions: readonly T[],
  textOf: (question: T) => string,
): readonly Matter<T>[] {
  const read = questions.map((question) => ({ question, words: wordsOf(textOf(question)) }));
  const most = read.length >= MANY ? Math.floor(read.length * MOST_SHARED) : read.length;
  const matters: Matter<T>[] = [];
  let left = read;
  for (;;) {
    const stem = commonest(left, read, most);
    if (stem === null) break;
    const own = left.filter(({ words }) => words.has(stem));
    matters.push({ word: own[0]?.words.get(stem) ?? stem, questions: own.map(({ question }) => question) });
    left = left.filter(({ words }) => !words.has(stem));
  }
  return left.length === 0
    ? matters
    : [...matters, { word: null, questions: left.map(({ question }) => question) }];
}

interface Read {
  /** As written, by stem. */
  readonly words: ReadonlyMap<string, string>;
}

function commonest(left: readonly Read[], all: readonly Read[], most: number): string | null {
  const counts = new Map<string, number>();
  for (const { words } of left)
    for (const stem of words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const shared = [...counts].filter(
    ([stem, count]) => count > 1 && all.filter(({ words }) => words.has(stem)).length <= most,
  );
  shared.sort(([a, many], [b, others]) => others - many || b.length - a.length || (a < b ? -1 : 1));
  return shared[0]?.[0] ?? null;
}

function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = tokensOf(text).filter(
    (token) => token.form.length > 2 && !isFormWord(token) && !LIGHT_WORDS.has(token.form),
  );
  return new Map(words.map(({ stem, raw }) => [stem, raw] as const).reverse());
}
