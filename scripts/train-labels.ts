// npm run train-labels -- --data DIR [--corpus DIR] | --stamp: trains the labeller, writes its weights and its version.

import { parseArgs } from "node:util";
import { runTraining } from "../src/labels/training/run.js";
import { run } from "../src/terminal/run.js";

await run(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      corpus: { type: "string", default: "corpus" },
      stamp: { type: "boolean", default: false },
    },
  });
  runTraining(values, (line) => void process.stdout.write(`${line}\n`));
});
