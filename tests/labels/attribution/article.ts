// Attributes the sentences of a small article whose labels are given, so that a test sees attribution alone.

import type { Label } from "../../../src/domain.js";
import { type Attribution, attribute } from "../../../src/labels/attribution/attribute.js";
import type { KnownParty } from "../../../src/labels/attribution/known-party.js";
import { analyse } from "../../../src/labels/reading/analysis.js";

const LABELS: Readonly<Record<string, Label>> = { A: "allegation", D: "denial", R: "reporting" };

/** Paragraphs with one letter a sentence for its label. */
export type Lettered = readonly (readonly [letters: string, paragraph: string])[];

/** What is shown beside each sentence. */
export function attributed(paragraphs: Lettered, known: readonly KnownParty[] = []): Attribution[] {
  const analysis = analyse({ id: "x", title: "", paragraphs: paragraphs.map(([, text]) => text) });
  const letters = paragraphs.map(([own]) => own).join("");
  if (letters.length !== analysis.sentences.length)
    throw new Error(`${letters.length} labels for ${analysis.sentences.length} sentences`);
  return attribute(
    analysis,
    [...letters].map((letter) => LABELS[letter] as Label),
    known,
  );
}

/** The shown speakers alone. */
export function speakers(...paragraphs: Lettered): (string | null)[] {
  return attributed(paragraphs).map(({ attributedTo }) => attributedTo);
}
