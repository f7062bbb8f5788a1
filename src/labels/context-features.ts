// What the label model sees of the article around a sentence. Pure.

import type { Analysis } from "./analysis.js";

/** How a sentence stands to the ones before it. */
export function relations(analysis: Analysis, index: number): string[] {
  const [own, before] = [analysis.spoken[index], analysis.spoken[index - 1]];
  const names: string[] = [];
  if (own?.speaker && before?.speaker)
    names.push(own.speaker.name === before.speaker.name ? "same-speaker" : "other-speaker");
  if (own && own.from !== null && own.from < index)
    names.push(`speaker-distance=${Math.min(4, index - own.from)}`);
  return names;
}

/** What holds for every sentence of an article. */
export function articleWide(analysis: Analysis): string[] {
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
export function cueDistances(analysis: Analysis): (index: number) => string[] {
  const last = new Map<string, number>();
  return (index) => {
    const names = [...last].map(([label, at]) => `since-${label}=${Math.min(5, index - at)}`);
    for (const { cue } of analysis.sentences[index]?.cues ?? [])
      if (cue.weight > 1) last.set(cue.label, index);
    return names;
  };
}
