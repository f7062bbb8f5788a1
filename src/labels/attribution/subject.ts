// The subject of a sentence: over an apposition back to the name, or from the sentence's opening. Knows no verbs.

import { isAdverb, MARKS, PREPOSITIONS } from "../../language/lexicon/function-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import { type Clause, wordAt } from "./clause.js";
import { datelineEnd } from "./name-words.js";
import { phraseAfter, phraseBefore } from "./phrase.js";
import { nameOf, type Phrase, titledAt } from "./phrase-shape.js";

const LONGEST_APPOSITION = 40;

/** "S, who …, said", "S, chairman of C, said", "S – itself a target – said": the phrase before the insertion that ends at `end`. */
export function appositionBefore(clause: Clause, end: number): Phrase | null {
  const mark = wordAt(clause, end);
  let fallback: Phrase | null = null;
  for (let at = end - 1; at > 0 && at > end - LONGEST_APPOSITION; at--) {
    const word = wordAt(clause, at);
    if (/^[.;:!?]$/.test(word) || clause.inside[at]) break;
    if (word !== mark) continue;
    const phrase = phraseBefore(clause, at - 1);
    const inner = titledAt(clause, at + 1);
    if (inner?.entity.kind === "person" && !inner.possessive && phrase?.mention == null) return nameOf(inner);
    if (phrase === null || phrase.pronoun) continue;
    if (opensApposition(clause, at + 1)) return outermost(clause, phrase);
    fallback ??= phrase.mention && end - at < 8 ? phrase : null;
  }
  return fallback ?? besideComma(clause, end);
}

/** "The solicitor Matthew Knight, said": a comma too many. */
function besideComma(clause: Clause, end: number): Phrase | null {
  const phrase = wordAt(clause, end) === "," ? phraseBefore(clause, end - 1) : null;
  return phrase?.mention?.entity.kind === "person" && phrase.at <= 4 ? phrase : null;
}

/** "Brunner, a spokeswoman for the Coalition, which …, said": from the inner phrase back to the name. */
function outermost(clause: Clause, phrase: Phrase): Phrase {
  if (phrase.mention || phrase.determiner === null || wordAt(clause, phrase.at - 1) !== ",") return phrase;
  const outer = phraseBefore(clause, phrase.at - 2);
  return outer?.mention ? outer : phrase;
}

function opensApposition(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  if (
    /^(?:who|which|whose|a|an|the|itself|himself|herself|one|now|then|speaking|citing|referring|r-|d-|formerly|known|author|\d+)$/.test(
      word,
    )
  )
    return true;
  if (
    nounKind(word) !== undefined ||
    /ed$|^(?:former|senior|chief|vice|deputy|executive|co|acting|now)/.test(word)
  )
    return true;
  return (
    clause.mentionAt[at] !== undefined &&
    nounKind(wordAt(clause, (clause.mentionAt[at]?.end ?? 0) + 0)) !== undefined
  );
}

/** The subject at the opening of the sentence, over "However," and "In a statement on Tuesday,". */
export function mainSubject(clause: Clause): Phrase | null {
  let at = datelineEnd(clause.tokens);
  for (let tries = 0; tries < 4; tries++) {
    while (MARKS.test(wordAt(clause, at)) || /^(?:and|but|so|then|also)$/.test(wordAt(clause, at))) at++;
    const word = wordAt(clause, at);
    const opening =
      PREPOSITIONS.has(word) ||
      isAdverb(word) ||
      /^(?:when|while|if|although|however|moreover|meanwhile|instead|last|that|this)$/.test(word);
    const phrase = opening ? null : phraseAfter(clause, at);
    if (phrase) return phrase;
    const comma = nextComma(clause, at);
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}

function nextComma(clause: Clause, from: number): number {
  for (let at = from; at < Math.min(clause.tokens.length, from + 25); at++)
    if (wordAt(clause, at) === ",") return at;
  return -1;
}
