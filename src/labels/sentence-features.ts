// What the label model sees of one sentence by itself: structure, words, signs that go together. Pure.

import type { Analysis, ReadSentence } from "./analysis.js";
import { findCues } from "./cue-search.js";
import { speaksForAnother } from "./parties.js";
import type { Spoken } from "./spoken.js";
import { bare, fold, isCapitalised, type Token } from "./text.js";
import { NEGATED, voiceOf } from "./voice-features.js";

/** Its length, its quotations, its source, its cues. */
export function structureOf(sentence: ReadSentence, spoken: Spoken): string[] {
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

/** Its words and pairs of words, inside and outside quotations. */
export function wordsOf(analysis: Analysis, sentence: ReadSentence): Set<string> {
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
export function conjunctions(sentence: ReadSentence, spoken: Spoken, attributed: number): string[] {
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
