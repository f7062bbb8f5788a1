// The encoder in this process: for the terminal. A long reading holds up everything else; the bot uses `hosted.ts`.

import { setImmediate as otherWork } from "node:timers/promises";
import type { Config } from "../config.js";
import type { Encoder } from "./encoder.js";
import { type CandidateReading, embedPassages, embedQuestion, readAnswers, readReplies } from "./finder.js";
import { FINDER, READER, type ShippedModel } from "./models.js";
import { readArticle, type SentenceReading } from "./readings.js";
import { Recent } from "./recent.js";
import type { Session } from "./session.js";
import { openShipped } from "./shipped.js";

/** An article is labelled again when the case's names or a review change: its readings stay. A reading takes 1 kB a sentence. */
const KEPT_ARTICLES = 256;
/** A question is asked again when a page is turned or a filter set. */
const KEPT_QUESTIONS = 256;

export type EncoderConfig = Pick<Config, "modelDir">;

/** Nothing is loaded before it is asked; nothing is kept of a load that failed. */
export function encoderHere({ modelDir }: EncoderConfig): Encoder {
  const reader = whenAsked(modelDir, READER);
  const finder = whenAsked(modelDir, FINDER);
  const recent = new Recent<readonly SentenceReading[]>(KEPT_ARTICLES);
  const questions = new Recent<Float32Array>(KEPT_QUESTIONS);
  const answers = new Recent<CandidateReading>(KEPT_QUESTIONS);
  return {
    readArticle: (article) =>
      recent.of(JSON.stringify(article), async () =>
        readArticle(await reader.session(), article, () => otherWork()),
      ),
    embedQuestion: (text) => questions.of(text, async () => embedQuestion(await finder.session(), text)),
    embedPassages: async (passages) => embedPassages(await finder.session(), passages, () => otherWork()),
    readAnswers: (request) =>
      answers.of(JSON.stringify(request), async () => readAnswers(await finder.session(), request)),
    readReplies: async (request) => readReplies(await finder.session(), request),
    close: async () => {
      await Promise.all([reader.close(), finder.close()]);
    },
  };
}

/** A session that is opened by the first who asks. */
function whenAsked(modelDir: string, model: ShippedModel) {
  let opening: Promise<Session> | undefined;
  return {
    session: (): Promise<Session> => {
      opening ??= openShipped(modelDir, model).catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    close: async (): Promise<void> => (await opening?.catch(() => undefined))?.close(),
  };
}
