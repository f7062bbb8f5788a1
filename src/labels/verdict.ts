// The parts of a verdict that are not the label: who says it, of whom, where that stands, and why. In the article's words.

import type { Label, Verdict } from "../domain.js";
import type { Analysis, ReadSentence } from "./analysis.js";
import type { RuleVerdict } from "./rules.js";
import type { Speaker, Spoken } from "./speakers.js";

type Source = Pick<Verdict, "attributedTo" | "side" | "target" | "contextFrom">;

/** Who says it, on which side, of whom; and the earlier sentence that names the speaker. */
export function sourceOf(analysis: Analysis, labels: readonly Label[], index: number): Source {
  const label = labels[index] as Label;
  const spoken = analysis.spoken[index] as Spoken;
  const carried = spoken.speaker || label === "reporting" ? null : carriedFrom(analysis, labels, index);
  const speaker = spoken.speaker ?? carried?.speaker ?? null;
  const from = spoken.speaker ? spoken.from : (carried?.from ?? null);
  return {
    attributedTo: speaker ? speaker.name : nameless(analysis, label, index),
    side: speaker?.side ?? null,
    target: targetOf(analysis, label, index, speaker),
    contextFrom: contextOf(analysis, index, from),
  };
}

/** The speaker of an indirect continuation: whoever spoke last in this paragraph, under the same label. */
function carriedFrom(
  analysis: Analysis,
  labels: readonly Label[],
  index: number,
): { speaker: Speaker; from: number } | null {
  const paragraph = analysis.sentences[index]?.paragraph;
  for (
    let at = index - 1;
    at >= Math.max(0, index - 3) && analysis.sentences[at]?.paragraph === paragraph;
    at--
  ) {
    const spoken = analysis.spoken[at] as Spoken;
    if (spoken.speaker && labels[at] === labels[index])
      return { speaker: spoken.speaker, from: spoken.from ?? at };
  }
  return null;
}

/** Nobody is named: the main accuser for "is accused of", nobody the article names for "is said to". */
function nameless(analysis: Analysis, label: Label, index: number): string | null {
  if (label === "reporting") return null;
  const cues = analysis.sentences[index]?.cues.map(({ cue }) => cue.id) ?? [];
  if (label === "denial") return analysis.parties.accused ?? "unnamed";
  return cues.includes("is-said-to") ? "unnamed" : (analysis.parties.accuser ?? "unnamed");
}

function targetOf(analysis: Analysis, label: Label, index: number, speaker: Speaker | null): string | null {
  if (label === "reporting") return null;
  const { names, parties, sentences } = analysis;
  const isAccused = (name: string) => {
    const standing = parties.standings.get(name);
    return standing !== undefined && standing.accused > standing.accuser;
  };
  if (label === "denial") return speaker?.keys.find(isAccused) ?? parties.accused;
  const mentioned = names.all((sentences[index] as ReadSentence).tokens).map(({ name }) => name.full);
  return mentioned.find((name) => isAccused(name) && name !== speaker?.name) ?? parties.accused;
}

function contextOf(analysis: Analysis, index: number, from: number | null): string | null {
  if (from !== null && from < index) return analysis.sentences[from]?.id ?? null;
  const sentence = analysis.sentences[index] as ReadSentence;
  if (sentence.introducedBy === null) return null;
  const before = analysis.sentences[index - sentence.index - 1];
  return before && before.paragraph === sentence.paragraph - 1 ? before.id : null;
}

/** Why this label, in plain words, the heaviest reason first. */
export function explain(
  analysis: Analysis,
  index: number,
  label: Label,
  rule: RuleVerdict,
  doubts: readonly string[],
): string[] {
  const { speaker, how } = analysis.spoken[index] as Spoken;
  const reasons = rule.label === label ? [...rule.reasons] : [];
  if (how === "quotation" && speaker) reasons.push(`continues the words of ${speaker.name}`);
  if (speaker && !reasons.some((reason) => reason.includes(speaker.name)))
    reasons.push(`speaker: ${speaker.name}`);
  if (reasons.length === 0) reasons.push(FALLBACK[label]);
  return [...new Set([...reasons, ...doubts])];
}

const FALLBACK: Readonly<Record<Label, string>> = {
  allegation: "its words and its neighbours tell of a bad act that the outlet does not establish",
  denial: "its words and its neighbours answer a claim",
  reporting: "the outlet's own voice, with no claim and no reply",
};
