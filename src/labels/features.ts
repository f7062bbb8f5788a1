// What the label model sees of a sentence, as named numbers. Pure; every name says what it stands for.

import { LABELS } from "../domain.js";
import type { Analysis, ReadSentence } from "./analysis.js";
import type { Hearing } from "./attribution/attribute.js";
import { articleWide, cueDistances, relations } from "./context-features.js";
import { applyRules, type RuleVerdict } from "./rules.js";
import { conjunctions, structureOf, wordsOf } from "./sentence-features.js";
import type { Spoken } from "./spoken.js";
import { surroundings } from "./surroundings.js";
import { type Company, suppose, voiceFeatures } from "./voice-features.js";
import { windowed } from "./windowed.js";

/** Feature name to value. */
export type Features = Map<string, number>;

/**
 * The features of every sentence of an article, in order, one at a time: a long article never holds them all.
 * @param attribution for each sentence, how likely it is somebody else's voice
 */
export function* articleFeatures(hearing: Hearing, attribution: readonly number[]): Generator<Features> {
  const { analysis } = hearing;
  const own = windowed((index) => {
    const sentence = analysis.sentences[index];
    return sentence && structureOf(sentence, analysis.spoken[index] as Spoken);
  });
  const article = articleWide(analysis);
  const distances = cueDistances(analysis);
  const rules = applyRules(analysis);
  const suppositions = suppose(hearing);
  const around = surroundings({
    cueLabels: analysis.sentences.map(({ cues }) => new Set(cues.map(({ cue }) => cue.label))),
    rules: rules.map(({ label }) => label),
    attributed: attribution,
  });
  for (let index = 0; index < analysis.sentences.length; index++) {
    const sentence = analysis.sentences[index] as ReadSentence;
    const features: Features = new Map();
    const put = (names: Iterable<string>) => {
      for (const name of names) features.set(name, 1);
    };
    put(own(index) ?? []);
    put(wordsOf(analysis, sentence));
    for (const name of featuresOfBefore(analysis, index, own(index - 1))) features.set(name, BEFORE);
    put(conjunctions(sentence, analysis.spoken[index] as Spoken, attribution[index] ?? 0));
    put(relations(analysis, index));
    put(article);
    put(distances(index));
    put(
      voiceFeatures(
        suppositions,
        index,
        companyOf(sentence, rules[index] as RuleVerdict, attribution[index] ?? 0),
      ),
    );
    for (const [name, value] of around(index)) features.set(name, value);
    addRules(features, rules[index] as RuleVerdict);
    addAttribution(features, attribution, index);
    yield features;
  }
}

/** What the sentence before holds counts for less than the sentence's own. */
const BEFORE = 0.6;

function companyOf({ folded, share, cues }: ReadSentence, rule: RuleVerdict, attributed: number): Company {
  const telling = cues.filter(({ cue }) => cue.weight > 1).map(({ cue }) => cue.label);
  return { folded, share, rule: rule.label, cueLabels: [...new Set(telling)], attributed };
}

const CARRIED = /^(?:cue|share|verb|form|how|starts|ends|speaker-kind)/;

/** @param before the structure of the sentence before, if there is one */
function* featuresOfBefore(
  { sentences }: Analysis,
  index: number,
  before: readonly string[] | undefined,
): Generator<string> {
  if (before === undefined) yield "p1:none";
  for (const name of before ?? []) if (CARRIED.test(name)) yield `p1:${name}`;
  if (sentences[index - 1]?.paragraph === sentences[index]?.paragraph) yield "p1:same-paragraph";
}

/** What the rules say is one more opinion for the model. */
function addRules(features: Features, { label, points }: RuleVerdict): void {
  features.set(`rule=${label}`, 1);
  for (const each of LABELS) features.set(`rule-points:${each}`, Math.min(8, points[each]) / 4);
}

function addAttribution(features: Features, attribution: readonly number[], index: number): void {
  const at = (offset: number) => attribution[index + offset] ?? 0;
  features.set("attributed", at(0));
  features.set(`attributed=${Math.floor(at(0) * 5)}`, 1);
  features.set("p1:attributed", at(-1));
  features.set("n1:attributed", at(1));
}
