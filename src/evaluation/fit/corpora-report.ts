// Questions over many corpora about other matters, put into words: over all, and by what makes a question hard.

import { join } from "node:path";
import type { Config } from "../../config.js";
import type { Encoder } from "../../encoder/encoder.js";
import { openNewsroom } from "../../newsroom.js";
import { percent } from "../percent.js";
import { presentQuestions, readQuestions } from "../question-report.js";
import { type Judged, judge, type QuestionFigures, scoreQuestions } from "../questions.js";
import { sourcesIn } from "./material.js";

/**
 * Asks each corpus of a folder its own questions, over an index of its own in the data folder.
 * @param directory of folders, each with articles and `questions.jsonl`
 * @throws ExpectedError for a corpus, an index or a file of questions that cannot be read
 */
export async function askCorpora(directory: string, config: Config, encoder: Encoder): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { name, corpusDir, questionFiles } of sourcesIn(directory)) {
    const own = { ...config, corpusDir, dataDir: join(config.dataDir, "eval", name) };
    const newsroom = await openNewsroom(own, undefined, { ...encoder, close: async () => undefined });
    for (const file of questionFiles)
      for (const asked of readQuestions(file)) judged.push(judge(asked, await newsroom.ask(asked.question)));
    await newsroom.close();
  }
  return judged;
}

/** The figures, then a line a kind. */
export function presentCorpora(judged: readonly Judged[]): string {
  const figures = scoreQuestions(judged);
  const [head] = presentQuestions(figures, judged).split("\n  ");
  const kinds = [...new Set(judged.flatMap(({ asked }) => asked.kind ?? []))].sort();
  const lines = kinds.map((kind) =>
    kindLine(kind, scoreQuestions(judged.filter(({ asked }) => asked.kind === kind))),
  );
  return `${[(head ?? "").trimEnd(), ...lines].join("\n")}\n`;
}

function kindLine(kind: string, figures: QuestionFigures): string {
  const { answerable, unanswerable, recallAt1, recallAt3, recallAt5, refused, wronglyRefused } = figures;
  const found = `first ${percent(recallAt1)}, three ${percent(recallAt3)}, five ${percent(recallAt5)}, refused ${percent(wronglyRefused)}`;
  return [
    `  ${kind}:`,
    ...(answerable === 0 ? [] : [`${answerable} answerable, ${found}`]),
    ...(unanswerable === 0 ? [] : [`${unanswerable} unanswerable, refused ${percent(refused)}`]),
  ].join(" ");
}
