// What the rest of the program may know of the models that it ships. Types alone.

import type { AnswerRequest, CandidateReading, Passage, ReplyRequest } from "./finder.js";
import type { ArticleText, SentenceReading } from "./readings.js";

export type { AnswerRequest, Candidate, CandidateReading, Passage, ReplyRequest } from "./finder.js";
export type { ArticleText, SentenceReading, SentenceText } from "./readings.js";
export type { SpeakerSpan, SpeakerSpans } from "./speaker-span.js";

/**
 * Reads texts. Models are loaded when they are first asked; the same input gives the same numbers, whatever was read
 * before or is read at the same time. Every method throws ExpectedError `data/model-…` where a model's files are
 * missing, changed or broken.
 */
export interface Encoder {
  /** One reading a sentence, in order. */
  readArticle(article: ArticleText): Promise<readonly SentenceReading[]>;
  /** The vector of a question, of length 1. */
  embedQuestion(text: string): Promise<Float32Array>;
  /** One vector a passage, in order, each of length 1. */
  embedPassages(passages: readonly Passage[]): Promise<readonly Float32Array[]>;
  /** One reading a candidate, in order: a single pass over all that it takes. */
  readAnswers(request: AnswerRequest): Promise<CandidateReading>;
  /** The same for denials beside a claim: which of them reply to it. */
  readReplies(request: ReplyRequest): Promise<CandidateReading>;
  /** Frees the models' memory; the encoder cannot be used afterwards. */
  close(): Promise<void>;
}

/** What reads articles. */
export type ArticleReader = Pick<Encoder, "readArticle">;

/** What reads candidates together with a question. */
export type AnswerReader = Pick<Encoder, "readAnswers">;

/** What reads denials together with a claim. */
export type ReplyReader = Pick<Encoder, "readReplies">;
