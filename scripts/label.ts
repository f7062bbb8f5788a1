// npm run label -- --json --stdin: one JSON article a line in, one JSON line a sentence out.

import { once } from "node:events";
import { parseArgs } from "node:util";
import { LABEL_USAGE, labelLine, presentLine } from "../src/terminal/label-lines.js";
import { linesOf } from "../src/terminal/lines.js";
import { run } from "../src/terminal/run.js";

await run(async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean" }, stdin: { type: "boolean" } } });
  if (!values.stdin) throw LABEL_USAGE;
  for await (const line of linesOf(process.stdin)) {
    for (const row of labelLine(line)) {
      const text = values.json ? JSON.stringify(row) : presentLine(row);
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
    }
  }
});
