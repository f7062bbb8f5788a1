// The shape of a noun phrase, and how one is made from a name, a pronoun or a noun. Reads no neighbours.

import {
  DETERMINERS,
  isAdverb,
  MARKS,
  POSSESSIVES,
  QUANTIFIERS,
} from "../../language/lexicon/function-words.js";
import { type NounKind, nounKind } from "../../language/lexicon/nouns.js";
import { TITLES } from "../../language/lexicon/titles.js";
import { type Clause, wordAt } from "./clause.js";
import type { Mention } from "./entity.js";
import { isSmall, isVerb } from "./phrase-head.js";

export interface Phrase {
  /** First and last (exclusive) token, determiner included. */
  readonly at: number;
  readonly end: number;
  readonly pronoun: "he" | "she" | "it" | "they" | null;
  /** The phrase is this name. */
  readonly mention: Mention | null;
  /** Its head noun, folded, where it is no name. */
  readonly noun: string | null;
  readonly kind: NounKind | null;
  /** Token index after the head noun; what follows is "for Exxon" and the like. */
  readonly headEnd: number;
  /** First token after determiner and quantifiers. */
  readonly core: number;
  /** Whose it is: "Huawei's lawyers", "a spokesman for Huawei", "the Huawei statement". */
  readonly owner: Mention | null;
  /** "his lawyer": whose, as a pronoun. */
  readonly ownerPronoun: "he" | "she" | "it" | "they" | null;
  readonly determiner: string | null;
  /** The phrase after such a link, where it is no name. */
  readonly inner: Phrase | null;
  /** The words that link head and owner ("for", "from"), where such follow the head. */
  readonly link: string | null;
}

const BARE = {
  pronoun: null,
  mention: null,
  noun: null,
  kind: null,
  owner: null,
  ownerPronoun: null,
  determiner: null,
  link: null,
  inner: null,
} as const;

const PRONOUN_OF: Readonly<Record<string, Phrase["pronoun"]>> = {
  his: "he",
  her: "she",
  its: "it",
  their: "they",
};

const LONGEST = 8;

export function pronounAt(at: number, word: string): Phrase {
  return { ...BARE, at, end: at + 1, pronoun: word as Phrase["pronoun"], headEnd: at + 1, core: at };
}

/** The phrase that is a name. */
export function nameOf(mention: Mention): Phrase {
  return { ...BARE, at: mention.at, end: mention.end, mention, headEnd: mention.end, core: mention.at };
}

export function nounEndingAt(clause: Clause, last: number, kind: NounKind): Phrase {
  let at = last;
  while (at > 0 && last - at < LONGEST && isModifier(clause, at - 1)) at--;
  return nounFrom(clause, DETERMINERS.has(wordAt(clause, at - 1)) ? at - 1 : at, last, kind);
}

/** The noun phrase from its determiner or first modifier to its head. */
export function nounFrom(
  clause: Clause,
  start: number,
  last: number,
  kind = nounKind(wordAt(clause, last)),
): Phrase {
  let core = start;
  const determiner = DETERMINERS.has(wordAt(clause, core)) ? wordAt(clause, core++) : null;
  while (
    core < last &&
    (/(?:day|week|month|year|today)'s$/.test(wordAt(clause, core)) ||
      QUANTIFIERS.has(wordAt(clause, core)) ||
      DETERMINERS.has(wordAt(clause, core)))
  )
    core++;
  let owner: Mention | null = null;
  for (let at = core; at < last; at++) owner = clause.mentionAt[at] ?? owner;
  const possessive = determiner !== null && POSSESSIVES.has(determiner) ? determiner : "";
  return {
    ...BARE,
    at: start,
    end: last + 1,
    noun: wordAt(clause, last).replace(/'s$|'$/, ""),
    kind: kind ?? null,
    headEnd: last + 1,
    core,
    owner,
    ownerPronoun: PRONOUN_OF[possessive] ?? null,
    determiner,
  };
}

/** Words that can stand before a head noun: adjectives, nouns, names, numbers; no verbs, no small words. */
function isModifier(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  if (MARKS.test(word) || isAdverb(word) || clause.inside[at]) return false;
  const mention = clause.mentionAt[at];
  if (mention) return true;
  return !isSmall(word) && !DETERMINERS.has(word) && !isVerb(clause, at);
}

/** The name that begins at a place, over "Sir" and "Mr.". */
export function titledAt(clause: Clause, at: number): Mention | undefined {
  let from = at;
  while (from < at + 3 && (TITLES.test(wordAt(clause, from)) || wordAt(clause, from) === ".")) from++;
  return clause.mentionAt[from] ?? clause.mentionAt[at];
}
