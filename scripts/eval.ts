// `npm run eval`: how good labels and answers are, in figures; `/about` shows the file that it writes.

import { loadConfig } from "../src/config.js";
import { encoderHere } from "../src/encoder/here.js";
import { writeFigures } from "../src/evaluation/figures-file.js";
import { askCorpora, presentCorpora } from "../src/evaluation/fit/corpora-report.js";
import { evaluateLabels } from "../src/evaluation/label-command.js";
import {
  askAll,
  DEFAULT_QUESTIONS,
  presentQuestions,
  readQuestions,
  UNSEEN_QUESTIONS,
} from "../src/evaluation/question-report.js";
import { scoreQuestions } from "../src/evaluation/questions.js";
import { presentReviews } from "../src/evaluation/reviewed-labels.js";
import { reportReviews } from "../src/evaluation/reviews-report.js";
import { createLabeller } from "../src/labels/model/labeller.js";
import { openNewsroom } from "../src/newsroom.js";
import { jsonText } from "../src/shown-text.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";

const EVAL = {
  name: "eval",
  does: "Measures labels and answers on labelled sets; without an option on those of eval/, for /about.",
  options: {
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
  const encoder = encoderHere(config);
  if (corpora !== undefined) {
    const judged = await askCorpora(corpora, config, encoder);
    writeFigures("unseen", { ...scoreQuestions(judged) }, new Date());
    out(json ? `${JSON.stringify({ questions: scoreQuestions(judged) })}\n` : presentCorpora(judged));
    return;
  }
  const label = createLabeller(encoder);
  if (reviews) {
    const { figures, rows } = await reportReviews(config, label);
    out(json ? `${jsonText({ reviews: figures })}\n` : presentReviews(figures, rows));
    return;
  }
  const labelsAlone = labels !== undefined;
  if (labelsAlone || questions === undefined) {
    const { corpusDir } = config;
    out(await evaluateLabels({ labels, articles, json }, { corpusDir, label, now: new Date() }));
  }
  if (labelsAlone && questions === undefined) return;
  const asked = readQuestions(questions ?? DEFAULT_QUESTIONS);
  const newsroom = await openNewsroom(config, progressOn(process.stderr));
  const judged = await askAll(asked, (question) => newsroom.ask(question));
  const figures = scoreQuestions(judged);
  if (questions === undefined) writeFigures("questions", { ...figures }, new Date());
  if (questions === UNSEEN_QUESTIONS) writeFigures("unseenHard", { ...figures }, new Date());
  out(json ? `${jsonText({ questions: figures })}\n` : presentQuestions(figures, judged));
  await newsroom.close();
});
