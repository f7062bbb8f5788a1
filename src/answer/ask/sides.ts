// The quotes of an answer beside those that oppose them; what trails behind brings no reply to another matter.

import type { QueryTerm } from "../../retrieval/query-terms.js";
import { citeOriginal } from "../quotes/copies.js";
import type { Chosen } from "../quotes/unique-quotes.js";
import { facing, oppose, type Sides } from "./facing.js";
import type { AnswerKit } from "./kit.js";
import type { Divided } from "./one-matter.js";

/** So many quotes at most stand on the other side. */
export const MOST_OPPOSING = 2;

/** The labels between which there are two sides. */
type Side = "allegation" | "denial";

/**
 * No sentence stands on both sides. What trails behind is shown where it brings no reply to anything else than what
 * answers.
 * @param label of the side that the answer is on
 * @param found what was found, best first
 * @param most quotes of the answer
 * @param asked the terms of the question
 */
export function sides(
  label: Side,
  { pool, answering }: Divided,
  most: number,
  asked: readonly QueryTerm[],
  kit: AnswerKit,
): Sides {
  const otherSide = opposing(label, answering.slice(0, most), asked, kit).map((one) => ({
    ...one,
    quote: citeOriginal(one.row, one.quote.score, kit) ?? one.quote,
  }));
  const isOpposing = ({ row }: Chosen) => otherSide.some((other) => kit.otherSide.same(row, other.row));
  const claims = answering.filter(({ quote }) => quote.label === label);
  const fits = (one: Chosen): boolean => {
    if (one.quote.label === label) return opposing(label, [one], asked, kit).every(isOpposing);
    if (one.quote.label === "reporting" || claims.length === 0) return true;
    return claims.some((claim) => oppose(one, claim, kit));
  };
  const shown = pool.filter((one) => !isOpposing(one) && (answering.includes(one) || fits(one)));
  return facing(shown.slice(0, most), otherSide, kit);
}

function opposing(label: Side, of: readonly Chosen[], asked: readonly QueryTerm[], kit: AnswerKit) {
  const rows = of.flatMap(({ row, quote }) => (quote.label === label ? [row] : []));
  return kit.otherSide.opposing(rows, label, MOST_OPPOSING, asked);
}
