// Which organisation "the company" means. In doubt nobody.

import { type Clause, wordAt } from "./clause.js";
import { isMedia } from "./media.js";
import { isPlace, mayBeOrganisation } from "./member.js";
import { nounKind } from "./nouns.js";
import type { Phrase } from "./phrase-shape.js";
import { asNamed, here, type Resolved, recalled, type Scene, voiceOf } from "./resolved.js";
import type { Voice } from "./voice.js";

/** Organisations that say nothing of themselves: "the company" is nobody until it is known which. */
const GENERIC =
  /^(?:company|firm|group|organisation|organization|corporation|business|giant|manufacturer|maker|retailer|airline|bank|vendor|supplier|contractor|provider|developer|studio|label|parent|subsidiary|conglomerate|consultancy|startup|start-up|automaker|carmaker|chain|brand|operator|carrier|lender|insurer|publisher|enterprise|multinational|drugmaker|chipmaker|network|broadcaster|team|club|charity|agency|department|unit|site|website|service|body|institution|platform|newspaper|paper|magazine|outlet)$/;

export function organisation(scene: Scene, clause: Clause, phrase: Phrase, verb: string): Resolved | null {
  const { memory, dispute } = scene;
  const noun = phrase.noun as string;
  const bare = phrase.core === phrase.headEnd - 1 && phrase.owner === null && phrase.link === null;
  if (
    GENERIC.test(noun) &&
    dispute.plaintiff &&
    (/^(?:sue|accuse|allege)$/.test(verb) || inSuit(clause, phrase.end))
  )
    return here(clause, voiceOf(dispute.plaintiff));
  if (/^(?:the|this|that)$/.test(phrase.determiner ?? "") && !phrase.owner) {
    if (GENERIC.test(noun)) return recalled(memory.recall(clause.index, phrase.at, fitOfNoun(noun)));
    const called = memory.called(noun);
    if (called && called.voice.kind === "organisation" && bare) return recalled(called);
  }
  if (GENERIC.test(noun) && !phrase.owner && bare) return null;
  return here(clause, asNamed(clause, phrase, "organisation"));
}

/** "The company says in a lawsuit that …". */
function inSuit(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 8; at++)
    if (wordAt(clause, at) === "in" && nounKind(wordAt(clause, at + 2)) === "claim-document") return true;
  return false;
}

/** Nouns that no firm is called by. */
const DISTINCT =
  /^(?:charity|union|agency|department|club|team|newspaper|paper|magazine|outlet|institution|body|organisation|organization)$/;

/** Which organisations "the company" can be: no paper, unless the noun says so; one of which the noun was said, rather. */
function fitOfNoun(noun: string): (voice: Voice) => number {
  const paper = /^(?:newspaper|paper|magazine|outlet|broadcaster|network)$/.test(noun);
  return ({ kind, member, shown }) => {
    const organisation = kind === "organisation" || (member !== null && mayBeOrganisation(member));
    if (!organisation || isMedia(shown) !== paper || (member && isPlace(member))) return 0;
    if (member?.nouns.has(noun)) return 2.5;
    const other = [...(member?.nouns ?? [])].some((said) => nounKind(said) === "organisation");
    return other ? (DISTINCT.test(noun) ? 0 : 0.3) : 1;
  };
}
