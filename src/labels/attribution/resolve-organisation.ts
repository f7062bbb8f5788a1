// Which organisation "the company" means. In doubt nobody.

import { isMedia } from "../../language/lexicon/media.js";
import { DISTINCT, GENERIC, nounKind } from "../../language/lexicon/nouns.js";
import { type Clause, textBetween, wordAt } from "./clause.js";
import { isPlace, mayBeOrganisation } from "./entity.js";
import type { Phrase } from "./phrase-shape.js";
import { asNamed, here, type Resolved, recalled, type Scene, speakerOf } from "./resolved.js";
import type { Speaker } from "./speaker.js";

export function organisation(scene: Scene, clause: Clause, phrase: Phrase, verb: string): Resolved | null {
  const { memory, dispute } = scene;
  const noun = phrase.noun as string;
  const bare = phrase.core === phrase.headEnd - 1 && phrase.owner === null && phrase.link === null;
  if (
    GENERIC.test(noun) &&
    dispute.plaintiff &&
    (/^(?:sue|accuse|allege)$/.test(verb) || inSuit(clause, phrase.end))
  )
    return here(clause, speakerOf(dispute.plaintiff));
  const described =
    bare || phrase.owner ? null : textBetween(clause, phrase.core, phrase.headEnd).toLowerCase();
  const before = described === null ? null : memory.called(described);
  if (before) return recalled(before);
  if (/^(?:the|this|that)$/.test(phrase.determiner ?? "") && !phrase.owner) {
    if (GENERIC.test(noun)) {
      const meant = recalled(memory.recall(clause.index, phrase.at, fitOfNoun(noun)));
      return meant ?? (described === null ? null : describedAs(scene, clause, phrase, described));
    }
    const called = memory.called(noun);
    if (called && called.speaker.kind === "organisation" && bare) return recalled(called);
  }
  if (GENERIC.test(noun) && !phrase.owner && bare) return null;
  if (described !== null) return describedAs(scene, clause, phrase, described);
  return here(clause, asNamed(clause, phrase, "organisation"));
}

/** "A harbour company": from now on "the harbour company" is no other. */
function describedAs(scene: Scene, clause: Clause, phrase: Phrase, words: string): Resolved | null {
  const speaker = asNamed(clause, phrase, "organisation");
  if (speaker) scene.memory.call(words, { speaker, sentence: clause.index, at: phrase.at, weight: 0 });
  return here(clause, speaker);
}

/** "The company says in a lawsuit that …". */
function inSuit(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 8; at++)
    if (wordAt(clause, at) === "in" && nounKind(wordAt(clause, at + 2)) === "claim-document") return true;
  return false;
}

/** Which organisations "the company" can be: no paper, unless the noun says so; one of which the noun was said, rather. */
function fitOfNoun(noun: string): (speaker: Speaker) => number {
  const paper = /^(?:newspaper|paper|magazine|outlet|broadcaster|network)$/.test(noun);
  return ({ kind, entity, shown }) => {
    const organisation = kind === "organisation" || (entity !== null && mayBeOrganisation(entity));
    if (!organisation || isMedia(shown) !== paper || (entity && isPlace(entity))) return 0;
    if (entity?.nouns.has(noun)) return 2.5;
    const other = [...(entity?.nouns ?? [])].some((said) => nounKind(said) === "organisation");
    return other ? (DISTINCT.test(noun) ? 0 : 0.3) : 1;
  };
}
