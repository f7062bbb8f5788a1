// `npm run eval`: how good the answers are, in figures; `/about` shows the file that it writes.

import { parseArgs } from "node:util";
import { loadConfig } from "../src/config.js";
import { writeFigures } from "../src/evaluation/figures-file.js";
import {
  askAll,
  DEFAULT_QUESTIONS,
  presentQuestions,
  readQuestions,
} from "../src/evaluation/question-report.js";
import { scoreQuestions } from "../src/evaluation/questions.js";
import { presentReviews } from "../src/evaluation/reviewed-labels.js";
import { reportReviews } from "../src/evaluation/reviews-report.js";
import { openNewsroom } from "../src/newsroom.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";

await run(async () => {
  const { values } = parseArgs({
    options: {
      questions: { type: "string" },
      reviews: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (values.reviews) {
    const { figures, rows } = reportReviews(loadConfig());
    process.stdout.write(
      values.json ? `${JSON.stringify({ reviews: figures })}\n` : presentReviews(figures, rows),
    );
    return;
  }
  const questions = readQuestions(values.questions ?? DEFAULT_QUESTIONS);
  const newsroom = await openNewsroom(loadConfig(), progressOn(process.stderr));
  const judged = await askAll(questions, (question) => newsroom.ask(question));
  const figures = scoreQuestions(judged);
  if (values.questions === undefined) writeFigures("questions", { ...figures }, new Date());
  process.stdout.write(
    values.json ? `${JSON.stringify({ questions: figures })}\n` : presentQuestions(figures, judged),
  );
  await newsroom.close();
});
