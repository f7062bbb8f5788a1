// npm run preview -- [FILE]: writes a page that shows real replies as Discord draws them (preview.html by default);
// -- --measure: how high they are on a phone.

import { loadConfig } from "../src/config.js";
import { measureReplies } from "../src/discord/preview/measure.js";
import { writePreview } from "../src/discord/preview/write.js";
import { DEFAULT_QUESTIONS, readQuestions } from "../src/evaluation/question-report.js";
import { CASE_OPTION, openChosen } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const PREVIEW = {
  name: "preview",
  does: "Writes a page that shows real replies as Discord draws them (preview.html where no FILE is named).",
  takes: "[FILE]",
  options: {
    ...CASE_OPTION,
    measure: {
      type: "boolean",
      default: false,
      means: "print every reply's height on a phone instead, and how many answers fit; needs Chromium",
    },
    questions: {
      type: "string",
      default: DEFAULT_QUESTIONS,
      value: "FILE.jsonl",
      means: "the questions whose answers are measured",
    },
  },
} as const satisfies CommandLine;

await run(PREVIEW, async ({ positionals, values }) => {
  const { chromium } = loadConfig();
  const asked = values.measure ? readQuestions(values.questions).map(({ question }) => question) : [];
  const newsroom = await openChosen(values.case);
  try {
    const said = values.measure
      ? await measureReplies(newsroom, asked, chromium)
      : await writePreview(newsroom, positionals[0] ?? "preview.html");
    out(`${said}\n`);
  } finally {
    await newsroom.close();
  }
});
