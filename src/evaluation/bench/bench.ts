// Runs the measurements of one size after the other, each in its own process. Prints nothing.

import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Config, environmentWith } from "../../config.js";
import { type BenchSize, prepareCase } from "./bench-case.js";
import { timesOf } from "./quantiles.js";
import { type Figures, STEPS } from "./steps.js";

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL("../../../scripts/bench.js", import.meta.url));
const ASK = fileURLToPath(new URL("../../../scripts/ask.js", import.meta.url));
const COLD_STARTS = 5;

/**
 * All figures of one size. Times in milliseconds, memory in MB (2^20 bytes); `coldMs` is the median of five runs of
 * `ask` from the start of node to its end, without npm.
 */
export async function benchSize(size: BenchSize, config: Config): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const { corpusDir, questions } = prepareCase(size, folder, config);
    const env = environmentWith({
      CORPUS_DIR: corpusDir,
      DATA_DIR: join(folder, "data"),
      LOG_LEVEL: "error",
    });
    let figures: Figures = {};
    for (const step of Object.keys(STEPS)) {
      if (step === "change") figures = { ...figures, coldMs: coldStart(env, questions[0] ?? "") };
      figures = { ...figures, ...(await inOwnProcess(step, env, questions)) };
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inOwnProcess(
  step: string,
  env: NodeJS.ProcessEnv,
  questions: readonly string[],
): Promise<Figures> {
  const child = run(process.execPath, [PROGRAM, "--step", step], { env, maxBuffer: 2 ** 26 });
  child.child.stdin?.end(JSON.stringify(questions));
  return JSON.parse((await child).stdout) as Figures;
}

function coldStart(env: NodeJS.ProcessEnv, question: string): number {
  const times = Array.from({ length: COLD_STARTS }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [ASK, "--json", question], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return performance.now() - start;
  });
  return timesOf(times).p50;
}
