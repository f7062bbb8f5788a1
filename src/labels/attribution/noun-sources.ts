// Sources named by a noun: "S's claim that", "allegations by S". Grammar alone.

import { type Clause, wordAt } from "./clause.js";
import { phraseAfter } from "./phrase.js";
import { nameOf, type Phrase } from "./phrase-shape.js";
import type { Source } from "./source.js";

/** "S's claim that", "allegations by S", "S's denial". */
export function byNoun(clause: Clause, at: number): Source | null {
  const word = wordAt(clause, at);
  const kind = /^(?:allegations?|accusations?|claims?|assertions?|contentions?)$/.test(word)
    ? "accusing"
    : /^(?:denials?|rebuttal)$/.test(word)
      ? "denying"
      : null;
  if (kind === null) return null;
  const owner = clause.mentionAt[at - 1] ?? clause.mentionAt[at - 2];
  const make = (phrase: Phrase): Source => ({
    phrase,
    kind,
    verb: word,
    at,
    quotes: false,
    trails: false,
    form: "noun",
  });
  if (owner?.possessive) return isLookedInto(clause, owner.at) ? null : make(nameOf(owner));
  const by = /^(?:by|from)$/.test(wordAt(clause, at + 1))
    ? at + 2
    : wordAt(clause, at + 2) === "by"
      ? at + 3
      : -1;
  const phrase = by < 0 ? null : phraseAfter(clause, by);
  return phrase && make(phrase);
}

const INQUIRY = /^(?:investigat|review|prob(?:e|ing)|examin|inquir|look)/;

/** "is looking into S's claims": they are looked into, not made. */
function isLookedInto(clause: Clause, owner: number): boolean {
  return INQUIRY.test(wordAt(clause, owner - (wordAt(clause, owner - 1) === "into" ? 2 : 1)));
}
