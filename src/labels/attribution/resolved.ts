// What resolving needs and gives: the scene, a voice with the sentence that names it, whose a phrase is.

import { nounKind } from "../../language/lexicon/nouns.js";
import { type Clause, textBetween, wordAt } from "./clause.js";
import type { Dispute } from "./dispute.js";
import type { Member } from "./member.js";
import type { Phrase } from "./phrase-shape.js";
import { fitOf, type Memory, type Sighting, type Voice } from "./voice.js";

/** A voice with the sentence that names it. */
export interface Resolved {
  readonly voice: Voice;
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

/** A member speaking for itself. */
export function voiceOf(member: Member): Voice {
  return { shown: member.shown, kind: member.kind, member, party: member, noun: null };
}

/** The complaint of whoever brought it. */
export function complaintOf(member: Member): Voice {
  return {
    shown: `${possessive(member.shown)} complaint`,
    kind: "document",
    member: null,
    party: member,
    noun: "complaint",
  };
}

export function possessive(name: string): string {
  return `${name}'s`;
}

export function here(clause: Clause, voice: Voice | null): Resolved | null {
  return voice && { voice, from: clause.index };
}

export function recalled(sighting: Sighting | null): Resolved | null {
  return sighting && { voice: sighting.voice, from: sighting.sentence };
}

/** The phrase in the article's words, without determiner; cut to its head where it is too long. */
export function asNamed(clause: Clause, phrase: Phrase, kind: Voice["kind"]): Voice | null {
  const whole = textBetween(clause, phrase.core, phrase.end);
  const cut = whole.length <= LONGEST ? whole : textBetween(clause, phrase.core, phrase.headEnd);
  const shown = phrase.core === 0 && !clause.mentionAt[0] ? cut.charAt(0).toLowerCase() + cut.slice(1) : cut;
  if (shown.length > LONGEST) return null;
  return { shown, kind, member: null, party: phrase.owner?.member ?? null, noun: phrase.noun };
}

export function spoken(shown: string, kind: Voice["kind"], party: Member, noun: string): Voice | null {
  return shown.length > LONGEST ? null : { shown, kind, member: null, party, noun };
}

export function ownerOf(scene: Scene, clause: Clause, phrase: Phrase): Member | null {
  if (phrase.owner && (phrase.link === null || /^(?:by|from|of|for)$/.test(phrase.link)))
    return phrase.owner.member;
  if (!phrase.ownerPronoun) return ownerNoun(scene, clause, phrase);
  return scene.memory.recall(clause.index, phrase.at, fitOf(phrase.ownerPronoun))?.voice.party ?? null;
}

/** "the rapper's spokesman": the one who is called so. */
function ownerNoun({ memory }: Scene, clause: Clause, { core, headEnd, owner }: Phrase): Member | null {
  const word = wordAt(clause, core);
  if (owner || core >= headEnd - 1 || !/'s$/.test(word) || !nounKind(word)) return null;
  return memory.called(word.replace(/'s$/, ""))?.voice.member ?? null;
}
