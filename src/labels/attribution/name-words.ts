// Single words as parts of names: possessives, compounds, peoples, datelines. Knows no runs.

import {
  BETWEEN,
  CLAUSE_WORDS,
  DETERMINERS,
  NO_SPEAKERS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  TIME_WORDS,
} from "../../language/lexicon/function-words.js";
import { COMPOUND } from "../../language/lexicon/name-words.js";
import type { Token } from "../reading/text.js";

/** Where the text begins after "LONDON (AP) —", or 0. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{4,}$/u.test(tokens[0]?.raw ?? "")) return 0;
  for (let at = 1; at < 12; at++) if (/^(?:[—–-]|--)$/.test(tokens[at]?.raw ?? "")) return at + 1;
  return 0;
}

/** A word's folded text without its possessive ending. */
export function bareWord(token: Token): string {
  const word = token.text.replace(/(?:'s|')$/, "");
  return /^(?:US|IT)(?:['’]s)?$/.test(token.raw) ? `${word}.` : word;
}

export function isPossessive(token: Token): boolean {
  return /(?:'s|s')$/.test(token.text);
}

/** "California-based", "Chinese-owned": an adjective, however it begins. */
export function isCompound({ raw }: Token): boolean {
  return COMPOUND.test(raw);
}

export function isFunctionWord(word: string): boolean {
  return (
    TIME_WORDS.has(word) ||
    PRONOUNS.has(word) ||
    NO_SPEAKERS.has(word) ||
    DETERMINERS.has(word) ||
    QUANTIFIERS.has(word) ||
    PREPOSITIONS.has(word) ||
    CLAUSE_WORDS.has(word) ||
    BETWEEN.has(word)
  );
}

export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  return before === undefined || /^["'“”(:.!?…•*-]$|^''$|^--$/.test(before);
}
