// The figures by what makes a question hard, a line a kind. Pure.

import { percent } from "./percent.js";
import { type Judged, type QuestionFigures, scoreQuestions } from "./questions.js";

/** Nothing where no question has a kind. */
export function kindLines(judged: readonly Judged[]): readonly string[] {
  const kinds = [...new Set(judged.flatMap(({ asked }) => asked.kind ?? []))].sort();
  return kinds.map((kind) =>
    kindLine(kind, scoreQuestions(judged.filter(({ asked }) => asked.kind === kind))),
  );
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
