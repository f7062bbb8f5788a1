// The head of a noun phrase that begins at a place, and the words that can stand before it. Knows no speakers.

import {
  BETWEEN,
  CLAUSE_WORDS,
  DETERMINERS,
  isAdverb,
  MARKS,
  NO_SPEAKERS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from "../../language/lexicon/function-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import { sayingOf } from "../../language/lexicon/verbs.js";
import { type Clause, wordAt } from "./clause.js";
import { isPlace, type Mention } from "./entity.js";

export function isSmall(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    CLAUSE_WORDS.has(word) ||
    PRONOUNS.has(word) ||
    NO_SPEAKERS.has(word) ||
    TIME_WORDS.has(word) ||
    BETWEEN.has(word)
  );
}

export function isVerb(clause: Clause, at: number): boolean {
  const saying = sayingOf(wordAt(clause, at));
  return (
    saying !== undefined &&
    !/^(?:report|state|alleged|convicted|accused|claimed|leading|suspected|charge)$/.test(wordAt(clause, at))
  );
}

/** Where the last name or speaker's noun stands before the phrase must end, or -1. */
export function lastHead(clause: Clause, start: number): number {
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
          clause.mentionAt[head] && isPlace((clause.mentionAt[head] as Mention).entity) ? 3 : 1,
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
