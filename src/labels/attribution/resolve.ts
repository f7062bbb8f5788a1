// From a phrase to the voice that is shown: names, documents, spokespeople, pronouns. In doubt nobody.

import { type Member, mayBeOrganisation } from "./cast.js";
import { type Clause, textBetween, wordAt } from "./clause.js";
import type { Dispute } from "./dispute.js";
import { isGivenName } from "./given-names.js";
import { isMedia } from "./media.js";
import { MOUTHPIECES, nounKind } from "./nouns.js";
import type { Phrase } from "./phrase.js";
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
/** Organisations that say nothing of themselves: "the company" is nobody until it is known which. */
const GENERIC =
  /^(?:company|firm|group|organisation|organization|corporation|business|giant|manufacturer|maker|retailer|airline|bank|vendor|supplier|contractor|provider|developer|studio|label|parent|subsidiary|conglomerate|consultancy|startup|start-up|automaker|carmaker|chain|brand|operator|carrier|lender|insurer|publisher|enterprise|multinational|drugmaker|chipmaker|network|broadcaster|team|club|charity|agency|department|unit|site|website|service|body|institution|platform|newspaper|paper|magazine|outlet)$/;

/** The voice of a phrase, or null where it cannot be told. */
export function resolve(scene: Scene, clause: Clause, phrase: Phrase, verb = ""): Resolved | null {
  if (phrase.pronoun) return pronoun(scene, clause, phrase, phrase.pronoun);
  if (phrase.mention) return here(clause, voiceOf(phrase.mention.member));
  switch (phrase.kind) {
    case "claim-document":
    case "charges":
    case "claim":
      return claimDocument(scene, clause, phrase);
    case "message":
      return message(scene, clause, phrase);
    case "organisation":
      return organisation(scene, clause, phrase, verb);
    case "person":
    case "group":
      return people(scene, clause, phrase);
    case "document":
      return here(clause, asNamed(clause, phrase, "document"));
    default:
      return null;
  }
}

/** "…, he said": whoever spoke before, rather than somebody in what he says. */
function pronoun(
  { memory }: Scene,
  clause: Clause,
  { at }: Phrase,
  word: "he" | "she" | "it" | "they",
): Resolved | null {
  const fits = fitOf(word);
  const behind = /^[,"”]$|^''$/.test(wordAt(clause, at - 1)) && at > 2;
  const earlier = behind ? memory.recall(clause.index, 0, fits) : null;
  const near =
    earlier && clause.index - earlier.sentence <= 1 && earlier.weight >= 2
      ? earlier
      : memory.recall(clause.index, at, fits);
  return recalled(near ?? earlier);
}

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

function possessive(name: string): string {
  return `${name}'s`;
}

function here(clause: Clause, voice: Voice | null): Resolved | null {
  return voice && { voice, from: clause.index };
}

function recalled(sighting: Sighting | null): Resolved | null {
  return sighting && { voice: sighting.voice, from: sighting.sentence };
}

/** The phrase in the article's words, without determiner; cut to its head where it is too long. */
function asNamed(clause: Clause, phrase: Phrase, kind: Voice["kind"]): Voice | null {
  const whole = textBetween(clause, phrase.core, phrase.end);
  const cut = whole.length <= LONGEST ? whole : textBetween(clause, phrase.core, phrase.headEnd);
  const shown = phrase.core === 0 && !clause.mentionAt[0] ? cut.charAt(0).toLowerCase() + cut.slice(1) : cut;
  if (shown.length > LONGEST) return null;
  return { shown, kind, member: null, party: phrase.owner?.member ?? null, noun: phrase.noun };
}

function claimDocument(scene: Scene, clause: Clause, phrase: Phrase): Resolved | null {
  const { dispute } = scene;
  const owner = ownerOf(scene, clause, phrase);
  if (phrase.kind === "charges") {
    if (scene.prosecutors)
      return here(clause, {
        shown: "prosecutors",
        kind: "group",
        member: null,
        party: null,
        noun: "prosecutors",
      });
    return here(clause, asNamed(clause, phrase, "document"));
  }
  if (owner && phrase.link !== "for") return here(clause, complaintOf(owner));
  if (phrase.kind === "claim") return here(clause, dispute.accuser && voiceOf(dispute.accuser));
  return here(
    clause,
    dispute.plaintiff ? complaintOf(dispute.plaintiff) : asNamed(clause, phrase, "document"),
  );
}

/** A statement speaks for whoever made it: its owner, or who spoke last. */
function message(scene: Scene, clause: Clause, phrase: Phrase): Resolved | null {
  if (phrase.inner && /^(?:from|by)$/.test(phrase.link ?? "")) return resolve(scene, clause, phrase.inner);
  const owner = ownerOf(scene, clause, phrase);
  if (owner) return here(clause, voiceOf(owner));
  const sender = scene.memory.called(phrase.noun as string);
  if (sender) return recalled(sender);
  const last = scene.memory.recall(clause.index, phrase.at, ({ kind }) => (kind === "document" ? 0 : 1));
  return last && last.weight >= 2 && clause.index - last.sentence <= 2 ? recalled(last) : null;
}

function ownerOf(scene: Scene, clause: Clause, phrase: Phrase): Member | null {
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

function organisation(scene: Scene, clause: Clause, phrase: Phrase, verb: string): Resolved | null {
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

/** "the prime minister", "the attorney general": whoever all these words were said of. */
function describedAs(scene: Scene, clause: Clause, phrase: Phrase): Sighting | null {
  const called = scene.memory.called(phrase.noun as string);
  const nouns = called?.voice.member?.nouns;
  for (let at = phrase.core; at < phrase.headEnd; at++) if (!nouns?.has(wordAt(clause, at))) return null;
  return called;
}

/** "The company says in a lawsuit that …". */
function inSuit(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 8; at++)
    if (wordAt(clause, at) === "in" && nounKind(wordAt(clause, at + 2)) === "claim-document") return true;
  return false;
}

/** Which organisations "the company" can be: no paper, unless the noun says so; one of which the noun was said, rather. */
function fitOfNoun(noun: string): (voice: Voice) => number {
  const paper = /^(?:newspaper|paper|magazine|outlet|broadcaster|network)$/.test(noun);
  return ({ kind, member, shown }) => {
    const organisation = kind === "organisation" || (member !== null && mayBeOrganisation(member));
    if (!organisation || isMedia(shown) !== paper) return 0;
    if (member?.nouns.has(noun)) return 2.5;
    return [...(member?.nouns ?? [])].some((said) => nounKind(said) === "organisation") ? 0.3 : 1;
  };
}

function people(scene: Scene, clause: Clause, phrase: Phrase): Resolved | null {
  const noun = phrase.noun as string;
  const kind = phrase.kind === "group" ? "group" : "person";
  const bare = phrase.core === phrase.headEnd - 1 && phrase.owner === null && phrase.link === null;
  const definite = /^(?:the|this|that)$/.test(phrase.determiner ?? "");
  if (definite && bare) {
    const called = scene.memory.called(noun);
    if (called && clause.index - called.sentence < 30) return recalled(called);
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
    const whose = scene.memory.recall(clause.index, phrase.at, ({ member: one }) =>
      one && mayBeOrganisation(one) ? 1 : 0,
    );
    const member = whose?.voice.member;
    const voice = member ? spoken(`${member.shown} ${noun}`, kind, member, noun) : null;
    if (whose && voice) return { voice, from: whose.sentence };
  }
  return here(clause, asNamed(clause, phrase, kind));
}

function spoken(shown: string, kind: Voice["kind"], party: Member, noun: string): Voice | null {
  return shown.length > LONGEST ? null : { shown, kind, member: null, party, noun };
}
