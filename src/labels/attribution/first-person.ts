// Where a text speaks of itself: "we", "our", "I", outside of quotations.

import { FIRST_PERSON } from "../../language/lexicon/function-words.js";
import type { ReadSentence } from "../reading/analysis.js";

/** True where somebody speaks of himself in a sentence, quotations aside. */
export function speaksOfItself({ tokens, marks }: Pick<ReadSentence, "tokens" | "marks">): boolean {
  return tokens.some(({ text }, at) => marks[at] === 0 && FIRST_PERSON.has(text.replace(/'.*$/, "")));
}
