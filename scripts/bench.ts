// `npm run bench`: the speed figures, on the real corpus and on generated ones.

import { cpus } from "node:os";
import { text } from "node:stream/consumers";
import { loadConfig } from "../src/config.js";
import { benchSize } from "../src/evaluation/bench/bench.js";
import { parseSizes } from "../src/evaluation/bench/bench-case.js";
import { ingestLine, ingestManyAlone } from "../src/evaluation/bench/bench-ingest.js";
import { reportLines } from "../src/evaluation/bench/bench-report.js";
import { type Figures, STEPS } from "../src/evaluation/bench/steps.js";
import { jsonText } from "../src/shown-text.js";
import { CASE_OPTION, chosenCase } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { err, out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const BENCH = {
  name: "bench",
  does: "Measures the speed and the memory of indexing, asking and ingesting.",
  options: {
    ...CASE_OPTION,
    sizes: {
      ...{ type: "string", value: "LIST", default: "real,1000,10000,100000" },
      means: '"real" and numbers of generated passages, separated by commas',
    },
    ingest: {
      type: "string",
      value: "N",
      default: "1000",
      means: "pages to ingest in one go; 0 leaves it out",
    },
    json: { type: "boolean", default: false, means: "one JSON object a line, for each size" },
    step: { type: "string" },
  },
} as const satisfies CommandLine;

await run(BENCH, async ({ values }) => {
  const step = STEPS[values.step ?? ""];
  if (step !== undefined) {
    const questions = JSON.parse(await text(process.stdin)) as string[];
    return void out(jsonText(await step(loadConfig(), questions)));
  }
  const config = loadConfig();
  const { corpusDir } = chosenCase(config, values.case);
  const sizes = parseSizes(values.sizes);
  const measured: Figures[] = [];
  for (const size of sizes) {
    err(`Measuring ${size} …\n`);
    const figures = await benchSize(size, { ...config, corpusDir });
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
