// What the model sees of a sentence, as named numbers. Pure; every name says what it stands for.

import { LABELS } from "../domain.js";
import type { Analysis, ReadSentence } from "./analysis.js";
import type { Hearing } from "./attribution/attribute.js";
import { findCues } from "./cue-search.js";
import { speaksForAnother } from "./parties.js";
import { applyRules, type RuleVerdict } from "./rules.js";
import type { Spoken } from "./spoken.js";
import { surroundings } from "./surroundings.js";
import { bare, fold, isCapitalised, type Token } from "./text.js";
import { type Company, NEGATED, suppose, voiceFeatures, voiceOf } from "./voice-features.js";

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
    for (const name of neighbourFeatures(analysis, index, -1, "p1:", own(index - 1)))
      features.set(name, BEFORE);
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

function* neighbourFeatures(
  analysis: Analysis,
  index: number,
  offset: number,
  prefix: string,
  own: readonly string[] | undefined,
): Generator<string> {
  if (own === undefined) yield `${prefix}none`;
  for (const name of own ?? []) if (CARRIED.test(name)) yield prefix + name;
  if (analysis.sentences[index + offset]?.paragraph === analysis.sentences[index]?.paragraph)
    yield `${prefix}same-paragraph`;
}

/** Remembers the last few results of `make`, which is asked for rising indices. */
function windowed<T>(make: (index: number) => T): (index: number) => T {
  const kept = new Map<number, T>();
  return (index) => {
    if (!kept.has(index)) kept.set(index, make(index));
    kept.delete(index - 8);
    return kept.get(index) as T;
  };
}

/** The model of attribution sees more of its neighbours: it has ten times the examples. */
const NEIGHBOURS = [
  [-1, "p1:"],
  [-2, "p2:"],
  [1, "n1:"],
] as const;
const CARRIED = /^(?:cue|share|verb|form|how|starts|ends|speaker-kind)/;

function structureOf(sentence: ReadSentence, spoken: Spoken): string[] {
  const names: string[] = [
    `share=${sentence.share === 0 ? 0 : sentence.share < 0.3 ? 1 : sentence.share < 0.7 ? 2 : sentence.share < 0.97 ? 3 : 4}`,
    `how=${spoken.how}`,
    `speaker-kind=${spoken.speaker?.kind ?? "none"}`,
    `kind=${sentence.kind}`,
    `length=${Math.min(6, Math.floor(sentence.tokens.length / 8))}`,
  ];
  if (sentence.startsInside) names.push("starts-inside");
  if (sentence.endsInside) names.push("ends-inside");
  if (spoken.source) {
    const { verb, kind, form } = spoken.source;
    names.push(`verb=${verb}`, `verb-kind=${kind}`, `form=${form}`);
  }
  const seen = new Set<string>();
  sentence.cues.forEach((hit, at) => {
    const place = sentence.cueInside[at] ? "in" : "out";
    seen.add(`cue=${hit.cue.id}`).add(`cue-${place}=${hit.cue.id}`);
  });
  const labels = new Set(sentence.cues.map(({ cue }) => cue.label));
  seen.add(`cue-labels=${[...labels].sort().join("+")}`);
  names.push(...seen);
  if (sentence.introducedBy !== null) {
    names.push("introduced");
    for (const { cue } of findCues(fold(sentence.introducedBy)))
      names.push(`introduced-cue=${cue.id}`, `introduced-label=${cue.label}`);
  }
  return names;
}

const STOP_BIGRAMS = /^[.,"'()]$/;

function wordsOf(analysis: Analysis, sentence: ReadSentence): Set<string> {
  const names = new Set<string>();
  let before = "^";
  sentence.tokens.forEach((token, at) => {
    const word = wordClass(analysis, token, at);
    const place = sentence.marks[at] === 1 ? "i" : "o";
    names.add(`${place}=${word}`);
    if (!STOP_BIGRAMS.test(word)) names.add(`b=${before}_${word}`);
    before = word;
    if (at < 2) names.add(`first${at}=${word}`);
  });
  return names;
}

function wordClass(analysis: Analysis, token: Token, at: number): string {
  if (/\d/.test(token.text))
    return /^[$£€]/.test(token.text) ? "$#" : /^(?:19|20)\d\d$/.test(token.text) ? "#year" : "#";
  if (at > 0 && isCapitalised(token)) {
    const name = analysis.names.find([token]);
    const standing = name && analysis.parties.standings.get(name.full);
    if (standing) return standing.accused > standing.accuser ? "ACCUSED" : "ACCUSER";
  }
  return bare(token) || token.text;
}

/** Signs that mean something together alone. */
function conjunctions(sentence: ReadSentence, spoken: Spoken, attributed: number): string[] {
  const voice = voiceOf(attributed);
  const negated = NEGATED.test(sentence.folded);
  const groups = new Set(sentence.cues.map(({ cue }) => `${cue.label}${cue.weight}`));
  const allegation = groups.has("allegation1") || groups.has("allegation2") || groups.has("allegation3");
  const denial = groups.has("denial1") || groups.has("denial2") || groups.has("denial3");
  const names = [
    `voice=${voice}`,
    `voice=${voice}&negated=${negated}`,
    `voice=${voice}&alleges=${allegation}&denies=${denial}&negated=${negated}`,
  ];
  for (const group of groups) names.push(`voice=${voice}&${group}`);
  const strong = [...groups]
    .filter((group) => /[23]$/.test(group) && !/^rep/.test(group))
    .sort()
    .join("+");
  names.push(`voice=${voice}&strong=${strong}`);
  const { phrase = [], apposition = [] } = spoken.source ?? {};
  if (speaksForAnother([...phrase, ...apposition]))
    names.push(
      "spokesperson",
      `spokesperson&negated=${negated}`,
      `spokesperson&alleges=${allegation}&denies=${denial}`,
    );
  if (sentence.share > 0.5)
    names.push(`quoted&negated=${negated}`, `quoted&alleges=${allegation}&denies=${denial}`);
  if (/\b(?:we|our|us|i|my|me)\b/.test(sentence.folded))
    names.push(
      "first-person",
      `first-person&negated=${negated}`,
      `first-person&alleges=${allegation}&denies=${denial}`,
    );
  return names;
}

/** How a sentence stands to the ones before it. */
function relations(analysis: Analysis, index: number): string[] {
  const [own, before] = [analysis.spoken[index], analysis.spoken[index - 1]];
  const names: string[] = [];
  if (own?.speaker && before?.speaker)
    names.push(own.speaker.name === before.speaker.name ? "same-speaker" : "other-speaker");
  if (own && own.from !== null && own.from < index)
    names.push(`speaker-distance=${Math.min(4, index - own.from)}`);
  return names;
}

function articleWide(analysis: Analysis): string[] {
  const count = (label: string) =>
    analysis.sentences.filter(({ cues }) => cues.some(({ cue }) => cue.label === label && cue.weight > 1))
      .length;
  const size = Math.max(1, analysis.sentences.length);
  const density = (label: string) => Math.min(6, Math.floor((count(label) / size) * 10));
  return [
    `density-allegation=${density("allegation")}`,
    `density-denial=${density("denial")}`,
    ...analysis.titleCues.map(({ cue }) => `title-cue=${cue.id}`),
    `accused-known=${analysis.parties.accused !== null}`,
  ];
}

/** Sentences since the last strong cue of each kind; to be asked for rising indices. */
function cueDistances(analysis: Analysis): (index: number) => string[] {
  const last = new Map<string, number>();
  return (index) => {
    const names = [...last].map(([label, at]) => `since-${label}=${Math.min(5, index - at)}`);
    for (const { cue } of analysis.sentences[index]?.cues ?? [])
      if (cue.weight > 1) last.set(cue.label, index);
    return names;
  };
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

/** What the model of attribution sees: words and structure, own and of the neighbours, without parties and accusations. */
export function* attributionFeatures(analysis: Analysis): Generator<Features> {
  const own = windowed((index) => {
    const sentence = analysis.sentences[index];
    return sentence && attributionStructure(sentence, analysis.spoken[index] as Spoken);
  });
  for (let index = 0; index < analysis.sentences.length; index++) {
    const sentence = analysis.sentences[index] as ReadSentence;
    const features: Features = new Map();
    for (const name of own(index) ?? []) features.set(name, 1);
    for (const [offset, prefix] of NEIGHBOURS) {
      for (const name of own(index + offset) ?? ["none"]) features.set(prefix + name, 1);
    }
    let before = "^";
    sentence.tokens.forEach((token, at) => {
      const word = /\d/.test(token.text) ? "#" : bare(token) || token.text;
      features.set(`${sentence.marks[at] === 1 ? "i" : "o"}=${word}`, 1);
      if (sentence.marks[at] !== 1) features.set(`b=${before}_${word}`, 1);
      before = word;
    });
    yield features;
  }
}

function attributionStructure(sentence: ReadSentence, spoken: Spoken): string[] {
  const names = [
    `share=${Math.ceil(sentence.share * 4)}`,
    `how=${spoken.how}`,
    `speaker-kind=${spoken.speaker?.kind ?? "none"}`,
    `length=${Math.min(6, Math.floor(sentence.tokens.length / 8))}`,
    `sources=${Math.min(3, spoken.sources.length)}`,
    `starts-inside=${sentence.startsInside}`,
    `ends-inside=${sentence.endsInside}`,
  ];
  for (const { verb, kind, form } of spoken.sources)
    names.push(`verb=${verb}`, `form=${form}`, `verb-form=${kind}-${form}`);
  for (const { cue } of sentence.cues) names.push(`cue=${cue.id}`);
  return [...new Set(names)];
}
