// Asks the questions of a file and puts the figures into words. Asks through what it is given; measures nothing else.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFolder } from "../corpus/cases.js";
import type { Answer } from "../domain.js";
import { ExpectedError, messageOf } from "../errors.js";
import { kindLines } from "./kind-lines.js";
import { percent } from "./percent.js";
import { type EvalQuestion, type Judged, judge, parseQuestions, type QuestionFigures } from "./questions.js";

/** The name of a corpus folder's questions. */
export const CASE_QUESTIONS = "questions.jsonl";

/** The questions that are asked of the first case when no file is named. */
export const DEFAULT_QUESTIONS = "eval/case-questions.jsonl";
/** Questions that nothing was tuned or fitted on. */
export const UNSEEN_QUESTIONS = "eval/unseen-questions.jsonl";

/**
 * The questions of a case: those of the project for the first one, else the folder's own.
 * @throws ExpectedError `usage/questions` where the folder has none
 */
export function questionsOf({ isFirst, name, corpusDir }: CaseFolder): string {
  if (isFirst) return DEFAULT_QUESTIONS;
  const file = join(corpusDir, CASE_QUESTIONS);
  if (existsSync(file)) return file;
  const line = `The case ${name} has no ${CASE_QUESTIONS} to be measured by.`;
  throw new ExpectedError("usage", "usage/questions", line, "Make one, or name a file with --questions.");
}

/** @throws ExpectedError family usage: the file cannot be read, or a line of it is no question */
export function readQuestions(file: string): EvalQuestion[] {
  try {
    return parseQuestions(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const message = `The questions in ${file} cannot be read: ${messageOf(error)}.`;
    throw new ExpectedError("usage", "usage/questions", message, "", { cause: error });
  }
}

/** Every question once to warm up, once for the record, in order. */
export async function askAll(
  questions: readonly EvalQuestion[],
  ask: (question: string) => Promise<Answer>,
): Promise<readonly Judged[]> {
  for (const { question } of questions) await ask(question);
  const judged: Judged[] = [];
  for (const asked of questions) judged.push(judge(asked, await ask(asked.question)));
  return judged;
}

/** The figures and every question that went wrong, ready to be printed. */
export function presentQuestions(figures: QuestionFigures, judged: readonly Judged[]): string {
  const lines = [
    `${figures.answerable} answerable questions, ${figures.unanswerable} that the corpus does not answer`,
    `gold in the first quote ${percent(figures.recallAt1)}, first three ${percent(figures.recallAt3)}, first five ${percent(figures.recallAt5)}; mean reciprocal rank ${figures.meanReciprocalRank.toFixed(3)}`,
    `gold first and quoted as one sentence ${percent(figures.sentenceAt1)}`,
    ...(judged.some(({ asked }) => asked.labels.length > 0)
      ? [`label right among the answered ${percent(figures.label)}`]
      : []),
    `answers with an allegation: reply or a line that there is none ${percent(figures.otherSideKept)}, a reply ${percent(figures.otherSideShown)}`,
    `refused: unanswerable ${percent(figures.refused)}, answerable (wrongly) ${percent(figures.wronglyRefused)}`,
    ...kindsOfFault(figures),
    `whole answer, warm: median ${figures.p50Ms} ms, 95th percentile ${figures.p95Ms} ms`,
    ...kindLines(judged),
    ...judged.flatMap(wrongLine),
  ];
  return `${lines.join("\n")}\n`;
}

/** What only some files ask about. */
function kindsOfFault(figures: QuestionFigures): string[] {
  const { otherSideAsked, otherSideRight, falseSummaries, differencesAsked, newestAsked } = figures;
  return [
    ...(otherSideAsked > 0
      ? [
          `other side right ${percent(otherSideRight)} of ${otherSideAsked}; a line that says "denied" of what nobody denied ${percent(falseSummaries)}`,
        ]
      : []),
    ...(differencesAsked > 0
      ? [`differences between sources shown ${percent(figures.differencesShown)} of ${differencesAsked}`]
      : []),
    ...(newestAsked > 0 ? [`newest state first ${percent(figures.newestFirst)} of ${newestAsked}`] : []),
  ];
}

function wrongLine({ asked, answer, rank, labelRight }: Judged): string[] {
  const said = answer.answered ? `${answer.label}: ${answer.quotes[0]?.text ?? ""}` : "refused";
  const wrong = (what: string) => [`  ${what}  ${asked.question}  →  ${said}`];
  if (!asked.answerable) return answer.answered ? wrong("answered") : [];
  if (!answer.answered) return wrong("refused ");
  if (rank !== 1) return wrong(rank === 0 ? "not found" : `rank ${rank}  `);
  return labelRight ? [] : wrong("label   ");
}
