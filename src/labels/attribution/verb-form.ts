// How a verb of saying stands: denied, alleged, passive, progressive, plural. Knows no speakers.

import { BETWEEN, isAdverb } from "../../language/lexicon/function-words.js";
import type { Saying } from "../../language/lexicon/verbs.js";
import { type Clause, wordAt } from "./clause.js";

/** "Huawei allegedly said", "would say": nobody says that it was said. */
export function isAlleged(clause: Clause, end: number, at: number): boolean {
  for (let back = end + 1; back < at; back++)
    if (
      /^(?:allegedly|reportedly|purportedly|supposedly|would|could|might|may|should|will|can|must)$/.test(
        wordAt(clause, back),
      )
    )
      return true;
  return false;
}

/** "did not say",  "would not comment": nothing is said. A denial's verb with "not" is none either. */
export function isDenied(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    const word = wordAt(clause, back);
    if (/^(?:not|never|nor|n't|cannot|didn't|don't|doesn't|wouldn't|declined|refused|to)$/.test(word)) {
      return !(word === "to" && /^continue/.test(wordAt(clause, back - 1)));
    }
    if (!BETWEEN.has(word) && !isAdverb(word)) return false;
  }
  return false;
}

export function isProgressive(clause: Clause, at: number): boolean {
  return /^(?:is|are|was|were|been|'s|it's|he's|she's|they're)$/.test(
    wordAt(clause, skipAdverbs(clause, at - 1)),
  );
}

export function isPassive(clause: Clause, at: number, { form }: Saying): boolean {
  if (
    form !== "finite" ||
    !/(?:ed|said|told|sued|found|held|written|sought|thought|felt)$/.test(wordAt(clause, at))
  )
    return false;
  return /^(?:is|are|was|were|be|been|being|get|gets|got|'s|it's|he's|she's|i'm|they're)$/.test(
    wordAt(clause, skipAdverbs(clause, at - 1)),
  );
}

export function skipAdverbs(clause: Clause, from: number): number {
  let at = from;
  while (
    at >= 0 &&
    (isAdverb(wordAt(clause, at)) ||
      /^(?:also|now|once|even|still|since|then|not|all|better|best|ever|long)$/.test(wordAt(clause, at)))
  )
    at--;
  return at;
}

/** "allege", "say": only after a plural. */
export function agreesPlural(clause: Clause, end: number): boolean {
  const word = wordAt(clause, end);
  return (
    /^(?:they|people|men|women|police|who|staff|and|many|some)$/.test(word) ||
    /s$|\)$|,$/.test(word) ||
    clause.mentionAt[end] !== undefined
  );
}
