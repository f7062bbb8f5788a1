// The readings of an article: label, voice and speaker of each sentence.

import type { Outputs, Session } from "./session.js";
import { type SpeakerSpans, speakerSpans } from "./speaker-span.js";
import { type ArticleWindow, type PackedSentence, windowsOver } from "./windows-over-article.js";

/** What the encoder reads of an article: its title and its sentences in order, headings left out. */
export interface ArticleText {
  readonly title: string;
  readonly sentences: readonly SentenceText[];
}

export interface SentenceText {
  readonly text: string;
  /** It is the first of its paragraph. */
  readonly opens: boolean;
}

export interface SentenceReading {
  /** Probabilities in the order of `LABELS`; they sum to 1. */
  readonly chances: readonly [allegation: number, denial: number, reporting: number];
  /** How likely somebody else says it than the outlet, 0 to 1. */
  readonly voice: number;
  readonly speaker: SpeakerSpans;
}

/** Reads an article whole, in order. One reading a sentence. */
export async function readArticle(
  session: Session,
  article: ArticleText,
  between: () => Promise<void> = async () => undefined,
): Promise<SentenceReading[]> {
  const sentences = article.sentences.map(({ text, opens }, at): PackedSentence => {
    return { pieces: session.pieces(text), opens: opens || at === 0 };
  });
  const readings: SentenceReading[] = [];
  for (const window of windowsOver(session.pieces(article.title), sentences)) {
    readings.push(...readingsOf(await session.run(window), window, sentences));
    await between();
  }
  return readings;
}

function readingsOf(
  outputs: Outputs,
  window: ArticleWindow,
  sentences: readonly PackedSentence[],
): SentenceReading[] {
  const { label, voice, start, end } = outputs as Record<"label" | "voice" | "start" | "end", Float32Array>;
  const width = window.ids.length;
  const readings: SentenceReading[] = [];
  for (let at = window.from; at < window.until; at++) {
    const row = at - window.first;
    const logits = (all: Float32Array) => all.subarray(row * width, (row + 1) * width);
    readings.push({
      chances: softmax(label.subarray(row * 3, row * 3 + 3)),
      voice: sigmoid(voice[row] as number),
      speaker: speakerSpans(logits(start), logits(end), window, sentences),
    });
  }
  return readings;
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function softmax(logits: Float32Array): [number, number, number] {
  const most = Math.max(...logits);
  const [a, b, c] = Array.from(logits, (logit) => Math.exp(logit - most)) as [number, number, number];
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}
