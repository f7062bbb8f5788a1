// What speaks for or against the corpus holding an answer at all, read off the ranking. Pure.

import { holds } from "./answer-types.js";
import { strength } from "./features.js";
import type { Notion, Question } from "./question.js";
import type { Ranked, Retrieval } from "./retrieve.js";

/** Every value from 0 to 1. */
export interface Evidence {
  /** Score of the best sentence. */
  readonly score: number;
  /** Share of the question's rarity in the best sentence and its neighbours. */
  readonly covered: number;
  /** Cosine of the best sentence. */
  readonly cosine: number;
  /** Share of the question's rarity in words that the corpus lacks, related ones and misspellings counted in. */
  readonly unknown: number;
  /** A name in the question that the corpus lacks. */
  readonly unknownName: number;
  /** The heaviest notion that none of the best sentences hold, as a share of the greatest rarity. */
  readonly heaviestMissing: number;
  /** A kind of thing is asked for and none of the best sentences holds it. */
  readonly typeMissing: number;
  /** How far the best stands out from the fifth. */
  readonly margin: number;
  /** The question is of one notion or less: a greeting, a name alone. */
  readonly thin: number;
}

export const EVIDENCE = [
  "score",
  "covered",
  "cosine",
  "unknown",
  "unknownName",
  "heaviestMissing",
  "typeMissing",
  "margin",
  "thin",
] as const satisfies readonly (keyof Evidence)[];

const LOOKED_AT = 3;

export function evidenceOf({ question, ranked }: Retrieval, rarest: number): Evidence {
  const best = ranked[0];
  const top = ranked.slice(0, LOOKED_AT);
  const total = question.notions.reduce((sum, notion) => sum + notion.rarity, 0) || 1;
  const lacking = question.notions.filter((notion) => notion.known === "no");
  const missing = question.notions.filter((notion) => !top.some((hit) => inOrAround(notion, hit)));
  return {
    score: best?.score ?? 0,
    covered: best ? best.features.words + best.features.around : 0,
    cosine: best?.features.cosine ?? 0,
    unknown: rarity(lacking) / total,
    unknownName: lacking.some((notion) => notion.proper) ? 1 : 0,
    heaviestMissing: Math.max(0, ...missing.map((notion) => notion.rarity)) / rarest,
    typeMissing: typeMissing(question, top) ? 1 : 0,
    margin: best ? Math.max(0, best.score - (ranked[4]?.score ?? 0)) : 0,
    thin: question.notions.length <= 1 ? 1 : 0,
  };
}

function rarity(notions: readonly Notion[]): number {
  return notions.reduce((sum, notion) => sum + notion.rarity, 0);
}

function inOrAround(notion: Notion, hit: Ranked): boolean {
  return strength(notion, hit.view) > 0 || hit.view.around.some((text) => strength(notion, text) > 0);
}

function typeMissing(question: Question, top: readonly Ranked[]): boolean {
  if (question.wants.length === 0) return false;
  return !top.some((hit) => question.wants.some((type) => holds(hit.view.types, type)));
}
