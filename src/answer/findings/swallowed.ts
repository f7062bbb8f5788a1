// Whether a wording leaves out, or puts in, what turns the meaning: "did … steal" of what "did not steal". Pure.

import { foldTypography } from "../../language/characters.js";
import { NEGATIONS } from "../../language/lexicon/function-words.js";
import { DENIED } from "../../language/lexicon/stances.js";
import type { Place } from "./alignment.js";
import type { Wording } from "./wording.js";
import type { WrittenWord } from "./written-words.js";

/**
 * @param ends where the sentences that hold the stretch begin and end: a mark at an end of the wording leaves out the rest of them
 * @returns the word that turns the meaning, as written, or null
 */
export function swallowed(
  { kind, from, to, pairs }: Place,
  { words: wording, ellipses }: Wording,
  words: readonly WrittenWord[],
  ends: { readonly start: number; readonly end: number },
): string | null {
  const paired = new Set(pairs.map(([, at]) => at));
  const missing = words.filter((word, at) => {
    if (at >= from && at < to) return !paired.has(at);
    const open = at < from ? ellipses.has(0) : ellipses.has(wording.length);
    return open && word.start >= ends.start && word.end <= ends.end;
  });
  const own = new Set(pairs.map(([at]) => at));
  const extra = kind === "exact" ? [] : wording.filter((_, at) => !own.has(at));
  return [...missing, ...extra].find(turns)?.raw ?? null;
}

function turns({ raw }: WrittenWord): boolean {
  const word = foldTypography(raw).toLowerCase();
  return NEGATIONS.has(word) || /n't$|^cannot$/.test(word) || DENIED.test(word);
}
