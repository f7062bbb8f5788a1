// A reply inside the claim's own sentence: "…, which a spokeswoman called “a misunderstanding”", "…, but X denies it". Word order alone. Pure.

import type { Quote } from "../../domain.js";
import { tokensOf } from "../../language/tokens.js";
import type { Names } from "../../retrieval/names.js";

/** The line where no other quote replies to a claim that holds its reply. */
export const REPLY_WITHIN = "The reply to it stands in the same quote.";

/** What hangs a reply on a claim, and the words of its subject. */
const HUNG =
  "(?:\\b(?:which|(?:an?|the|these|those) (?:claims?|charges?|allegations?|accusations?)(?: that)?)|[,;–—]\\s*(?:but|though|although|while|and))\\s+(?<who>(?:[\\p{L}\\p{N}’'.-]+\\s+){1,8}?)";
/** A denial of the claim, not "denied her access". */
const DENIED = new RegExp(
  `${HUNG}(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed))(?=\\s*(?:[.,;:”"’)–—]|$)|\\s(?:it|this|that|them|these|those|any|all|doing|having|being|wrongdoing|the (?:claims?|charges?|allegations?|accusations?))\\b)`,
  "giu",
);
/** What somebody says that it was. */
const EXPLAINED = new RegExp(
  `${HUNG}(?:call(?:s|ed)?|characteri[sz](?:es?|ed)|describ(?:es?|ed)|explain(?:s|ed)?|attribut(?:es?|ed)|blam(?:es?|ed))(?=\\s(?:it |this |that |them )?(?:as|to|on|an?|by|[“"‘]))`,
  "giu",
);

/** Does a claim hold the reply of another than the one who makes it? */
export function holdsReply(
  { text, attributedTo }: Pick<Quote, "text" | "attributedTo">,
  names: Names,
): boolean {
  const subjects = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map(({ groups }) => groups?.who ?? "")
      .filter((who) => !/\b(?:not|never|no|nobody)\b|n[’']t\b/i.test(who));
  const claimant = names.partyOf(attributedTo) ?? attributedTo;
  const isOther = (who: string) => {
    const party = names.find(tokensOf(who)).at(-1)?.name ?? null;
    return party !== null && party !== claimant && !isBystander(party, names);
  };
  const isClaimant = (who: string) => names.find(tokensOf(who)).some(({ name }) => name === claimant);
  return (
    subjects(DENIED).some((who) => !isClaimant(who)) ||
    (claimant !== null && subjects(EXPLAINED).some(isOther))
  );
}

/** Courts, authorities and outlets reply to nothing. */
function isBystander(party: string, names: Names): boolean {
  const side = names.sideOf(party);
  return side !== "accused" && side !== "accuser";
}
