// What the rest of the program may know of the models that it ships. Types alone.

import type { ArticleText, ReplyPair, SentenceReading } from "./readings.js";

export type { ArticleText, PlacedSentence, ReplyPair, SentenceReading, SentenceText } from "./readings.js";
export type { SpeakerSpan } from "./speaker-span.js";

/**
 * Reads texts. Models are loaded when they are first asked; the same input gives the same numbers, whatever was read
 * before or is read at the same time. Every method throws ExpectedError `data/model-…` where a model's files are
 * missing, changed or broken.
 */
export interface Encoder {
  /** One reading a sentence, in order. */
  readArticle(article: ArticleText): Promise<readonly SentenceReading[]>;
  /** How likely the reply answers the very matter of the claim, 0 to 1. */
  readReply(pair: ReplyPair): Promise<number>;
  /** Frees the models' memory; the encoder cannot be used afterwards. */
  close(): Promise<void>;
}

/** What reads articles. */
export type ArticleReader = Pick<Encoder, "readArticle">;
