// What resolving needs and gives: the scene, a speaker with the sentence that names it, whose a phrase is.

import { nounKind } from "../../language/lexicon/nouns.js";
import { type Clause, textBetween, wordAt } from "./clause.js";
import type { Dispute } from "./dispute.js";
import type { Entity } from "./entity.js";
import type { Phrase } from "./phrase-shape.js";
import { fitOf, type Memory, type Sighting, type Speaker } from "./speaker.js";

/** A speaker with the sentence that names it. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly from: number;
}

export interface Scene {
  readonly dispute: Dispute;
  readonly memory: Memory;
  /** Whether the article writes of prosecutors. */
  readonly prosecutors: boolean;
}

/** A longer phrase is cut to its head. */
const LONGEST = 80;

/** An entity speaking for itself. */
export function speakerOf(entity: Entity): Speaker {
  return { shown: entity.shown, kind: entity.kind, entity, party: entity, noun: null };
}

/** The complaint of whoever brought it. */
export function complaintOf(entity: Entity): Speaker {
  return {
    shown: `${possessive(entity.shown)} complaint`,
    kind: "document",
    entity: null,
    party: entity,
    noun: "complaint",
  };
}

export function possessive(name: string): string {
  return `${name}'s`;
}

export function here(clause: Clause, speaker: Speaker | null): Resolved | null {
  return speaker && { speaker, from: clause.index };
}

export function recalled(sighting: Sighting | null): Resolved | null {
  return sighting && { speaker: sighting.speaker, from: sighting.sentence };
}

/** The phrase in the article's words, without determiner; cut to its head where it is too long. */
export function asNamed(clause: Clause, phrase: Phrase, kind: Speaker["kind"]): Speaker | null {
  const whole = textBetween(clause, phrase.core, phrase.end);
  const cut = whole.length <= LONGEST ? whole : textBetween(clause, phrase.core, phrase.headEnd);
  const shown = phrase.core === 0 && !clause.mentionAt[0] ? cut.charAt(0).toLowerCase() + cut.slice(1) : cut;
  if (shown.length > LONGEST) return null;
  return { shown, kind, entity: null, party: phrase.owner?.entity ?? null, noun: phrase.noun };
}

export function spoken(shown: string, kind: Speaker["kind"], party: Entity, noun: string): Speaker | null {
  return shown.length > LONGEST ? null : { shown, kind, entity: null, party, noun };
}

export function ownerOf(scene: Scene, clause: Clause, phrase: Phrase): Entity | null {
  if (phrase.owner && (phrase.link === null || /^(?:by|from|of|for)$/.test(phrase.link)))
    return phrase.owner.entity;
  if (!phrase.ownerPronoun) return ownerNoun(scene, clause, phrase);
  return scene.memory.recall(clause.index, phrase.at, fitOf(phrase.ownerPronoun))?.speaker.party ?? null;
}

/** "the rapper's spokesman": the one who is called so. */
function ownerNoun({ memory }: Scene, clause: Clause, { core, headEnd, owner }: Phrase): Entity | null {
  const word = wordAt(clause, core);
  if (owner || core >= headEnd - 1 || !/'s$/.test(word) || !nounKind(word)) return null;
  return memory.called(word.replace(/'s$/, ""))?.speaker.entity ?? null;
}
