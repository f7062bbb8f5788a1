// Transcripts and interviews: a label at the head of a paragraph ("Lind:", "Q.", "THE WITNESS:") speaks until the next one.

import { PARAGRAPH_HEAD } from "../../language/lexicon/paragraph-heads.js";
import type { ReadSentence } from "../reading/analysis.js";
import { fold } from "../reading/text.js";
import type { Clause } from "./clause.js";
import type { Entity } from "./entity.js";
import { type Resolved, speakerOf } from "./resolved.js";

const LABEL =
  /^\s*(?:[*_]{0,2})((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|van|al)){0,4}):(?:[*_]{0,2})\s+\S/u;
const EXAMINED = /^\s*(Q|A)[.:]\s+\S/;
/** A text is a transcript from so many labelled paragraphs on. */
const LEAST = 3;
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|prof|judge|justice|the)\.? /i;

/** For each sentence the speaker that a transcript's label gives it; null outside of transcripts. */
export function transcriptSpeakers(
  sentences: readonly ReadSentence[],
  clauses: readonly Clause[],
): (Resolved | null)[] {
  const heads = new Set(sentences.flatMap((one) => (one.index === 0 ? (labelOf(one) ?? []) : [])));
  const labels = sentences.map((one) => {
    const label = labelOf(one);
    return one.index === 0 || (label !== null && isLabelInside(label, heads)) ? label : null;
  });
  const given = labels.filter((label) => label !== null);
  const distinct = new Set(given);
  const isTranscript = given.length >= LEAST && distinct.size >= 2 && distinct.size < given.length;
  if (!isTranscript) return sentences.map(() => null);
  const entities = entitiesOf(clauses);
  let speaking: Resolved | null = null;
  return labels.map((label, from) => {
    if (label !== null) speaking = { speaker: speakerFor(label, entities), from };
    return speaking;
  });
}

/** Inside a paragraph "KATO: …" is a label, and what is one at the head of another: "He said: …" is none. */
function isLabelInside(label: string, heads: ReadonlySet<string>): boolean {
  return heads.has(label) || (label.length > 2 && label === label.toUpperCase());
}

function labelOf({ read }: ReadSentence): string | null {
  const label = (EXAMINED.exec(read) ?? LABEL.exec(read))?.[1] ?? null;
  return label === null || PARAGRAPH_HEAD.test(label) ? null : label;
}

/** "KATO" is Ronald Kato. */
function isSurname(name: string, { shown }: Entity): boolean {
  const words = fold(shown).split(" ");
  return words.length > 1 && words.at(-1) === name;
}

function entitiesOf(clauses: readonly Clause[]): readonly Entity[] {
  return [...new Set(clauses.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))];
}

/** The person or organisation that a label names, else the label itself. */
function speakerFor(label: string, entities: readonly Entity[]): Resolved["speaker"] {
  const name = fold(label.replace(TITLE, ""));
  const known = entities.find((entity) =>
    [entity.shown, ...entity.forms.keys()].some((form) => fold(form.replace(TITLE, "")) === name),
  );
  if (known !== undefined) return speakerOf(known);
  const shouted = label === label.toUpperCase() && label.length > 3;
  const surname = shouted ? entities.find((one) => one.kind === "person" && isSurname(name, one)) : undefined;
  if (surname !== undefined) return speakerOf(surname);
  const shown = shouted ? label.toLowerCase() : label;
  return { shown, kind: "person", entity: null, party: null, noun: null };
}
