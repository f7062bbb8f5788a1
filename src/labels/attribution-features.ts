// What the model of attribution sees of a sentence. Pure.

import type { Analysis, ReadSentence } from "./analysis.js";
import type { Features } from "./features.js";
import type { Spoken } from "./spoken.js";
import { bare } from "./text.js";
import { windowed } from "./windowed.js";

/** More neighbours than the label model sees: there are ten times the examples. */
const NEIGHBOURS = [
  [-1, "p1:"],
  [-2, "p2:"],
  [1, "n1:"],
] as const;

/** Words and structure, own and of the neighbours, without parties and accusations. */
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
