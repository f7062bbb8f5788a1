// Scores answers against questions with known gold sentences. Pure.

import type { Answer, Label } from "../domain.js";
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
  /** Share of the answered with a right label. */
  readonly label: number;
  /** Share of answers with an allegation that show its reply or say that there is none. */
  readonly otherSideKept: number;
  /** Share of answers with an allegation that show a reply. */
  readonly otherSideShown: number;
  readonly refused: number;
  readonly wronglyRefused: number;
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
  const { question, answerable, gold = [], labels = [], half, kind } = value ?? {};
  if (typeof question !== "string" || typeof answerable !== "boolean") throw wrong();
  if (!Array.isArray(gold) || !Array.isArray(labels)) throw wrong();
  const parts = { ...(half === undefined ? {} : { half }), ...(kind === undefined ? {} : { kind }) };
  return { question, answerable, gold, labels, ...parts };
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
  const times = judged.map(({ answer }) => answer.tookMs).sort((a, b) => a - b);
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    recallAt1: within(1),
    recallAt3: within(3),
    recallAt5: within(5),
    meanReciprocalRank: mean(answerable.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
    sentenceAt1: share(answerable, ({ rank, answer }) => rank === 1 && isOneSentence(answer)),
    label: share(answered, ({ labelRight }) => labelRight),
    otherSideKept: share(claiming, ({ answer }) => hasReply(answer) || answer.otherSideNote !== null),
    otherSideShown: share(claiming, ({ answer }) => hasReply(answer)),
    refused: share(unanswerable, ({ answer }) => !answer.answered),
    wronglyRefused: share(answerable, ({ answer }) => !answer.answered),
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

function hasReply({ quotes, otherSide }: Answer): boolean {
  return [...quotes, ...otherSide].some((quote) => quote.label === "denial");
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
