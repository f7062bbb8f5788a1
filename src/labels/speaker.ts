// Who speaks in one sentence, from its grammar alone: "S said", "said S", "according to S", "S: “…”". No memory of other sentences.

import {
  ACCUSING_VERBS,
  BETWEEN,
  BOUNDARIES,
  DENYING_VERBS,
  DETERMINERS,
  LINKS,
  NEUTRAL_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from "./lexicon.js";
import { isCapitalised, type Token } from "./text.js";

export type VerbKind = "accusing" | "denying" | "neutral" | "according";

/** A source found in a sentence. */
export interface Source {
  /** The words of the article that name the speaker, with what is said of them in apposition. */
  readonly phrase: readonly Token[];
  /** The words of apposition or relation ("a spokesman for Exxon"), or none. */
  readonly apposition: readonly Token[];
  readonly verb: string;
  readonly kind: VerbKind;
  /** Token index of the verb. */
  readonly at: number;
  /** The speaker stands after the verb, or before a colon. */
  readonly form: "before" | "after" | "according" | "passive" | "colon";
}

const OPENERS = new Set(["(", "[", "—", "–", "-", "--"]);
const STOPS = new Set([
  ",",
  ";",
  ":",
  ".",
  "!",
  "?",
  '"',
  "(",
  ")",
  "[",
  "]",
  "—",
  "–",
  "-",
  "--",
  "...",
  "…",
  "“",
  "”",
  "''",
]);

/**
 * Finds the sources of a sentence, in order.
 * @param tokens the sentence's tokens
 * @param inside for each token, whether it stands inside a quotation
 */
export function findSources(tokens: readonly Token[], inside: readonly boolean[]): Source[] {
  const found: Source[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (inside[at]) continue;
    const source =
      accordingTo(tokens, at) ?? verbSource(tokens, inside, at) ?? colonSource(tokens, inside, at);
    if (source) found.push(source);
  }
  return found;
}

export function verbKind(word: string): Exclude<VerbKind, "according"> | undefined {
  if (ACCUSING_VERBS.has(word)) return "accusing";
  if (DENYING_VERBS.has(word)) return "denying";
  return NEUTRAL_VERBS.has(word) ? "neutral" : undefined;
}

function accordingTo(tokens: readonly Token[], at: number): Source | undefined {
  if (tokens[at]?.text !== "according") return undefined;
  const from = tokens[at + 1]?.text === "to" ? at + 2 : at + 1;
  const phrase = phraseFrom(tokens, from);
  return phrase.length === 0
    ? undefined
    : { phrase, apposition: [], verb: "according to", kind: "according", at, form: "according" };
}

function verbSource(tokens: readonly Token[], inside: readonly boolean[], at: number): Source | undefined {
  const verb = tokens[at]?.text as string;
  const kind = verbKind(verb);
  if (kind === undefined) return undefined;
  if (isPassive(tokens, at)) return passiveSource(tokens, at, verb, kind);
  const before = subjectBefore(tokens, at);
  if (before.phrase.length > 0 && !inside[before.phrase[0]?.index as number]) {
    return { ...before, verb, kind, at, form: "before" };
  }
  if (!followsQuote(tokens, inside, at)) return undefined;
  const phrase = phraseFrom(tokens, at + 1);
  if (phrase.length === 0) return undefined;
  return { phrase, apposition: appositionAfter(tokens, phrase), verb, kind, at, form: "after" };
}

/** "…,” said S": the verb comes right after a mark or a quotation. */
function followsQuote(tokens: readonly Token[], inside: readonly boolean[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BETWEEN.has(tokens[before]?.text as string)) before--;
  return before < 0 || inside[before] === true || /^[",'“”’]$|^''$/.test(tokens[before]?.raw as string);
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text as string;
  if (!/ed$|told|said|sued$|known$/.test(verb)) return false;
  let before = at - 1;
  while (
    before >= at - 4 &&
    /ly$|^(also|been|being|widely|once|now|since|even|not|never)$/.test(tokens[before]?.text ?? "")
  )
    before--;
  return /^(is|are|was|were|be|been|being|get|gets|got|'s|it's|he's|she's)$/.test(tokens[before]?.text ?? "");
}

/** "Police were accused by S": the source comes after "by"; without it nobody is named. */
function passiveSource(
  tokens: readonly Token[],
  at: number,
  verb: string,
  kind: Exclude<VerbKind, "according">,
): Source | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + 4); next++) {
    if (tokens[next]?.text !== "by") continue;
    const phrase = phraseFrom(tokens, next + 1);
    return phrase.length === 0 || /ing$/.test(phrase[0]?.text as string)
      ? undefined
      : { phrase, apposition: [], verb, kind, at, form: "passive" };
  }
  return undefined;
}

/** "S: “…”" and "In a statement, S wrote: “…”" without a verb of the lists. */
function colonSource(tokens: readonly Token[], inside: readonly boolean[], at: number): Source | undefined {
  if (tokens[at]?.text !== ":" || inside[at + 1] !== true) return undefined;
  const phrase = phraseBefore(tokens, at - 1);
  const named = phrase.some(isCapitalised) && phrase.length <= 6;
  return named ? { phrase, apposition: [], verb: ":", kind: "neutral", at, form: "colon" } : undefined;
}

/** The subject that ends before the verb at `at`, over adverbs, auxiliaries and one apposition between commas. */
function subjectBefore(tokens: readonly Token[], at: number): { phrase: Token[]; apposition: Token[] } {
  let end = at - 1;
  while (
    end >= 0 &&
    (BETWEEN.has(tokens[end]?.text as string) || /[a-z]{3,}ly$/.test(tokens[end]?.text as string))
  )
    end--;
  const mark = tokens[end]?.text;
  if (mark === "," || mark === ")" || mark === "-" || mark === "–" || mark === "—") {
    const start = openingOf(tokens, end, mark);
    if (start <= 0) return { phrase: [], apposition: [] };
    return { phrase: phraseBefore(tokens, start - 1), apposition: tokens.slice(start + 1, end) };
  }
  return { phrase: phraseBefore(tokens, end), apposition: [] };
}

function openingOf(tokens: readonly Token[], end: number, mark: string): number {
  for (let index = end - 1; index > Math.max(0, end - 30); index--) {
    const text = tokens[index]?.text as string;
    if (mark === "," ? text === "," : mark === ")" ? text === "(" : OPENERS.has(text)) return index;
    if (/^[.;:!?"“”]$/.test(text)) return -1;
  }
  return -1;
}

/** The noun phrase that ends at `end`, read backwards. */
function phraseBefore(tokens: readonly Token[], end: number): Token[] {
  let start = end + 1;
  for (let index = end; index >= 0 && end - index < 14; index--) {
    const token = tokens[index] as Token;
    if (token.text === "and" && joinsNames(tokens, index)) continue;
    if (
      STOPS.has(token.text) ||
      BOUNDARIES.has(token.text) ||
      (verbKind(token.text) && !isCapitalised(token) && index < end)
    )
      break;
    if (PREPOSITIONS.has(token.text) && !LINKS.has(token.text)) break;
    start = index;
    const linked = LINKS.has(tokens[index - 1]?.text ?? "");
    if (DETERMINERS.has(token.text) && !linked) break;
    if (PRONOUNS.has(token.text)) break;
  }
  return trimStart(tokens.slice(start, end + 1));
}

function joinsNames(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before !== undefined && after !== undefined && isCapitalised(before) && isCapitalised(after);
}

/** Takes leading prepositions with their times ("On Thursday Huawei") and other openings away. */
function trimStart(phrase: readonly Token[]): Token[] {
  let from = 0;
  while (from < phrase.length) {
    const word = phrase[from]?.text as string;
    if (
      !PREPOSITIONS.has(word) &&
      !TIME_WORDS.has(word) &&
      !/^\d+$|^(and|but|also|even|instead|meanwhile|indeed|moreover|later|still|again)$|[a-z]{3,}ly$/.test(
        word,
      )
    )
      break;
    from++;
  }
  return phrase.slice(from);
}

/** The noun phrase that begins at `from`, read forwards. */
function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let index = from; index < tokens.length && phrase.length < 14; index++) {
    const token = tokens[index] as Token;
    if (token.text === "and" && joinsNames(tokens, index)) {
      phrase.push(token);
      continue;
    }
    if (STOPS.has(token.text) || BOUNDARIES.has(token.text)) break;
    if (PREPOSITIONS.has(token.text) && !/^(of|for|at|from|with)$/.test(token.text)) break;
    if (TIME_WORDS.has(token.text) && phrase.length > 0) break;
    if (
      verbKind(token.text) &&
      !isCapitalised(token) &&
      phrase.length > 0 &&
      !/^(report|reports|records|record|documents|claims|charges|comments|study|posts|post)$/.test(token.text)
    )
      break;
    phrase.push(token);
  }
  while (phrase.length > 0 && PREPOSITIONS.has(phrase.at(-1)?.text as string)) phrase.pop();
  return phrase;
}

function appositionAfter(tokens: readonly Token[], phrase: readonly Token[]): Token[] {
  const next = (phrase.at(-1)?.index as number) + 1;
  return tokens[next]?.text === "," ? phraseFrom(tokens, next + 1) : [];
}
