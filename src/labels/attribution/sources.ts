// Who a sentence says is speaking, from its grammar alone: "S said", "said S", "according to S", "S's claim".

import { type Clause, wordAt } from "./clause.js";
import { byNoun } from "./noun-sources.js";
import { phraseAfter, phraseBefore } from "./phrase.js";
import type { Phrase } from "./phrase-shape.js";
import { byQuotation } from "./quotation-sources.js";
import type { Source } from "./source.js";
import { byVerb } from "./verb-sources.js";

/** Finds the sources of a sentence, in order. */
export function findSources(clause: Clause): Source[] {
  const found: Source[] = [];
  for (let at = 0; at < clause.tokens.length; at++) {
    if (clause.inside[at]) continue;
    const source =
      according(clause, at) ??
      byVerb(clause, at, found) ??
      byNoun(clause, at) ??
      byColon(clause, at) ??
      byQuotation(clause, at);
    if (source) found.push(source);
  }
  return found;
}

function according(clause: Clause, at: number): Source | null {
  const word = wordAt(clause, at);
  const within =
    at === 0
      ? word === "in"
      : /^(?:described|stated|alleged|detailed|outlined)$/.test(word) &&
        wordAt(clause, at - 1) === "as" &&
        wordAt(clause, at + 1) === "in";
  if (within) return inDocument(clause, at, at === 0 ? 1 : at + 2);
  if (wordAt(clause, at) !== "according" || wordAt(clause, at + 1) !== "to") return null;
  const phrase = phraseAfter(clause, at + 2);
  if (phrase === null || isOneOfTwo(clause, phrase)) return null;
  return {
    ...{ phrase, kind: "according", verb: "according to", at },
    ...{ quotes: false, trails: false, form: "according" },
  };
}

/** "According to the allegations and statement": two sources of different kinds, neither of which says it alone. */
function isOneOfTwo(clause: Clause, { kind, mention, end }: Phrase): boolean {
  if (mention !== null || wordAt(clause, end) !== "and") return false;
  const other = phraseAfter(clause, end + 1);
  return other !== null && other.mention === null && other.kind !== kind;
}

/** "In the complaint, …", "as described in the filing". */
function inDocument(clause: Clause, at: number, from: number): Source | null {
  const phrase = phraseAfter(clause, from);
  if (phrase?.kind !== "claim-document" || phrase.ownerPronoun) return null;
  return { phrase, kind: "according", verb: "in", at, quotes: false, trails: false, form: "according" };
}

/** "S: “…”" without a verb. */
function byColon(clause: Clause, at: number): Source | null {
  if (wordAt(clause, at) !== ":" || !(clause.inside[at + 1] ?? false)) return null;
  const phrase = phraseBefore(clause, at - 1);
  return phrase?.mention
    ? { phrase, kind: "speech", verb: ":", at, quotes: false, trails: false, form: "colon" }
    : null;
}
