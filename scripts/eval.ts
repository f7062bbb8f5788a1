// `npm run eval`: how good labels and answers are, in figures; `/about` shows the file that it writes.

import { loadConfig } from "../src/config.js";
import { encoderHere } from "../src/encoder/here.js";
import { writeFigures } from "../src/evaluation/figures-file.js";
import { askCorpora, presentCorpora } from "../src/evaluation/fit/corpora-report.js";
import { evaluateLabels } from "../src/evaluation/label-command.js";
import {
  askAll,
  presentQuestions,
  questionsOf,
  readQuestions,
  UNSEEN_QUESTIONS,
} from "../src/evaluation/question-report.js";
import { scoreQuestions } from "../src/evaluation/questions.js";
import { presentReviews } from "../src/evaluation/reviewed-labels.js";
import { reportReviews } from "../src/evaluation/reviews-report.js";
import { createLabeller } from "../src/labels/model/labeller.js";
import { openNewsroom } from "../src/newsroom.js";
import { jsonText } from "../src/shown-text.js";
import { CASE_OPTION, chosenCase } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";

const EVAL = {
  name: "eval",
  does: "Measures labels and answers on labelled sets; without an option on those of eval/, for /about.",
  options: {
    ...CASE_OPTION,
    questions: { type: "string", value: "FILE", means: "questions with their answers, a JSON object a line" },
    labels: { type: "string", value: "FILE", means: "labelled sentences, a JSON object a line" },
    articles: { type: "string", value: "DIR", means: "where their articles are; the corpus otherwise" },
    corpora: {
      type: "string",
      value: "DIR",
      means: "folders of articles with questions.jsonl: unseen matters",
    },
    reviews: { type: "boolean", default: false, means: "how often editors changed a label, and which" },
    json: { type: "boolean", default: false, means: "the figures as JSON" },
  },
} as const satisfies CommandLine;

await run(EVAL, async ({ values }) => {
  const { questions, labels, articles, corpora, json, reviews } = values;
  const config = loadConfig();
  const folder = chosenCase(config, values.case);
  const encoder = encoderHere(config);
  if (corpora !== undefined) {
    const judged = await askCorpora(corpora, config, encoder);
    writeFigures("unseen", { ...scoreQuestions(judged) }, new Date());
    out(json ? `${JSON.stringify({ questions: scoreQuestions(judged) })}\n` : presentCorpora(judged));
    return;
  }
  const label = createLabeller(encoder);
  if (reviews) {
    const { figures, rows } = await reportReviews(config, label, folder);
    out(json ? `${jsonText({ reviews: figures })}\n` : presentReviews(figures, rows));
    return;
  }
  const labelsAlone = labels !== undefined;
  // The labels that are judged when no file is named are of the first case.
  if (labelsAlone || (questions === undefined && folder.isFirst)) {
    const { corpusDir } = folder;
    out(await evaluateLabels({ labels, articles, json }, { corpusDir, label, now: new Date() }));
  }
  if (labelsAlone && questions === undefined) return;
  const asked = readQuestions(questions ?? questionsOf(folder));
  const newsroom = await openNewsroom(config, progressOn(process.stderr), encoder, folder);
  const judged = await askAll(asked, (question) => newsroom.ask(question));
  const figures = scoreQuestions(judged);
  const part = folder.isFirst ? ("questions" as const) : (`questions ${folder.name}` as const);
  if (questions === undefined) writeFigures(part, { ...figures }, new Date());
  if (questions === UNSEEN_QUESTIONS) writeFigures("unseenHard", { ...figures }, new Date());
  out(json ? `${jsonText({ questions: figures })}\n` : presentQuestions(figures, judged));
  await newsroom.close();
});
