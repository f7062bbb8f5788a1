// The other spellings of a compound: "backdoor", "back door", "back-door". Pure.

import { SMALL_WORDS } from "../language/lexicon/function-words.js";

/**
 * The FTS5 expression that finds a folded term however it is joined: `"backdoor" OR "back door"`.
 * @param words the term's folded words, at least one; quoting them is safe, they hold letters, digits and stops
 * @param isKnown is this a word of the texts? Parts that are none are not looked for
 */
export function matchExpression(words: readonly string[], isKnown: (word: string) => boolean): string {
  const [first = ""] = words;
  const others = words.length > 1 ? [words.join("")] : splits(first, isKnown);
  return [words.join(" "), ...others].map((phrase) => `"${phrase}"`).join(" OR ");
}

/** Can two neighbouring words of a question be one compound of the text? */
export function mayJoin(left: string, right: string): boolean {
  return !SMALL_WORDS.has(left) && !SMALL_WORDS.has(right) && isWord(left + right);
}

/** The ways to write a word as two known ones; the second may be a plural of a known one ("backdoors"). */
function splits(word: string, isKnown: (word: string) => boolean): string[] {
  if (!isWord(word)) return [];
  const found: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isPart(left, right) || !isPart(right, left) || !isKnown(left)) continue;
    if (isKnown(right) || isKnown(right.replace(/s$/, ""))) found.push(`${left} ${right}`);
  }
  return found;
}

function isWord(word: string): boolean {
  return word.length >= 4 && word.length <= 24 && /^[\p{L}\p{N}]+$/u.test(word) && /\p{L}/u.test(word);
}

/** A part has two letters at least, unless a number meets letters ("PPIC 3"). */
function isPart(part: string, other: string): boolean {
  if (/^\d+$/.test(part)) return /\p{L}$/u.test(other) || /^\p{L}/u.test(other);
  return part.length >= 2 && !SMALL_WORDS.has(part);
}
