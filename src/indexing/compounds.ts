// The other spellings of a compound: "backdoor", "back door", "back-door". Pure.

/** Words whose chance meeting with a neighbour makes no compound ("be at" is not "beat"). */
const FUNCTION_WORDS = new Set(
  (
    "a an and any are as at be but by can did do few for from get go had has have he her him his how i if in into is " +
    "it its let may me more most my new no nor not now of off old on one or our out own per put say see set she so " +
    "some than that the their them then there they this to too two up us use was we were what when who why will with you"
  ).split(" "),
);

/**
 * The FTS5 expression that finds a folded term however it is joined: `"backdoor" OR "back door"`.
 * @param words the term's folded words, at least one; quoting them is safe, they hold letters, digits and stops
 */
export function matchExpression(words: readonly string[]): string {
  const [first = ""] = words;
  const others = words.length > 1 ? [words.join("")] : splits(first);
  return [words.join(" "), ...others].map((phrase) => `"${phrase}"`).join(" OR ");
}

/** Can two neighbouring words of a question be one compound of the text? */
export function mayJoin(left: string, right: string): boolean {
  return !FUNCTION_WORDS.has(left) && !FUNCTION_WORDS.has(right) && isWord(left + right);
}

/** All ways to write a word as two; those that no text holds match nothing. */
function splits(word: string): string[] {
  if (!isWord(word)) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const,
  )
    .filter(([left, right]) => isPart(left, right) && isPart(right, left))
    .map(([left, right]) => `${left} ${right}`);
}

function isWord(word: string): boolean {
  return word.length >= 4 && word.length <= 24 && /^[\p{L}\p{N}]+$/u.test(word) && /\p{L}/u.test(word);
}

/** A part has two letters at least, unless a number meets letters ("PPIC 3"). */
function isPart(part: string, other: string): boolean {
  if (/^\d+$/.test(part)) return /\p{L}$/u.test(other) || /^\p{L}/u.test(other);
  return part.length >= 2 && !FUNCTION_WORDS.has(part);
}
