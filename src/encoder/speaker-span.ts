// Where a reading names its speaker: from the logits of a span's start and end to places in the article. Pure.

import type { ArticleWindow, PackedSentence } from "./windows-over-article.js";

/**
 * Where a speaker may be named, and its share (0 to 1) of what the model gives to all places and nobody: the geometric
 * mean of its first and its last token's, so that the places of one name add up to the name's.
 */
export interface SpeakerSpan {
  /** Which sentence of the article. */
  readonly sentence: number;
  /** UTF-16 places in that sentence's text. */
  readonly start: number;
  readonly end: number;
  readonly chance: number;
}

/** Who is read as the speaker: the likeliest places of a name, likeliest first, and how likely nobody is named. */
export interface SpeakerSpans {
  readonly spans: readonly SpeakerSpan[];
  readonly nobody: number;
}

/** Most tokens of a name. */
const LONGEST = 12;
/** A name stands in an article many times, and each place takes its share: this many are kept. */
const KEPT = 16;
/** Less likely places are left out. */
const LEAST = 0.002;

/**
 * The likeliest places of the speaker's name.
 * @param start one logit a token of the window; the first stands for nobody
 * @param end the same for the name's last token
 */
export function speakerSpans(
  start: Float32Array,
  end: Float32Array,
  window: ArticleWindow,
  sentences: readonly PackedSentence[],
): SpeakerSpans {
  const [starts, ends] = [shares(start), shares(end)];
  const found: SpeakerSpan[] = [];
  for (let from = 1; from < starts.length; from++) {
    const source = window.sources[from];
    if (source === undefined || source[0] < 0 || (starts[from] as number) < LEAST) continue;
    const to = lastToken(ends, window, from);
    const chance = Math.sqrt((starts[from] as number) * (ends[to] as number));
    if (chance < LEAST) continue;
    const pieces = sentences[source[0]]?.pieces ?? [];
    const last = (window.sources[to] as readonly [number, number])[1];
    found.push({
      sentence: source[0],
      start: pieces[source[1]]?.start ?? 0,
      end: pieces[last]?.end ?? 0,
      chance,
    });
  }
  found.sort((a, b) => b.chance - a.chance || a.sentence - b.sentence || a.start - b.start);
  return { spans: found.slice(0, KEPT), nobody: Math.sqrt((starts[0] as number) * (ends[0] as number)) };
}

/** The likeliest last token of a name that begins at `from`: in the same sentence, not far. */
function lastToken(ends: readonly number[], window: ArticleWindow, from: number): number {
  const sentence = window.sources[from]?.[0];
  let best = from;
  for (let to = from; to < Math.min(ends.length, from + LONGEST); to++) {
    if (window.sources[to]?.[0] !== sentence) break;
    if ((ends[to] as number) > (ends[best] as number)) best = to;
  }
  return best;
}

/** Probabilities of logits. */
function shares(logits: Float32Array): number[] {
  const most = logits.reduce((high, logit) => Math.max(high, logit), Number.NEGATIVE_INFINITY);
  const powers = Array.from(logits, (logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
