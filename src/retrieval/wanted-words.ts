// Whether a question wants somebody's own words, and whose: for ranking any hint will do, for silence only a sure sign. Pure.

import { EXPLAINING_IN_QUESTIONS, SPEAKING_IN_QUESTIONS } from "../language/lexicon/answer-nouns.js";
import { ANYBODY, BETWEEN, type Beginning, endOf, type PlacedTerm } from "./placed-terms.js";

const HINT = new RegExp(`\\b(?:${SPEAKING_IN_QUESTIONS}|statement|response|according to)\\b`, "i");
const VERB = new RegExp(`^(?:${SPEAKING_IN_QUESTIONS}|${EXPLAINING_IN_QUESTIONS})$`, "i");
const WORDS_AS_A_THING = /\b(?:response|reply|statement|comment|answer|reaction|explanation|view|opinion)\b/i;

/** Is there a hint that somebody's own words are wanted ("what did X say about …", "according to X")? */
export function asksForWords(question: string): boolean {
  return HINT.test(question);
}

/** A verb of speech, in any of its forms. */
export function isSpeaking(word: string): boolean {
  return VERB.test(word);
}

/**
 * The terms that name the one whose words are wanted for sure: "What did X Y say", "Has X commented", "X's response".
 * @param question folded
 * @param words its words, as written
 * @param placed its terms in the order of its words
 */
export function speakerIn(
  question: string,
  words: readonly string[],
  placed: readonly PlacedTerm[],
  start: Beginning | null,
): readonly PlacedTerm[] {
  const first = start && !start.being ? placed.findIndex(({ place }) => place >= start.words) : -1;
  if (first >= 0 && start && !ANYBODY.test(words[start.words] ?? "")) {
    let last = first;
    while (isNext(placed, last)) last++;
    let verb = endOf(placed[last] as PlacedTerm);
    while (BETWEEN.test(words[verb] ?? "")) verb++;
    if (isSpeaking(words[verb] ?? "")) return placed.slice(first, last + 1);
  }
  const named = WORDS_AS_A_THING.test(question) ? placed.find(({ proper }) => proper) : undefined;
  return named ? [named] : [];
}

/** Does the term after this one follow at once, or after one small word, and is it no verb of speech? */
function isNext(placed: readonly PlacedTerm[], at: number): boolean {
  const next = placed[at + 1];
  return next !== undefined && next.place <= endOf(placed[at] as PlacedTerm) + 1 && !isSpeaking(next.text);
}
