// Where a reading names its speaker: from the logits of a span's start and end to a place in the article. Pure.

import type { ArticleWindow, PackedSentence } from "./windows-over-article.js";

/** A speaker's name: where it stands, and how much likelier the model finds it than that nobody is named (0 to 1). */
export interface SpeakerSpan {
  /** Which sentence of the article. */
  readonly sentence: number;
  /** UTF-16 places in that sentence's text. */
  readonly start: number;
  readonly end: number;
  readonly chance: number;
}

/** Most tokens of a name. */
const LONGEST = 12;

/**
 * The likeliest span, or null where nobody is named.
 * @param start one logit a token of the window; the first stands for nobody
 */
export function speakerSpan(
  start: Float32Array,
  end: Float32Array,
  window: ArticleWindow,
  sentences: readonly PackedSentence[],
): SpeakerSpan | null {
  const nobody = (start[0] as number) + (end[0] as number);
  let best = nobody;
  let span: readonly [number, number] | null = null;
  for (let from = 1; from < start.length; from++) {
    const sentence = window.sources[from]?.[0] ?? -1;
    if (sentence < 0) continue;
    for (let to = from; to < Math.min(end.length, from + LONGEST); to++) {
      if (window.sources[to]?.[0] !== sentence) break;
      const score = (start[from] as number) + (end[to] as number);
      if (score > best) [best, span] = [score, [from, to]];
    }
  }
  if (span === null) return null;
  const [sentence, first] = window.sources[span[0]] as readonly [number, number];
  const [, last] = window.sources[span[1]] as readonly [number, number];
  const pieces = sentences[sentence]?.pieces ?? [];
  return {
    sentence,
    start: pieces[first]?.start ?? 0,
    end: pieces[last]?.end ?? 0,
    chance: 1 / (1 + Math.exp(nobody - best)),
  };
}
