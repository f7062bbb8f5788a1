// Questions over many corpora about other matters, put into words: over all, and by what makes a question hard.

import { join } from "node:path";
import type { Config } from "../../config.js";
import type { Encoder } from "../../encoder/encoder.js";
import { openNewsroom } from "../../newsroom.js";
import { kindLines } from "../kind-lines.js";
import { presentQuestions, readQuestions } from "../question-report.js";
import { type Judged, judge, scoreQuestions } from "../questions.js";
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
  return `${[(head ?? "").trimEnd(), ...kindLines(judged)].join("\n")}\n`;
}
