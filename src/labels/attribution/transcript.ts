// Transcripts and interviews: a label at the head of a turn ("Lind:", "Q.", "THE WITNESS:") speaks until the next one.

import { isMedia } from "../../language/lexicon/media.js";
import { PARAGRAPH_HEAD } from "../../language/lexicon/paragraph-heads.js";
import { TITLES } from "../../language/lexicon/titles.js";
import type { ReadSentence } from "../reading/analysis.js";
import { fold } from "../reading/text.js";
import type { Clause } from "./clause.js";
import type { Entity } from "./entity.js";
import { speaksOfItself } from "./first-person.js";
import { type Resolved, speakerOf } from "./resolved.js";

/** Who speaks in a turn: somebody, or `"outlet"` where the outlet asks. */
type Turn = Resolved | "outlet" | null;

/** "DH:", "Ms Aras (for the family):" */
const LABEL =
  /^\s*(?:[*_]{0,2})((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|van|al)){0,4})(?: \([^()]{1,60}\))?:(?:[*_]{0,2})\s+\S/u;
const EXAMINED = /^\s*(Q|A)[.:]\s+\S/;
/** A text is a transcript from so many labelled turns on. */
const LEAST = 3;
/** An answer without a label. */
const ANSWERING = /^\s*[—–-]\s/;
/** Labels of whoever asks for the outlet. */
const ASKING = /^(?:question|interviewer)$/;

/** For each sentence who speaks it by a transcript's labels; null outside of transcripts and between their turns. */
export function transcriptSpeakers(
  { title, publisher }: { readonly title: string; readonly publisher?: string | null },
  sentences: readonly ReadSentence[],
  clauses: readonly Clause[],
): Turn[] {
  const labels = labelsOf(sentences);
  const given = labels.filter((label) => label !== null);
  const distinct = new Set(given);
  if (given.length < LEAST || distinct.size === given.length) return sentences.map(() => null);
  const first = labels.findIndex((label) => label !== null);
  const named = new Names(title, clauses, first, distinct);
  const asking = askingOf(distinct, publisher ?? "", named);
  if (distinct.size === 1 && asking.size === 0) return sentences.map(() => null);
  let speaking: Turn = null;
  return labels.map((label, from) => {
    const sentence = sentences[from] as ReadSentence;
    if (label !== null) speaking = asking.has(label) ? "outlet" : { speaker: named.speakerOf(label), from };
    else if (speaking === "outlet" && ANSWERING.test(sentence.read)) speaking = answerOf(named, from);
    else if (sentence.index === 0 && !isCarriedOn(sentences, from)) speaking = null;
    return sentence.read.startsWith("(") && label === null ? null : speaking;
  });
}

/** Whoever answers after a dash, where that can be told. */
function answerOf(named: Names, from: number): Turn {
  const speaker = named.answering();
  return speaker === null ? null : { speaker: speakerOf(speaker), from };
}

/** The label of each sentence: at the head of a paragraph, or inside one where it comes again. */
function labelsOf(sentences: readonly ReadSentence[]): (string | null)[] {
  const all = sentences.map(labelOf);
  const times = new Map<string, number>();
  for (const label of all) if (label !== null) times.set(label, (times.get(label) ?? 0) + 1);
  return all.map((label, at) => {
    if (label === null || (sentences[at] as ReadSentence).index === 0) return label;
    return (times.get(label) ?? 0) > 1 || isShouted(label) ? label : null;
  });
}

function labelOf({ read }: ReadSentence): string | null {
  const label = (EXAMINED.exec(read) ?? LABEL.exec(read))?.[1] ?? null;
  return label === null || PARAGRAPH_HEAD.test(label) ? null : label;
}

function isShouted(label: string): boolean {
  return label.length > 3 && label === label.toUpperCase();
}

/** A paragraph without a label goes on with a turn where somebody speaks of himself in it, or nothing but turns stands around. */
function isCarriedOn(sentences: readonly ReadSentence[], from: number): boolean {
  const { paragraph } = sentences[from] as ReadSentence;
  for (let at = from; sentences[at]?.paragraph === paragraph; at++)
    if (speaksOfItself(sentences[at] as ReadSentence)) return true;
  return sentences.slice(from).some((one) => one.index === 0 && labelOf(one) !== null);
}

/** The labels under which the outlet asks: "Q" where somebody is introduced who answers, the outlet's own name. */
function askingOf(labels: ReadonlySet<string>, publisher: string, named: Names): ReadonlySet<string> {
  const outlet = new Set(fold(publisher).split(/[^\p{L}\p{N}]+/u));
  return new Set(
    [...labels].filter((label) => {
      if (label === "Q") return named.answering() !== null;
      const words = fold(label).split(" ");
      const isOutlet = words.every((word) => outlet.has(word)) || (isMedia(label) && !named.has(label));
      return isOutlet || ASKING.test(fold(label));
    }),
  );
}

/** The people and organisations of an article, as labels name them. */
class Names {
  private readonly entities: readonly Entity[];
  private readonly times = new Map<Entity, number>();

  constructor(
    private readonly title: string,
    clauses: readonly Clause[],
    first: number,
    /** Labels of a text whose answers stand under "A": who has one of his own does not answer there. */
    private readonly labels: ReadonlySet<string>,
  ) {
    for (const [at, { mentions }] of clauses.entries())
      for (const { entity } of mentions)
        this.times.set(entity, (this.times.get(entity) ?? 0) + (at < first ? 9 : 1));
    this.entities = [...this.times.keys()];
  }

  has(label: string): boolean {
    return this.entityOf(label) !== null;
  }

  /** The person or organisation that a label names, else the label itself. */
  speakerOf(label: string): Resolved["speaker"] {
    const entity = label === "A" ? this.answering() : this.entityOf(label);
    if (entity !== null) return speakerOf(entity);
    const shown = isShouted(label) ? label.toLowerCase() : label;
    return { shown, kind: "person", entity: null, party: null, noun: null };
  }

  private entityOf(label: string): Entity | null {
    const people = this.entities.filter(({ kind }) => kind === "person");
    const initials =
      /^\p{Lu}{2,3}$/u.test(label) && people.find((one) => initialsOf(one.shown).endsWith(label));
    if (initials) return initials;
    const name = bareName(label);
    const known = this.entities.find((entity) =>
      [entity.shown, ...entity.forms.keys()].some((form) => bareName(form) === name),
    );
    const longer = this.entities.find((one) => isPartOf(name, one));
    return known === undefined || known.shown === label ? (longer ?? known ?? null) : known;
  }

  /** Whoever answers under "A": the person of the title, else the one who is spoken of most before the first question. */
  answering(): Entity | null {
    const others = [...this.labels].filter((label) => label.length > 1 && this.labels.has("A"));
    const taken = new Set(others.map((label) => this.entityOf(label)));
    const people = this.entities.filter((one) => one.kind === "person" && !taken.has(one));
    const inTitle = people.find(({ shown }) => this.title.includes(shown.split(" ").at(-1) as string));
    if (inTitle !== undefined) return inTitle;
    return people.sort((a, b) => (this.times.get(b) ?? 0) - (this.times.get(a) ?? 0))[0] ?? null;
  }
}

/** A name folded, without the titles before it; a title alone stays. */
function bareName(label: string): string {
  const words = fold(label).split(" ");
  const first = words.findIndex((word) => word !== "the" && word !== "cllr" && !TITLES.test(word));
  return words.slice(Math.max(first, 0)).join(" ");
}

/** "KATO" and "Ronald" are Ronald Kato. */
function isPartOf(name: string, { shown }: Entity): boolean {
  const words = fold(shown).split(" ");
  return words.length > 1 && (words.at(-1) === name || words[0] === name);
}

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((word) => word[0] ?? "")
    .join("");
}
