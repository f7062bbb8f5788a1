// Noun phrases beside a verb, found by their edges: no parser, closed word lists. Knows nothing of speech.

import {
  BETWEEN,
  BOUNDARIES,
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
  verbKind,
} from "./lexicon.js";
import { isCapitalised, type Token } from "./text.js";

/** A phrase with what is said of it between commas ("Hua Chunying", "a spokeswoman for the ministry"). */
export interface Subject {
  readonly phrase: readonly Token[];
  readonly apposition: readonly Token[];
}

const NOBODY: Subject = { phrase: [], apposition: [] };
const LONGEST = 14;
const OPENERS = new Set(["(", "[", "—", "–", "-", "--"]);
const STOPS = new Set([", ; : . ! ? ( ) [ ] — – - -- ... … “ ” ''".split(" "), '"'].flat());
/** Nouns that look like verbs of speech. */
const NOUN_LIKE =
  /^(?:report|reports|records|record|documents|claims|charges|comments|study|posts|post|studies|shows|attack|notes)$/;
const OPENING =
  /^(?:\d+|and|but|also|even|instead|meanwhile|indeed|moreover|later|still|again|so|yet|[a-z]{3,}ly)$/;
/** Words without an article that can be a subject of their own. */
const BARE_SUBJECTS =
  /^(?:police|counsel|management|nobody|everyone|someone|nato|[a-z-]{3,}s|[a-z-]*(?:man|woman|person|people|men|women)|[a-z]+er|[a-z]+or)$/;

/** The subject that ends before the verb at `at`, over adverbs, auxiliaries and one or two appositions. */
export function subjectBefore(tokens: readonly Token[], at: number): Subject {
  const end = skipBetween(tokens, at - 1);
  const mark = tokens[end]?.text ?? "";
  if (![",", ")", "-", "–", "—"].includes(mark)) return { phrase: phraseBefore(tokens, end), apposition: [] };
  const start = openingOf(tokens, end, mark);
  if (start <= 0) return NOBODY;
  return outermost(tokens, {
    phrase: phraseBefore(tokens, start - 1),
    apposition: tokens.slice(start + 1, end),
  });
}

/** "Brunner, a spokeswoman for the Coalition, which …, said": from the inner apposition back to the name. */
function outermost(tokens: readonly Token[], found: Subject): Subject {
  const first = found.phrase[0];
  if (first === undefined || !/^(?:a|an|the|who|which)$/.test(first.text)) return found;
  if (tokens[first.index - 1]?.text !== ",") return found;
  const outer = phraseBefore(tokens, first.index - 2);
  if (!outer.some(isCapitalised)) return found;
  return { phrase: outer, apposition: [...found.phrase, ...found.apposition] };
}

/** Goes back over auxiliaries, adverbs and times between a subject and its verb. */
function skipBetween(tokens: readonly Token[], from: number): number {
  let end = from;
  for (; end > 0; end--) {
    const word = tokens[end]?.text as string;
    const after = tokens[end + 1]?.text ?? "";
    if (BETWEEN.has(word) || TIME_WORDS.has(word) || /[a-z]{3,}ly$/.test(word)) continue;
    if (/^(?:on|in|at)$/.test(word) && (TIME_WORDS.has(after) || tokens[end - 1]?.text === "went")) continue;
    if (/^(?:went|going|goes|continued)$/.test(word) && /^(?:on|to)$/.test(after)) continue;
    break;
  }
  return end;
}

function openingOf(tokens: readonly Token[], end: number, mark: string): number {
  for (let index = end - 1; index > Math.max(0, end - 45); index--) {
    const text = tokens[index]?.text as string;
    if (mark === "," ? text === "," : mark === ")" ? text === "(" : OPENERS.has(text)) return index;
    if (/^[.;:!?"“”]$/.test(text)) return -1;
  }
  return -1;
}

/** The noun phrase that ends at `end`, read backwards; none where what stands there can be no subject. */
export function phraseBefore(tokens: readonly Token[], end: number): Token[] {
  let start = end + 1;
  for (let index = end; index >= 0 && end - index < LONGEST; index--) {
    const token = tokens[index] as Token;
    if (token.text === "and" && joinsNames(tokens, index)) continue;
    if (endsPhrase(token, index < end)) break;
    if (PREPOSITIONS.has(token.text) && !LINKS.has(token.text)) break;
    start = index;
    const linked = LINKS.has(tokens[index - 1]?.text ?? "") && index - 1 > 0;
    if (PRONOUNS.has(token.text) || (DETERMINERS.has(token.text) && !linked)) break;
  }
  return plausible(trimStart(tokens.slice(start, end + 1)));
}

function endsPhrase(token: Token, inner: boolean): boolean {
  if (STOPS.has(token.text) || BOUNDARIES.has(token.text) || token.text === "and") return true;
  return inner && !isCapitalised(token) && verbKind(token.text) !== undefined && !NOUN_LIKE.test(token.text);
}

function joinsNames(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before !== undefined && after !== undefined && isCapitalised(before) && isCapitalised(after);
}

/** Takes leading prepositions with their times ("On Thursday Huawei") and other openings away. */
function trimStart(phrase: readonly Token[]): Token[] {
  const from = phrase.findIndex(
    ({ text }) => !PREPOSITIONS.has(text) && !TIME_WORDS.has(text) && !OPENING.test(text),
  );
  return from < 0 ? [] : phrase.slice(from);
}

/** A pronoun stands alone; words in lower case need an article or the shape of a noun. */
function plausible(phrase: Token[]): Token[] {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined || OBJECT_PRONOUNS.has(last.text)) return [];
  if (PRONOUNS.has(first.text)) return phrase.length === 1 ? phrase : [];
  if (PRONOUNS.has(last.text)) return [last];
  if (DETERMINERS.has(first.text))
    return phrase.length > 1 || /^(?:some|many|several|both|most|others?|one|few|all)$/.test(first.text)
      ? phrase
      : [];
  return phrase.some(isCapitalised) || BARE_SUBJECTS.test(last.text) ? phrase : [];
}

/** The noun phrase that begins at `from`, read forwards. */
export function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let index = from; index < tokens.length && phrase.length < LONGEST; index++) {
    const token = tokens[index] as Token;
    const joined = token.text === "and" && joinsNames(tokens, index);
    if (!joined && endsPhrase(token, phrase.length > 0)) break;
    if (
      PREPOSITIONS.has(token.text) &&
      (phrase.length === 0 || !/^(?:of|for|at|from|with)$/.test(token.text))
    )
      break;
    if (TIME_WORDS.has(token.text)) break;
    phrase.push(token);
  }
  while (phrase.length > 0 && PREPOSITIONS.has(phrase.at(-1)?.text as string)) phrase.pop();
  return plausible(phrase);
}

export function appositionAfter(tokens: readonly Token[], phrase: readonly Token[]): Token[] {
  const next = (phrase.at(-1)?.index as number) + 1;
  return tokens[next]?.text === "," ? phraseFrom(tokens, next + 1) : [];
}

/** The subject of the whole sentence: its first phrase, after an opening adverbial up to a comma. */
export function leadingSubject(tokens: readonly Token[]): Subject {
  let from = 0;
  const first = tokens[0]?.text ?? "";
  if (
    PREPOSITIONS.has(first) ||
    /^(?:asked|speaking|responding|commenting|despite|as|when|after|while|although|if)$/.test(first)
  ) {
    const comma = tokens.slice(0, 30).findIndex(({ text }) => text === ",");
    if (comma < 0) return NOBODY;
    from = comma + 1;
  }
  while (
    from < tokens.length &&
    (OPENING.test(tokens[from]?.text as string) ||
      /^[,"“”'(]$/.test(tokens[from]?.text as string) ||
      TIME_WORDS.has(tokens[from]?.text as string))
  )
    from++;
  const phrase = phraseFrom(tokens, from);
  const verb = phrase.findIndex(
    (token, at) =>
      at > 0 &&
      !isCapitalised(token) &&
      /(?:ed|came|went|took|made|held|gave|met|stood|got|left|began)$/.test(token.text),
  );
  const own = verb > 0 ? phrase.slice(0, verb) : phrase;
  return own.length === 0 ? NOBODY : { phrase: own, apposition: appositionAfter(tokens, own) };
}
