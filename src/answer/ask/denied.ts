// Asked whether or how somebody denies something: does what was found deny that very thing? Pure.

import type { Question } from "../../retrieval/question.js";
import type { Chosen } from "../quotes/unique-quotes.js";
import { inFront } from "./in-front.js";
import type { AnswerKit } from "./kit.js";

/** Share of what is asked that a denial must be about. */
const SAME_MATTER = 0.34;
/** A sentence of another label may tell of the denial or the explanation; then it must be about more of it. */
const TOLD = 0.5;
const TELLS =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|disput(?:ed|ing)|disputes (?:that|the|this|it|any|its|his|her|their)|dismiss\w*|baseless|untrue|no evidence|misunderstanding)\b/i;

/** Is the question whether or how somebody denies something, and nothing else? */
export function asksForDenial({ leansTo }: Question): boolean {
  return leansTo.length === 1 && leansTo[0] === "denial";
}

/**
 * @param found quotes that would answer, best first
 * @returns those that deny that very thing or tell of its denial, then what denies nothing; nothing where none denies it
 */
export function denialsOfIt(
  found: readonly Chosen[],
  { terms }: Question,
  kit: AnswerKit,
): readonly Chosen[] {
  const denies = ({ row, quote: { label, text } }: Chosen): boolean => {
    const about = kit.otherSide.about(row, terms);
    return label === "denial" ? about >= SAME_MATTER : about >= TOLD && TELLS.test(text);
  };
  if (!found.some(denies)) return [];
  return inFront(
    found.filter((one) => one.quote.label !== "denial" || denies(one)),
    denies,
  );
}
