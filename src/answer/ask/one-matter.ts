// Which of the quotes that were found answer what is asked, and which trail behind and may be of another matter. Pure.

import { logOdds } from "../../retrieval/odds.js";
import type { Ranked } from "../../retrieval/retrieve.js";
import type { Chosen } from "../quotes/unique-quotes.js";
import { CLOSE } from "./label.js";

/**
 * By how much the logarithmic odds that a quote answers may fall behind those of the first: docs/measurements/answers.md
 * says what it spares, and what it costs.
 */
const BEHIND = 1;
/** What answers more likely than not answers, however sure the first is. */
const EVEN = 0.5;
/** Chances nearer to either end are alike. */
const LEAST_CHANCE = 0.002;

export interface Divided {
  /** All that was found, best first. */
  readonly pool: readonly Chosen[];
  /** The first, and those that answer as it does; the others trail behind and may be of another matter. */
  readonly answering: readonly Chosen[];
}

/** Is the one as likely to answer as the first, or likely enough by itself? */
export function isNear({ features }: Ranked, first: Ranked): boolean {
  return nearly(features.answers, first.features.answers);
}

function nearly(chance: number, first: number): boolean {
  if (chance >= EVEN) return true;
  return chance > 0 && logOdds(chance, LEAST_CHANCE) >= logOdds(first, LEAST_CHANCE) - BEHIND;
}

/**
 * @param pool best first
 * @param ranked with how likely each answers, as far as it was read with the question
 */
export function divided(pool: readonly Chosen[], ranked: readonly Ranked[]): Divided {
  const [first] = pool;
  if (first === undefined) return { pool, answering: pool };
  const chances = new Map(ranked.map(({ row, features }) => [row, features.answers] as const));
  const chanceOf = ({ row }: Chosen) => chances.get(row) ?? 0;
  const answers = (one: Chosen): boolean =>
    one === first || one.quote.score >= first.quote.score * CLOSE || nearly(chanceOf(one), chanceOf(first));
  return { pool, answering: pool.filter(answers) };
}
