// `npm run bench`: the speed figures, on the real corpus and on generated ones.

import { cpus } from "node:os";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { loadConfig } from "../src/config.js";
import { benchSize } from "../src/evaluation/bench/bench.js";
import { parseSizes } from "../src/evaluation/bench/bench-case.js";
import { ingestLine, ingestManyAlone } from "../src/evaluation/bench/bench-ingest.js";
import { reportLines } from "../src/evaluation/bench/bench-report.js";
import { type Figures, STEPS } from "../src/evaluation/bench/steps.js";
import { jsonText } from "../src/shown-text.js";
import { err, out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const USAGE = `Usage: npm run bench -- [options]
  --sizes LIST   "real" and numbers of generated passages, separated by commas (real,1000,10000,100000)
  --ingest N     pages to ingest in one go (1000; 0 leaves it out)
  --json         one JSON line a size`;

await run(async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "real,1000,10000,100000" },
      ingest: { type: "string", default: "1000" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      step: { type: "string" },
    },
  });
  if (values.help) return void out(`${USAGE}\n`);
  const step = STEPS[values.step ?? ""];
  if (step !== undefined) {
    const questions = JSON.parse(await text(process.stdin)) as string[];
    return void out(jsonText(await step(loadConfig(), questions)));
  }
  const sizes = parseSizes(values.sizes);
  const measured: Figures[] = [];
  for (const size of sizes) {
    err(`Measuring ${size} …\n`);
    const figures = await benchSize(size, loadConfig());
    if (values.json) out(`${jsonText({ corpus: size, ...figures })}\n`);
    measured.push(figures);
  }
  const pages = Number(values.ingest);
  const ingested = pages > 0 ? ingestManyAlone(pages) : null;
  if (values.json && ingested) out(`${jsonText({ ingest: ingested })}\n`);
  if (values.json) return;
  out(`${reportLines(sizes.map(String), measured).join("\n")}\n`);
  if (ingested) out(`${ingestLine(ingested)}\n`);
  out(`${cpus().length} × ${cpus()[0]?.model ?? "processor"}, node ${process.version}\n`);
});
