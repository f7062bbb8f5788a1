// The readings of an article: label, voice and speaker of each sentence, and whether a denial answers a claim.

import { COLON, idsOf, type Piece, RowBuilder, shorten } from "./packing.js";
import type { Outputs, Session } from "./session.js";
import { type SpeakerSpan, speakerSpan } from "./speaker-span.js";
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
  readonly speaker: SpeakerSpan | null;
}

/** A claim and what may answer it, each with its article; -1 in `before` is not needed: what stands before is read from the article. */
export interface ReplyPair {
  readonly claim: PlacedSentence;
  readonly reply: PlacedSentence;
}

export interface PlacedSentence {
  readonly article: ArticleText;
  readonly at: number;
}

/** Most tokens in a pair: of a title, of what stands before a sentence, of a sentence; as in `training/`. */
const PAIR = { title: 24, before: 40, sentence: 100 } as const;

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
      speaker: speakerSpan(logits(start), logits(end), window, sentences),
    });
  }
  return readings;
}

/** How likely the reply answers the very matter of the claim, 0 to 1. */
export async function readReply(session: Session, { claim, reply }: ReplyPair): Promise<number> {
  const own = ({ article, at }: PlacedSentence) =>
    idsOf(shorten(session.pieces(article.sentences[at]?.text ?? ""), PAIR.sentence));
  const row = new RowBuilder()
    .add(own(claim), true)
    .end()
    .add(idsOf(session.pieces(claim.article.title)).slice(0, PAIR.title))
    .add([COLON, ...before(session, claim), COLON, ...before(session, reply)])
    .end()
    .add(own(reply), true)
    .end();
  return sigmoid((await session.run(row)).replies?.[0] as number);
}

/** The end of the two sentences before a sentence. */
function before(session: Session, { article, at }: PlacedSentence): number[] {
  const pieces: Piece[] = article.sentences
    .slice(Math.max(0, at - 2), at)
    .flatMap(({ text }) => session.pieces(text));
  return idsOf(pieces.slice(-PAIR.before));
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
