// Whom "the actress", "his lawyer" and "a spokesman" mean. In doubt the words of the article.

import { isGivenName } from "../../language/lexicon/given-names.js";
import { ANYBODY, MOUTHPIECES } from "../../language/lexicon/nouns.js";
import { type Clause, wordAt } from "./clause.js";
import { mayBeOrganisation } from "./entity.js";
import type { Phrase } from "./phrase-shape.js";
import {
  asNamed,
  here,
  ownerOf,
  possessive,
  type Resolved,
  recalled,
  type Scene,
  spoken,
} from "./resolved.js";
import { fitOf, pronounOfNoun, type Sighting } from "./speaker.js";

export function people(scene: Scene, clause: Clause, phrase: Phrase): Resolved | null {
  const noun = phrase.noun as string;
  const kind = phrase.kind === "group" ? "group" : "person";
  const bare = phrase.core === phrase.headEnd - 1 && phrase.owner === null && phrase.link === null;
  const definite = /^(?:the|this|that)$/.test(phrase.determiner ?? "");
  if (definite && bare) {
    const called = scene.memory.called(noun);
    if (called && clause.index - called.sentence < 30) return recalled(called);
    if (ANYBODY.test(noun)) {
      const who = scene.memory.recall(clause.index, phrase.at, fitOf(pronounOfNoun(noun) ?? "he"));
      if (who?.speaker.entity && who.weight >= 2) return recalled(who);
    }
  }
  const described =
    definite && !phrase.owner && phrase.link === null ? describedAs(scene, clause, phrase) : null;
  if (described) return recalled(described);
  if (/-year-old$/.test(noun))
    return recalled(
      scene.memory.recall(clause.index, phrase.at, fitOf("he")) ??
        scene.memory.recall(clause.index, phrase.at, fitOf("she")),
    );
  const owner = ownerOf(scene, clause, phrase);
  if (owner && (phrase.link === "for" || phrase.link === "from") && MOUTHPIECES.test(noun))
    return here(
      clause,
      spoken(
        `${isGivenName(owner.shown.split(" ")[0]?.toLowerCase() ?? "") ? possessive(owner.shown) : owner.shown} ${noun}`,
        kind,
        owner,
        noun,
      ),
    );
  if (owner && !phrase.owner)
    return here(clause, spoken(`${possessive(owner.shown)} ${noun}`, kind, owner, noun));
  if (phrase.ownerPronoun) return null;
  if (bare && /^spokes/.test(noun)) {
    const whose = scene.memory.recall(clause.index, phrase.at, ({ entity: one }) =>
      one && mayBeOrganisation(one) ? 1 : 0,
    );
    const entity = whose?.speaker.entity;
    const speaker = entity ? spoken(`${entity.shown} ${noun}`, kind, entity, noun) : null;
    if (whose && speaker) return { speaker, from: whose.sentence };
  }
  return here(clause, asNamed(clause, phrase, kind));
}

/** "the prime minister", "the attorney general": whoever all these words were said of. */
function describedAs(scene: Scene, clause: Clause, phrase: Phrase): Sighting | null {
  const called = scene.memory.called(phrase.noun as string);
  const nouns = called?.speaker.entity?.nouns;
  for (let at = phrase.core; at < phrase.headEnd; at++) if (!nouns?.has(wordAt(clause, at))) return null;
  return called;
}
