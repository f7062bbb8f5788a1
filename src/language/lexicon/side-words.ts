// What a side of a dispute is called by anybody who does not name it: nouns that speak for it, and the few words that are no speakers.

import type { Side } from "../../domain.js";
import { nounsThat } from "./nouns.js";

const SIDES: readonly (readonly [Side, readonly string[]])[] = [
  ["accuser", nounsThat("accuserSide")],
  ["accused", [...nounsThat("accusedSide"), "accused", "respondent", "respondents"]],
  ["court", nounsThat("courtSide")],
  ["authority", nounsThat("authoritySide")],
];

/** "plaintiff" → accuser; words in small letters. */
export const SIDE_OF_WORD: ReadonlyMap<string, Side> = new Map(
  SIDES.flatMap(([side, words]) => words.map((word) => [word, side] as const)),
);
