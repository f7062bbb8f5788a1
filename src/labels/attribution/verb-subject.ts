// Where the subject of a verb of saying is: before it, behind a quotation, after "by". Grammar alone.

import { BETWEEN, isAdverb, MARKS, PREPOSITIONS, TIME_WORDS } from "../../language/lexicon/function-words.js";
import { BEFORE_ITS_SUBJECT, type Saying } from "../../language/lexicon/verbs.js";
import { type Clause, wordAt } from "./clause.js";
import { phraseAfter, phraseAt, phraseBefore } from "./phrase.js";
import type { Phrase } from "./phrase-shape.js";
import { someoneAfter } from "./someone.js";
import { appositionBefore, mainSubject } from "./subject.js";
import { skipAdverbs } from "./verb-form.js";

/** Over auxiliaries, adverbs and times ("Huawei on Tuesday also said"), back to the end of the subject. */
export function subjectEnd(clause: Clause, at: number): number {
  let end = at - 1;
  for (;;) {
    const word = wordAt(clause, end);
    if (clause.mentionAt[end]) return end;
    if (BETWEEN.has(word) || isAdverb(word)) end--;
    else if (
      word === "," &&
      /^(?:however|meanwhile|though|too|therefore|meantime)$/.test(wordAt(clause, end - 1))
    )
      end -= wordAt(clause, end - 2) === "," ? 3 : 2;
    else if (isTime(clause, end)) end--;
    else if (/^(?:on|in|last|this|at|the|of)$/.test(word) && isTime(clause, end + 1) && end + 1 < at) end--;
    else return end;
  }
}

function isTime(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  return word !== "" && (TIME_WORDS.has(word) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(word));
}

export function subjectAt(clause: Clause, end: number): Phrase | null {
  if (/^[,)—–-]$/.test(wordAt(clause, end)) && wordAt(clause, end) !== ")")
    return appositionBefore(clause, end);
  return phraseBefore(clause, end) ?? (wordAt(clause, end) === ")" ? appositionBefore(clause, end) : null);
}

/** "“…,” said S": the verb comes right after the quotation. */
export function afterQuote(clause: Clause, at: number, end: number, saying: Saying): Phrase | null {
  if (saying.form === "participle" || end !== at - 1) return null;
  let before = at - 1;
  if (wordAt(clause, before) === "," && clause.inside[before - 1]) before--;
  if (before < 0 || !clause.inside[before]) return null;
  return phraseAfter(clause, at + 1) ?? someoneAfter(clause, at + 1);
}

/** "C, said S", without a quotation; only for verbs that are used so. */
export function afterMark(clause: Clause, at: number, { verb }: Saying): Phrase | null {
  const phrase = after(clause, at, verb);
  const next = phrase ? wordAt(clause, phrase.end) : "";
  return phrase &&
    (next === "" || MARKS.test(next) || PREPOSITIONS.has(next) || TIME_WORDS.has(next) || next === "and")
    ? phrase
    : null;
}

function after(clause: Clause, at: number, verb: string): Phrase | null {
  const mark = wordAt(clause, at - 1);
  if (!(mark === "," || mark === "" || /^["'’”]$/.test(mark))) return null;
  if (!BEFORE_ITS_SUBJECT.test(verb)) return null;
  return phraseAfter(clause, at + 1);
}

export function participle(clause: Clause, at: number): Phrase | null {
  const before = skipAdverbs(clause, at - 1);
  if (PREPOSITIONS.has(wordAt(clause, before))) return null;
  const direct = MARKS.test(wordAt(clause, before))
    ? null
    : (absolute(clause, before) ?? phraseBefore(clause, before));
  if (direct && (direct.mention || /^(?:person|group|organisation)$/.test(direct.kind ?? ""))) return direct;
  const main = mainSubject(clause);
  return main && main.end <= at ? main : direct;
}

/** "with the contractor alleging": a subject of its own. */
function absolute(clause: Clause, end: number): Phrase | null {
  const phrase = phraseAt(clause, end);
  return phrase && wordAt(clause, phrase.at - 1) === "with" ? phrase : null;
}

/** "accused by S": the source after "by". */
export function agent(clause: Clause, at: number, reach: number): Phrase | null {
  for (let next = at + 1; next <= at + reach && !MARKS.test(wordAt(clause, next)); next++)
    if (wordAt(clause, next) === "by" && !/ing$/.test(wordAt(clause, next + 1)))
      return phraseAfter(clause, next + 1);
  return null;
}
