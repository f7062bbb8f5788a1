// Noun phrases that can name a speaker, read backwards or forwards from a place. What is no such phrase is not returned.

import type { Token } from "../text.js";
import { isPlace, type Mention } from "./cast.js";
import { type Clause, wordAt } from "./clause.js";
import {
  BETWEEN,
  CLAUSE_WORDS,
  DETERMINERS,
  isAdverb,
  LINKS,
  MARKS,
  NO_SPEAKERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  TIME_WORDS,
  TITLES,
} from "./grammar.js";
import { isPossessive } from "./name-runs.js";
import { type NounKind, nounKind } from "./nouns.js";
import { sayingOf } from "./verbs.js";

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

const LONGEST = 8;
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

/** The phrase whose last token is `end` and that can be a subject, or null. */
export function phraseBefore(clause: Clause, end: number): Phrase | null {
  const phrase = phraseAt(clause, end);
  return phrase && (phrase.pronoun ? phrase : linkedBack(clause, phrase));
}

/** The phrase whose last token is `end`, whatever stands before it, or null. */
export function phraseAt(clause: Clause, end: number): Phrase | null {
  const last = overBrackets(clause, end);
  const word = wordAt(clause, last);
  if (word === "" || clause.inside[last]) return null;
  if (PRONOUNS.has(word)) return pronounAt(last, word);
  const mention = clause.mentionAt[last];
  if (mention && mention.end === last + 1) return mention.possessive ? null : nameOf(mention);
  const kind = nounKind(word);
  if (kind === undefined || isPossessive(clause.tokens[last] as Token)) return null;
  return nounEndingAt(clause, last, kind);
}

/** The phrase that begins at `start`, or null: the longest run of words that ends in a name or a speaker's noun. */
export function phraseAfter(clause: Clause, start: number): Phrase | null {
  const first = wordAt(clause, start);
  if (first === "" || clause.inside[start]) return null;
  if (PRONOUNS.has(first)) return pronounAt(start, first);
  const titled = TITLES.test(first) ? titledAt(clause, start) : undefined;
  if (titled && titled.at > start && !titled.possessive) return nameOf(titled);
  const last = lastHead(clause, start);
  if (last < 0) return null;
  const mention = clause.mentionAt[last];
  const own = mention && mention.end === last + 1 ? nameOf(mention) : nounFrom(clause, start, last);
  return own && (namedAfter(clause, own) ?? linkedOn(clause, own));
}

/** "The head of the party, Yitzhak Herzog, …": the name that follows a role. */
function namedAfter(clause: Clause, own: Phrase): Phrase | null {
  if (own.kind !== "person" && own.kind !== "organisation") return null;
  const linked = linkedOn(clause, own);
  const mention = wordAt(clause, linked.end) === "," ? titledAt(clause, linked.end + 1) : undefined;
  if (!mention || mention.possessive || mention.member.kind !== own.kind) return null;
  return own.kind === "person" || /^[,.]?$/.test(wordAt(clause, mention.end)) ? nameOf(mention) : null;
}

/** The name that begins at a place, over "Sir" and "Mr.". */
export function titledAt(clause: Clause, at: number): Mention | undefined {
  let from = at;
  while (from < at + 3 && (TITLES.test(wordAt(clause, from)) || wordAt(clause, from) === ".")) from++;
  return clause.mentionAt[from] ?? clause.mentionAt[at];
}

/** The phrase that is a name. */
export function nameAt(mention: Mention): Phrase {
  return nameOf(mention);
}

function pronounAt(at: number, word: string): Phrase {
  return { ...BARE, at, end: at + 1, pronoun: word as Phrase["pronoun"], headEnd: at + 1, core: at };
}

function nameOf(mention: Mention): Phrase {
  return { ...BARE, at: mention.at, end: mention.end, mention, headEnd: mention.end, core: mention.at };
}

/** "Marco Rubio (R-Fla.)", "Business Efficiency Solutions (BES)": from the closing bracket to what stands before. */
function overBrackets(clause: Clause, end: number): number {
  if (!/^[)\]]$/.test(wordAt(clause, end))) return end;
  for (let at = end - 1; at > end - 10 && at > 0; at--) if (/^[([]$/.test(wordAt(clause, at))) return at - 1;
  return -1;
}

function nounEndingAt(clause: Clause, last: number, kind: NounKind): Phrase {
  let at = last;
  while (at > 0 && last - at < LONGEST && isModifier(clause, at - 1)) at--;
  return nounFrom(clause, DETERMINERS.has(wordAt(clause, at - 1)) ? at - 1 : at, last, kind);
}

/** The noun phrase from its determiner or first modifier to its head. */
function nounFrom(
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

function isSmall(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    CLAUSE_WORDS.has(word) ||
    PRONOUNS.has(word) ||
    NO_SPEAKERS.has(word) ||
    TIME_WORDS.has(word) ||
    BETWEEN.has(word)
  );
}

function isVerb(clause: Clause, at: number): boolean {
  const saying = sayingOf(wordAt(clause, at));
  return (
    saying !== undefined &&
    !/^(?:report|alleged|convicted|accused|claimed|leading|suspected|charge)$/.test(wordAt(clause, at))
  );
}

/** Where the last name or speaker's noun stands before the phrase must end, or -1. */
function lastHead(clause: Clause, start: number): number {
  let head = -1;
  for (let at = start; at < Math.min(clause.tokens.length, start + 12); at++) {
    const word = wordAt(clause, at);
    const mention = clause.mentionAt[at];
    if (mention) {
      at = mention.end - 1;
      if (mention.possessive) continue;
      if (head >= 0 && head < mention.at - 1) break;
      head = at;
      continue;
    }
    if (MARKS.test(word) || clause.inside[at]) break;
    if (at > start && (DETERMINERS.has(word) || isAdverb(word))) break;
    if (at > start && isVerb(clause, at) && nounKind(word) === undefined) break;
    if (isSmall(word)) break;
    if (nounKind(word) !== undefined) head = at;
    else if (
      head >= 0 &&
      (/(?:ed|s|ing)$/.test(word) ||
        !nounWithin(
          clause,
          at + 1,
          clause.mentionAt[head] && isPlace((clause.mentionAt[head] as Mention).member) ? 3 : 1,
        ))
    )
      break;
  }
  return head;
}

function nounWithin(clause: Clause, from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) if (nounKind(wordAt(clause, at)) !== undefined) return true;
  return false;
}

/** "a spokesman for Exxon": from the name back to the noun it belongs to; a name after any other preposition is no subject. */
function linkedBack(clause: Clause, inner: Phrase): Phrase | null {
  const before = wordAt(clause, inner.at - 1);
  if (!PREPOSITIONS.has(before) || BETWEEN.has(before)) return inner;
  const at = inner.at - 2;
  const kind = nounKind(wordAt(clause, at));
  const named = clause.mentionAt[at];
  if (
    named?.end === at + 1 &&
    !named.possessive &&
    /^(?:of|from|with|at)$/.test(before) &&
    named.member.kind === "person"
  )
    return nameOf(named);
  if (LINKS.has(before) && kind !== undefined && kind !== "claim" && !clause.mentionAt[at]) {
    if (
      /^(?:document|message|claim-document)$/.test(kind) &&
      before === "of" &&
      /^(?:person|group)$/.test(inner.kind ?? "")
    )
      return inner;
    const outer = nounEndingAt(clause, at, kind);
    if (!PREPOSITIONS.has(wordAt(clause, outer.at - 1)))
      return { ...outer, end: inner.end, owner: inner.mention ?? inner.owner ?? outer.owner, link: before };
  }
  return null;
}

/** "a spokesman for Exxon", read forwards. */
function linkedOn(clause: Clause, own: Phrase): Phrase {
  const link = wordAt(clause, own.end);
  if (own.mention || own.kind === "claim" || !/^(?:of|for|at|from|by|in)$/.test(link)) return own;
  const inner = phraseAfter(clause, own.end + 1);
  if (!inner || inner.pronoun) return own;
  return {
    ...own,
    end: inner.end,
    owner: inner.mention ?? inner.owner ?? own.owner,
    inner: inner.mention ? null : inner,
    link,
  };
}
