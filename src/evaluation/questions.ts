// Scores answers against questions with known gold sentences. Pure.

import type { Answer, Label, Quote } from "../domain.js";
import { ExpectedError } from "../errors.js";

export interface EvalQuestion {
  readonly question: string;
  readonly answerable: boolean;
  /** A quote counts when it holds one of these. */
  readonly gold: readonly string[];
  /** Labels that count as right; empty: any. */
  readonly labels: readonly Label[];
  /** The part of its file that it belongs to, where there are parts. */
  readonly half?: string;
  /** What makes it hard ("paraphrase", "premise"), where the file says so. */
  readonly kind?: string;
  /** What replies to the claim that answers, a quote counts when it holds one of these; empty: nothing in the corpus does. */
  readonly otherSide?: readonly string[];
  /** What may stand beside it as well. */
  readonly otherSideAlso?: readonly string[];
  /** The values on which the sources differ, as they write them. */
  readonly differs?: readonly string[];
  /** What the quote with the newest state holds, where there are several states. */
  readonly newest?: string;
}

export interface QuestionFigures {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Shares, 0 to 1, of the answerable questions with a gold quote among the first one, three, five. */
  readonly recallAt1: number;
  readonly recallAt3: number;
  readonly recallAt5: number;
  readonly meanReciprocalRank: number;
  /** Share whose first quote's sentence holds gold and nothing but that sentence is quoted. */
  readonly sentenceAt1: number;
  /** Share of the answered whose file names labels that has a right one. */
  readonly label: number;
  /** Share of answers with an allegation that show its reply or say that there is none. */
  readonly otherSideKept: number;
  /** Share of answers with an allegation that show a reply. */
  readonly otherSideShown: number;
  readonly refused: number;
  readonly wronglyRefused: number;
  /**
   * Of the answered questions whose file says what replies to the claim: the share that shows one of those replies and none
   * of another matter, or, where nothing replies, no denial at all. 0 of 0 where no file says so, as in the following ones.
   */
  readonly otherSideRight: number;
  readonly otherSideAsked: number;
  /** Share of those whose line says "denied" though nothing replies, or by the words of another matter. */
  readonly falseSummaries: number;
  /** Share of the questions on which sources differ whose answer shows two of the values. */
  readonly differencesShown: number;
  readonly differencesAsked: number;
  /** Share of the questions with several states whose first quote, or a note, gives the newest. */
  readonly newestFirst: number;
  readonly newestAsked: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export interface Judged {
  readonly asked: EvalQuestion;
  readonly answer: Answer;
  /** Rank of the first gold quote from 1, or 0. */
  readonly rank: number;
  readonly labelRight: boolean;
}

/** @throws ExpectedError `usage/questions` that names the line */
export function parseQuestions(text: string): EvalQuestion[] {
  return text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [parseLine(line, i + 1)]));
}

function parseLine(line: string, number: number): EvalQuestion {
  const wrong = () =>
    new ExpectedError(
      "usage",
      "usage/questions",
      `Line ${number} of the questions is not one.`,
      'Write {"question","answerable","gold":[…],"labels":[…]}.',
    );
  let value: Partial<EvalQuestion>;
  try {
    value = JSON.parse(line) as Partial<EvalQuestion>;
  } catch {
    throw wrong();
  }
  const {
    question,
    answerable,
    gold = [],
    labels = [],
    half,
    kind,
    otherSide,
    otherSideAlso,
    differs,
    newest,
  } = value ?? {};
  if (typeof question !== "string" || typeof answerable !== "boolean") throw wrong();
  if (!Array.isArray(gold) || !Array.isArray(labels)) throw wrong();
  const told = Object.entries({ half, kind, otherSide, otherSideAlso, differs, newest }).filter(
    ([, one]) => one !== undefined,
  );
  return { question, answerable, gold, labels, ...(Object.fromEntries(told) as Partial<EvalQuestion>) };
}

export function judge(asked: EvalQuestion, answer: Answer): Judged {
  const rank = answer.quotes.findIndex((quote) => holdsGold(quote.text, asked)) + 1;
  const labelRight =
    answer.label !== null && (asked.labels.length === 0 || asked.labels.includes(answer.label));
  return { asked, answer, rank, labelRight };
}

function holdsGold(text: string, asked: EvalQuestion): boolean {
  return asked.gold.some((gold) => text.includes(gold));
}

/** All figures of a run; shares of nothing are 0. */
export function scoreQuestions(judged: readonly Judged[]): QuestionFigures {
  const answerable = judged.filter(({ asked }) => asked.answerable);
  const unanswerable = judged.filter(({ asked }) => !asked.answerable);
  const answered = answerable.filter(({ answer }) => answer.answered);
  const within = (most: number) => share(answerable, ({ rank }) => rank > 0 && rank <= most);
  const claiming = judged.filter(({ answer }) => answer.quotes.some((quote) => quote.label === "allegation"));
  const opposed = judged.filter(({ asked, answer }) => asked.otherSide !== undefined && answer.answered);
  const differing = judged.filter(({ asked }) => (asked.differs?.length ?? 0) > 1);
  const dated = judged.filter(({ asked }) => asked.newest !== undefined);
  const times = judged.map(({ answer }) => answer.tookMs).sort((a, b) => a - b);
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    recallAt1: within(1),
    recallAt3: within(3),
    recallAt5: within(5),
    meanReciprocalRank: mean(answerable.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
    sentenceAt1: share(answerable, ({ rank, answer }) => rank === 1 && isOneSentence(answer)),
    label: share(
      answered.filter(({ asked }) => asked.labels.length > 0),
      ({ labelRight }) => labelRight,
    ),
    otherSideKept: share(claiming, ({ answer }) => hasReply(answer) || answer.otherSideNote !== null),
    otherSideShown: share(claiming, ({ answer }) => hasReply(answer)),
    refused: share(unanswerable, ({ answer }) => !answer.answered),
    wronglyRefused: share(answerable, ({ answer }) => !answer.answered),
    otherSideRight: share(opposed, isOtherSideRight),
    otherSideAsked: opposed.length,
    falseSummaries: share(opposed, isSummaryFalse),
    differencesShown: share(differing, showsDifference),
    differencesAsked: differing.length,
    newestFirst: share(dated, isNewestFirst),
    newestAsked: dated.length,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

function hasReply({ quotes, otherSide }: Answer): boolean {
  return [...quotes, ...otherSide].some((quote) => quote.label === "denial");
}

/** The denials that are shown as replies to what answers. */
function repliesShown({ answer }: Judged): readonly Quote[] {
  const claims = new Set(answer.quotes.filter(({ label }) => label === "allegation").map(({ id }) => id));
  return [...answer.otherSide, ...answer.quotes].filter(
    ({ label, opposes }) =>
      label === "denial" && (opposes === undefined || opposes.some((id) => claims.has(id))),
  );
}

function isOtherSideRight(judged: Judged): boolean {
  const { otherSide = [], otherSideAlso = [] } = judged.asked;
  const shown = repliesShown(judged).filter((quote) => !holds(quote, otherSideAlso));
  const right = shown.filter((quote) => holds(quote, otherSide));
  return right.length === shown.length && (otherSide.length === 0 || right.length > 0);
}

/** "…; denied by X" where nothing that is shown denies it. */
function isSummaryFalse(judged: Judged): boolean {
  const { otherSide = [], otherSideAlso = [] } = judged.asked;
  if (!/\bdenied (?:by|in)\b/.test(judged.answer.summary)) return false;
  return !repliesShown(judged).some((quote) => holds(quote, [...otherSide, ...otherSideAlso]));
}

function holds({ text }: Quote, golds: readonly string[]): boolean {
  return golds.some((gold) => text.includes(gold));
}

function showsDifference({ asked: { differs = [] }, answer }: Judged): boolean {
  const shown = answer.disagreements.flatMap(({ values }) =>
    values.map(({ value, quote }) => `${value} ${quote.text}`),
  );
  return differs.filter((value) => shown.some((text) => text.includes(value))).length > 1;
}

function isNewestFirst({ asked: { newest = "" }, answer }: Judged): boolean {
  return answer.quotes[0]?.text.includes(newest) ?? false;
}

/** No stop followed by another sentence inside the first quote. */
function isOneSentence({ quotes }: Answer): boolean {
  return !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(
    (quotes[0]?.text ?? "").replace(/\b(?:U\.S|Sens?|Aug|Inc|Co)\./g, ""),
  );
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param sorted ascending */
function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}
