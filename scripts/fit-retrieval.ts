// npm run fit-retrieval -- [--data DIR] [--questions FILE …] [--dry-run]: fits the ranking's and the refusal's numbers, and says how they hold for unseen questions.

import { loadConfig } from "../src/config.js";
import { runFit } from "../src/evaluation/fit/run.js";
import { CASE_OPTION, chosenCase } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const FIT = {
  name: "fit-retrieval",
  does: "Fits the numbers of ranking and refusing, and says how they hold for sets left out.",
  options: {
    ...CASE_OPTION,
    data: {
      type: "string",
      value: "DIR",
      means: "folders of articles with questions.jsonl, beside the corpus",
    },
    questions: {
      ...{ type: "string", multiple: true, value: "FILE" },
      default: ["case", "further", "kinds"].map((name) => `eval/${name}-questions.jsonl`),
      means: "questions about the corpus",
    },
    "dry-run": { type: "boolean", default: false, means: "write nothing" },
  },
} satisfies CommandLine;

await run(FIT, async ({ values }) => {
  const { data = null, questions } = values;
  const write = values["dry-run"] ? null : "src/retrieval/weights.generated.ts";
  const config = loadConfig();
  const { corpusDir } = chosenCase(config, values.case);
  await runFit({ ...config, corpusDir }, { data, questions, write }, (line) => void out(`${line}\n`));
});
