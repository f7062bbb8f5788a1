// Somebody who is named by what they are, with a noun that no table knows: "a night watchman who …".

import { DETERMINERS, MARKS, TIME_WORDS } from "../../language/lexicon/function-words.js";
import { type Clause, wordAt } from "./clause.js";
import { isSmall } from "./phrase-head.js";
import { nounFrom, type Phrase } from "./phrase-shape.js";

/** Most words behind the determiner. */
const LONGEST = 4;

/** "a night watchman who …": somebody whose noun no table knows, behind a determiner. */
export function someoneAfter(clause: Clause, start: number): Phrase | null {
  if (!/^(?:a|an|one|the|another|his|her|their|its)$/.test(wordAt(clause, start))) return null;
  let last = start;
  while (last - start < LONGEST && isNounLike(clause, last + 1)) last++;
  const next = wordAt(clause, last + 1);
  const ends = next === "" || MARKS.test(next) || isSmall(next) || /^(?:who|whose|named|called)$/.test(next);
  const from = /^(?:one|another)$/.test(wordAt(clause, start)) ? start + 1 : start;
  return last > start && ends ? nounFrom(clause, from, last, "person") : null;
}

function isNounLike(clause: Clause, at: number): boolean {
  const raw = clause.tokens[at]?.raw ?? "";
  const small = isSmall(raw) && !TIME_WORDS.has(raw);
  return /^\p{Ll}[\p{Ll}-]+$/u.test(raw) && !small && !DETERMINERS.has(raw) && raw !== "who";
}
