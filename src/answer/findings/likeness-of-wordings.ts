// How near a wording comes to a stretch of a paragraph: words that carry meaning count more than those that join. Pure.

import { SMALL_WORDS } from "../../language/lexicon/function-words.js";
import type { Place } from "./alignment.js";
import type { Wording } from "./wording.js";
import type { WrittenWord } from "./written-words.js";

/** Share of the words in common from which two wordings are nearly the same … */
const NEAR = 0.6;
/** … and share of the given words that carry meaning: what is left shows something else. */
const OF_MEANING = 0.65;
const JOINING = 0.4;

/** @returns 1 only for the very words, marked ones aside; 0 where it is another wording */
export function likeness(place: Place, wording: Wording, words: readonly WrittenWord[]): number {
  if (place.kind !== "near") return 1;
  const weigh = (all: readonly (WrittenWord | undefined)[]) =>
    all.reduce((sum, word) => sum + (word === undefined ? 0 : isJoining(word) ? JOINING : 1), 0);
  const common = place.pairs.map(([at]) => wording.words[at]);
  const own = wording.words.filter((_, at) => !wording.putIn.has(at));
  const strayed = [...place.strayed.words].map((at) => words[at]);
  const share = (2 * weigh(common)) / (weigh(own) + weigh(common) + weigh(strayed));
  const meaning = common.filter((word) => word && !isJoining(word)).length;
  const needed = own.filter((word) => !isJoining(word)).length * OF_MEANING;
  return share >= NEAR && meaning > 0 && meaning >= needed ? Math.min(0.999, share) : 0;
}

function isJoining({ key }: WrittenWord): boolean {
  return SMALL_WORDS.has(key);
}
