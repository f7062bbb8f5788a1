// npm run label -- --json --stdin: one JSON article a line in, one JSON line a sentence out.

import { once } from "node:events";
import { loadConfig } from "../src/config.js";
import { encoderHere } from "../src/encoder/here.js";
import { createLabeller } from "../src/labels/model/labeller.js";
import { jsonText } from "../src/shown-text.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { LABEL_USAGE, labelLine, presentLine } from "../src/terminal/label-lines.js";
import { linesOf } from "../src/terminal/lines.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const LABEL = {
  name: "label",
  does: "Labels articles of any case that come in on standard input, with nothing of the corpus.",
  options: {
    stdin: {
      type: "boolean",
      default: false,
      needed: true,
      means: 'read {"id","title","paragraphs":[…]}, one a line',
    },
    json: { type: "boolean", default: false, means: "one JSON object a line, for each sentence" },
  },
} as const satisfies CommandLine;

await run(LABEL, async ({ values }) => {
  if (!values.stdin) throw LABEL_USAGE;
  const label = createLabeller(encoderHere(loadConfig()));
  for await (const line of linesOf(process.stdin)) {
    for await (const row of labelLine(line, label)) {
      const text = values.json ? jsonText(row) : presentLine(row);
      if (!out(`${text}\n`)) await once(process.stdout, "drain");
    }
  }
});
