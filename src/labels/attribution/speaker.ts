// A speaker as it is shown, and the memory of who was spoken of: pronouns and "the company" are looked up here.

import { type Entity, isPlace, mayBeOrganisation } from "./entity.js";

export interface Speaker {
  /** As it is shown. */
  readonly shown: string;
  readonly kind: "person" | "organisation" | "group" | "document";
  /** The person or organisation itself, or null. */
  readonly entity: Entity | null;
  /** Whose side it is on: itself, or whom it speaks for. */
  readonly party: Entity | null;
  /** The head noun of a speaker without a name ("spokesman"), folded. */
  readonly noun: string | null;
}

/** Where a speaker was spoken of. */
export interface Sighting {
  readonly speaker: Speaker;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly at: number;
  /** How likely the next pronoun means it: a speaker most, a subject more than others. */
  readonly weight: number;
}

/** A pronoun does not reach further back than this many sentences. */
const REACH = 4;
/** Whoever spoke in the sentence before is meant rather than others. */
const NEXT = 0.7;
/** Two speakers nearer to each other than this leave it open who is meant: then nobody is. */
const CLEAR = 0.6;
const REMEMBERED = 48;

/** The last sightings of an article, newest last. */
export class Memory {
  private readonly sightings: Sighting[] = [];
  private readonly byNoun = new Map<string, Sighting>();

  note(sighting: Sighting): void {
    this.sightings.push(sighting);
    if (this.sightings.length > REMEMBERED) this.sightings.shift();
    const { noun, entity } = sighting.speaker;
    if (noun !== null && noun !== sighting.speaker.shown) this.byNoun.set(noun, sighting);
    if (entity) for (const said of entity.nouns) this.byNoun.set(said, sighting);
  }

  /** The likeliest speaker that `fits`, among those before token `at` of a sentence. */
  recall(sentence: number, at: number, fits: (speaker: Speaker) => number): Sighting | null {
    let best: Sighting | null = null;
    let [most, rival] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const sighting of this.sightings) {
      const distance = sentence - sighting.sentence;
      if (distance > REACH || (distance === 0 && sighting.at >= at)) continue;
      const fit = fits(sighting.speaker);
      if (fit <= 0) continue;
      const next = distance === 1 && sighting.weight >= 2 ? NEXT : 0;
      const score = sighting.weight + fit + next - 1.5 * distance;
      if (sighting.speaker.shown === best?.speaker.shown) [best, most] = [sighting, Math.max(score, most)];
      else if (score >= most) [best, most, rival] = [sighting, score, most];
      else rival = Math.max(rival, score);
    }
    return most - rival < CLEAR ? null : best;
  }

  /** Remembers whose a noun is ("a letter"). */
  call(noun: string, sighting: Sighting): void {
    this.byNoun.set(noun, sighting);
  }

  /** The last speaker that a noun was said of ("the actress", "the spokesman"). */
  called(noun: string): Sighting | null {
    return this.byNoun.get(noun) ?? null;
  }
}

/** How well a speaker goes with a pronoun; 0: not at all. */
export function fitOf(pronoun: "he" | "she" | "it" | "they"): (speaker: Speaker) => number {
  return ({ kind, entity, noun }) => {
    if (pronoun === "it" && entity && isPlace(entity)) return 0.2;
    if (pronoun === "it")
      return kind === "organisation"
        ? 2
        : kind === "document" || (entity && mayBeOrganisation(entity))
          ? 1
          : 0;
    if (pronoun === "they") return kind === "group" ? 3 : kind === "organisation" ? 0.3 : 0;
    if (kind !== "person") return 0;
    const known = entity?.pronoun ?? pronounOfNoun(noun);
    if (entity && !entity.sure) return 0.2;
    return known === null ? 1.5 : known === pronoun ? 2 : 0;
  };
}

export function pronounOfNoun(noun: string | null): "he" | "she" | null {
  if (noun === null) return null;
  if (/(?:woman|actress|mother|wife|daughter|sister|widow|queen)$/.test(noun)) return "she";
  return /(?:^|[a-z])man$|^(?:father|husband|son|brother|king)$/.test(noun) ? "he" : null;
}
