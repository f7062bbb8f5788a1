// A speaker as it is shown, and the memory of who was spoken of: pronouns and "the company" are looked up here.

import { isPlace, type Member, mayBeOrganisation } from "./member.js";

export interface Voice {
  /** As it is shown. */
  readonly shown: string;
  readonly kind: "person" | "organisation" | "group" | "document";
  /** The person or organisation itself, or null. */
  readonly member: Member | null;
  /** Whose side it is on: itself, or whom it speaks for. */
  readonly party: Member | null;
  /** The head noun of a speaker without a name ("spokesman"), folded. */
  readonly noun: string | null;
}

/** Where a voice was spoken of. */
export interface Sighting {
  readonly voice: Voice;
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
/** Two voices nearer to each other than this leave it open who is meant: then nobody is. */
const CLEAR = 0.6;
const REMEMBERED = 48;

/** The last sightings of an article, newest last. */
export class Memory {
  private readonly sightings: Sighting[] = [];
  private readonly byNoun = new Map<string, Sighting>();

  note(sighting: Sighting): void {
    this.sightings.push(sighting);
    if (this.sightings.length > REMEMBERED) this.sightings.shift();
    const { noun, member } = sighting.voice;
    if (noun !== null && noun !== sighting.voice.shown) this.byNoun.set(noun, sighting);
    if (member) for (const said of member.nouns) this.byNoun.set(said, sighting);
  }

  /** The likeliest voice that `fits`, among those before token `at` of a sentence. */
  recall(sentence: number, at: number, fits: (voice: Voice) => number): Sighting | null {
    let best: Sighting | null = null;
    let [most, rival] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const sighting of this.sightings) {
      const distance = sentence - sighting.sentence;
      if (distance > REACH || (distance === 0 && sighting.at >= at)) continue;
      const fit = fits(sighting.voice);
      if (fit <= 0) continue;
      const next = distance === 1 && sighting.weight >= 2 ? NEXT : 0;
      const score = sighting.weight + fit + next - 1.5 * distance;
      if (sighting.voice.shown === best?.voice.shown) [best, most] = [sighting, Math.max(score, most)];
      else if (score >= most) [best, most, rival] = [sighting, score, most];
      else rival = Math.max(rival, score);
    }
    return most - rival < CLEAR ? null : best;
  }

  /** Remembers whose a noun is ("a letter"). */
  call(noun: string, sighting: Sighting): void {
    this.byNoun.set(noun, sighting);
  }

  /** The last voice that a noun was said of ("the actress", "the spokesman"). */
  called(noun: string): Sighting | null {
    return this.byNoun.get(noun) ?? null;
  }
}

/** How well a voice goes with a pronoun; 0: not at all. */
export function fitOf(pronoun: "he" | "she" | "it" | "they"): (voice: Voice) => number {
  return ({ kind, member, noun }) => {
    if (pronoun === "it" && member && isPlace(member)) return 0.2;
    if (pronoun === "it")
      return kind === "organisation"
        ? 2
        : kind === "document" || (member && mayBeOrganisation(member))
          ? 1
          : 0;
    if (pronoun === "they") return kind === "group" ? 3 : kind === "organisation" ? 0.3 : 0;
    if (kind !== "person") return 0;
    const known = member?.pronoun ?? pronounOfNoun(noun);
    if (member && !member.sure) return 0.2;
    return known === null ? 1.5 : known === pronoun ? 2 : 0;
  };
}

export function pronounOfNoun(noun: string | null): "he" | "she" | null {
  if (noun === null) return null;
  if (/(?:woman|actress|mother|wife|daughter|sister|widow|queen)$/.test(noun)) return "she";
  return /(?:^|[a-z])man$|^(?:father|husband|son|brother|king)$/.test(noun) ? "he" : null;
}
