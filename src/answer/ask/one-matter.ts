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

/**
 * @param pool best first
 * @param ranked with how likely each answers, as far as it was read with the question
 */
export function divided(pool: readonly Chosen[], ranked: readonly Ranked[]): Divided {
  const [first] = pool;
  if (first === undefined) return { pool, answering: pool };
  const chances = new Map(ranked.map(({ row, features }) => [row, features.answers] as const));
  const chanceOf = ({ row }: Chosen) => chances.get(row) ?? 0;
  const least = logOdds(chanceOf(first), LEAST_CHANCE) - BEHIND;
  const answers = (one: Chosen): boolean => {
    const chance = chanceOf(one);
    if (one === first || one.quote.score >= first.quote.score * CLOSE || chance >= EVEN) return true;
    return chance > 0 && logOdds(chance, LEAST_CHANCE) >= least;
  };
  return { pool, answering: pool.filter(answers) };
}
