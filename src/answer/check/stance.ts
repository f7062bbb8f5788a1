// How a sentence of somebody's message puts a claim: as a fact, with a source, in doubt, as denied. Clause by clause. Pure.

import type { ClaimCheck } from "../../findings.js";
import { actsIn } from "../../language/acts/acts.js";
import { foldTypography } from "../../language/characters.js";
import { ASKING, ATTRIBUTED, DENIED, HEDGED, OMITTED } from "../../language/lexicon/stances.js";

export type Stance = Exclude<ClaimCheck["stance"], "unrelated">;

const QUOTED = /"[^"]{12,}"/;
/** Where another clause begins that says something of its own: "…, and that's why they got sued". */
const NEXT_CLAUSE =
  /(?:[,;]|\s-)\s+(?=(?:and|so|but|because|that's|that is|which is why|hence|yet|while|then|now|no|nothing|nobody|not)\b)|\s(?=(?:and|but|because|so) (?:the|it|its|they|their|he|she|we|you|i|nobody|everyone|everybody|no|that|there|this|got|gets|then|now|still|has|have|had|is|are|was|were|did|does|may|might|will|would|never|probably|should|must)\b)|;\s+/i;

/** How a sentence puts a claim. A question or an order puts none. */
export function stanceOf(sentence: string): Stance {
  const text = foldTypography(sentence);
  if (/\?\W*$/.test(text) || ASKING.test(text) || QUOTED.test(text)) return "attributed";
  const clauses = text.split(NEXT_CLAUSE).filter((clause) => /\p{L}/u.test(clause));
  const charging = clauses.filter((clause) => actsIn(clause).strong.size > 0);
  if (clauses.length < 2 || charging.length === 0) return stanceIn(text);
  // A source or a doubt holds for what follows it; a negation for its own clause alone.
  const stances = charging.map((clause) => {
    const before = clauses.slice(0, clauses.indexOf(clause));
    const own = stanceIn(clause);
    return own === "stated" && before.some((one) => isAttributed(one)) ? "attributed" : own;
  });
  return (["stated", "attributed", "denied"] as const).find((stance) => stances.includes(stance)) ?? "stated";
}

function stanceIn(text: string): Stance {
  if (DENIED.test(text.replace(OMITTED, " "))) return "denied";
  return isAttributed(text) ? "attributed" : "stated";
}

function isAttributed(text: string): boolean {
  return ATTRIBUTED.test(text.replace(OMITTED, " ")) || HEDGED.test(text);
}
