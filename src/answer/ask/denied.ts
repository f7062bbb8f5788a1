// Asked whether or how somebody denies something: does what was found deny that very thing? Pure.

import type { Question } from "../../retrieval/question.js";
import type { Chosen } from "../quotes/unique-quotes.js";
import type { AnswerKit } from "./kit.js";

/** Share of what is asked that a denial must be about. */
const SAME_MATTER = 0.34;
/** A sentence of another label may tell of the denial or the explanation; then it must be about more of it. */
const TOLD = 0.5;
const TELLS =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|disput\w*|dismiss\w*|baseless|untrue|no evidence|misunderstanding)\b/i;

/** Is the question whether or how somebody denies something, and nothing else? */
export function asksForDenial({ leansTo }: Question): boolean {
  return leansTo.length === 1 && leansTo[0] === "denial";
}

/**
 * @param shown quotes that would answer, best first
 * @returns false where each of them denies something else, or nothing
 */
export function deniesWhatIsAsked(shown: readonly Chosen[], { terms }: Question, kit: AnswerKit): boolean {
  return shown.some(({ row, quote: { label, text } }) => {
    const about = kit.otherSide.about(row, terms);
    return label === "denial" ? about >= SAME_MATTER : about >= TOLD && TELLS.test(text);
  });
}
