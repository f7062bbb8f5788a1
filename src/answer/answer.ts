// The one entry to answers: ask, said, timeline, verify, check and the page of the case over one open index. Every quote is checked on disk when it is made.

import type { CaseFile } from "../corpus/case-file.js";
import type { ReadParagraph } from "../corpus/reader.js";
import type { Answer, Filters, Quote } from "../domain.js";
import type { Embedder } from "../encoder/embedder.js";
import type { AnswerReader } from "../encoder/encoder.js";
import { ExpectedError } from "../errors.js";
import type { CasePage, ClaimCheck, Faced, Said, TimelineEvent, Verification } from "../findings.js";
import type { SearchIndex } from "../indexing/search-index.js";
import type { Log } from "../log.js";
import { createRetriever } from "../retrieval/retrieve.js";
import { answerTo } from "./ask/compose.js";
import { readFollowUp } from "./ask/follow-up.js";
import type { AnswerKit } from "./ask/kit.js";
import { inOtherLanguage, questionLanguage } from "./ask/other-language.js";
import { wouldHelp } from "./ask/would-help.js";
import { casePage } from "./case-page/case-page.js";
import { facing } from "./case-page/faced.js";
import { checkMessage } from "./check/check.js";
import { createLikenesses, type Likenesses } from "./check/likeness.js";
import { relatedTo } from "./check/related.js";
import { said } from "./findings/said.js";
import { createSpeakers } from "./findings/speakers.js";
import { timeline } from "./findings/timeline.js";
import { verify } from "./findings/verify.js";
import { whichSpeaker } from "./findings/which-speaker.js";
import { createMatters } from "./other-side/matters.js";
import { createOtherSide } from "./other-side/other-side.js";
import { createQuoteMaker, type Notices } from "./quotes/quotes.js";

const LONGEST_QUESTION = 6_000;
const LONGEST_TOPIC = 200;
const NO_NOTICES: Notices = () => () => null;

const UNTIMED = { tookMs: 0, timings: { encoderMs: 0, totalMs: 0 } } as const;

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

export interface Answerer {
  /**
   * @param before the question before, where this one may lean on it
   * @throws ExpectedError `usage/…` for an empty or overlong question or a wrong filter
   */
  ask(question: string, filters?: Filters, before?: string): Promise<Answer>;
  /** @throws ExpectedError `usage/…` for an empty or overlong name or topic */
  said(speaker: string, topic?: string): Said;
  /** @throws ExpectedError `usage/topic` for an overlong topic */
  timeline(topic?: string): readonly TimelineEvent[];
  /** @throws ExpectedError `usage/wording` for an empty or overlong wording */
  verify(wording: string): Verification;
  /** One entry for each sentence of somebody's message that is long enough to claim anything. */
  check(message: string): Promise<readonly ClaimCheck[]>;
  /** Each quote with what the corpus sets against it; those whose words no longer stand are left out. */
  facing(quotes: readonly Quote[]): readonly Faced[];
  casePage(): Promise<CasePage>;
  /** Every name that said something, the most quoted first; those alone whom what was typed so far may mean. */
  speakers(typed?: string): readonly string[];
}

export interface AnswererParts {
  readonly index: SearchIndex;
  readonly embedder: Pick<Embedder, "embedQuestion">;
  readonly reader: AnswerReader;
  readonly caseFile: CaseFile;
  readonly readParagraph: ReadParagraph;
  readonly log: Log;
  /** What the editors have published about an article; nothing of a withdrawn one is shown, a line stands with a corrected one. */
  readonly notices?: Notices;
  /** Does the model that finds read other languages than English? */
  readonly multilingual?: boolean;
  /** Milliseconds, only ever compared. */
  readonly clock?: () => number;
}

export function createAnswerer(parts: AnswererParts): Answerer {
  const { clock = () => performance.now(), multilingual = false } = parts;
  const { kit, likenesses } = createKit(parts);
  const speakers = createSpeakers(kit, parts.caseFile.parties);
  return {
    async ask(question, filters = {}, before = "") {
      const began = clock();
      const readAs = readFollowUp(checkQuestion(question), before, {
        names: kit.retriever.names,
        parties: kit.parties,
      });
      const { content, encoderMs } = await answerIn(readAs ?? question, filters, kit, multilingual);
      const totalMs = tenths(clock() - began);
      return {
        question,
        ...withNotice(
          content,
          () =>
            whichSpeaker(readAs ?? question, speakers, kit.retriever.names) ??
            wouldHelp(readAs ?? question, filters, content, {
              names: kit.retriever.names,
              parties: kit.parties,
            }),
        ),
        readAs,
        tookMs: totalMs,
        timings: { encoderMs: Math.min(tenths(encoderMs), totalMs), totalMs },
      };
    },
    said: (speaker, topic) => said(speaker, checkTopic(topic), kit, speakers),
    timeline: (topic) => timeline(checkTopic(topic), kit),
    verify: (wording) => verify(wording, kit),
    check: (message) =>
      checkMessage(message, async (sentence, stance) => {
        const found = await relatedTo(sentence, stance === "stated", kit, likenesses);
        if (found === null) return null;
        return { answer: { question: sentence, ...found.content, ...UNTIMED }, alleged: found.alleged };
      }),
    facing: (quotes) => facing(quotes, kit),
    casePage: () =>
      casePage({
        ...{ kit, caseFile: parts.caseFile, pause: () => new Promise((resolve) => setImmediate(resolve)) },
        ask: async (question) => (await answerTo(question, {}, kit)).content,
      }),
    speakers: (typed = "") => (typed.trim() === "" ? speakers.all() : speakers.matching(typed)),
  };
}

/** The content with a notice where it has none of its own. */
function withNotice<T extends Pick<Answer, "notice">>(content: T, notice: () => string | null): T {
  const own = content.notice ?? notice();
  return own === null ? content : { ...content, notice: own };
}

/** The answer to a question in the language that is read, or why there is none in another. */
async function answerIn(
  question: string,
  filters: Filters,
  kit: AnswerKit,
  multilingual: boolean,
): ReturnType<typeof answerTo> {
  const isKnown = (word: string) => kit.index.documentFrequency(word) > 0;
  const language = await questionLanguage(question, isKnown, multilingual);
  if (language.refused) return { content: inOtherLanguage(language), encoderMs: 0 };
  const { content, encoderMs } = await answerTo(question, filters, kit);
  return { content: language.notice === null ? content : { ...content, notice: language.notice }, encoderMs };
}

function createKit(answererParts: AnswererParts): {
  kit: AnswerKit;
  likenesses: Likenesses;
} {
  const { index, embedder, reader, caseFile, readParagraph, log, notices = NO_NOTICES } = answererParts;
  const parties = [...caseFile.parties, ...caseFile.names.map((name) => ({ ...name, side: null }))];
  const retriever = createRetriever({ index, embedder, reader, parties });
  const matters = createMatters(retriever, index);
  const quotes = createQuoteMaker(index, readParagraph, log, notices);
  const kit: AnswerKit = {
    index,
    retriever,
    quotes,
    parties: caseFile.parties,
    otherSide: createOtherSide(index, retriever, quotes, matters),
    withdrawn: () => {
      const noticeOf = notices();
      return (article) => noticeOf(article)?.kind === "withdrawn";
    },
    publishedOf: retriever.publishedOf,
  };
  return { kit, likenesses: createLikenesses(retriever, matters) };
}

/** @throws ExpectedError `usage/question` */
function checkQuestion(question: string): string {
  const wrong = (message: string, hint: string) =>
    new ExpectedError("usage", "usage/question", message, hint);
  if (/^[\s\p{Cc}\p{Cf}]*$/u.test(question)) throw wrong("The question is empty.", "Ask one.");
  if (question.length <= LONGEST_QUESTION) return question;
  throw wrong(`The question is ${question.length} characters long.`, "At most 6,000 are allowed.");
}

function checkTopic(topic: string | undefined): string | undefined {
  if (topic === undefined || topic.length <= LONGEST_TOPIC) return topic;
  const message = `The topic is ${topic.length} characters long.`;
  throw new ExpectedError("usage", "usage/topic", message, `At most ${LONGEST_TOPIC} are allowed.`);
}
