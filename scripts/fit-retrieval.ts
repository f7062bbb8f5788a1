// npm run fit-retrieval -- [--data DIR] [--questions FILE …] [--dry-run]: fits the ranking's and the refusal's numbers, and says how they hold for unseen questions.

import { parseArgs } from "node:util";
import { loadConfig } from "../src/config.js";
import { runFit } from "../src/evaluation/fit/run.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

await run(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      questions: {
        type: "string",
        multiple: true,
        default: ["case", "further", "kinds"].map((name) => `eval/${name}-questions.jsonl`),
      },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { data = null, questions } = values;
  const write = values["dry-run"] ? null : "src/retrieval/weights.generated.ts";
  await runFit(loadConfig(), { data, questions, write }, (line) => void out(`${line}\n`));
});
