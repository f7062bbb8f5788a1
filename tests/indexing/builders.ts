// Builders in processes of their own, and what is left when they are killed: a part in `npm test`, all in `npm run soak`.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { openIndex } from "../../src/indexing/open-index.js";
import { build, everything, open, temporaryFolder } from "./sample.js";
import { manyArticles, STAMPS } from "./sample-corpus.js";

const COMPILED = resolve(`node_modules/.cache/builder-process-${process.pid}`);
/** What is there before, and what the builders build. */
export const OLD = { articles: 40, stamps: { ...STAMPS, corpus: "old" } };
export const NEW = { articles: 120, stamps: { ...STAMPS, corpus: "new" } };

/** Compiles the builder's program; call it before the first `startBuilder`. */
export function compileBuilder(): void {
  mkdirSync(COMPILED, { recursive: true });
  writeFileSync(join(COMPILED, "package.json"), '{ "type": "module" }');
  const settings = {
    extends: resolve("tsconfig.json"),
    compilerOptions: { noEmit: false, rootDir: resolve("."), outDir: COMPILED },
    include: [],
    files: [resolve("tests/indexing/builder-process.ts")],
  };
  writeFileSync(join(COMPILED, "tsconfig.json"), JSON.stringify(settings));
  execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", COMPILED]);
}

export function removeBuilder(): void {
  rmSync(COMPILED, { recursive: true, force: true });
}

/** @param blocks most blocks of 512 bytes that a file of the builder may have, as `ulimit -f` counts them */
export function startBuilder(dataDir: string, blocks = "unlimited"): ChildProcess {
  const program = join(COMPILED, "tests/indexing/builder-process.js");
  const command = `ulimit -f ${blocks}; exec "$@"`;
  const args = [process.execPath, program, dataDir, "new", String(NEW.articles)];
  return spawn("sh", ["-c", command, "sh", ...args], { stdio: ["ignore", "pipe", "inherit"] });
}

/** All that a builder prints until its end. */
export async function outputOf(builder: ChildProcess): Promise<string> {
  let output = "";
  builder.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await once(builder, "close");
  return output;
}

/**
 * Kills builders at moments drawn from a seed, and reads what is left after each.
 * @param within milliseconds after its start in which a builder is killed; late ones strike the swap, or come too late
 * @returns after how many kills the old and the new index counted, and what was wrong
 */
export async function killBuilders(plan: { kills: number; seed: number; within: number }) {
  const dataDir = temporaryFolder();
  const expected = { old: await whole(OLD), new: await whole(NEW) };
  const report = { old: 0, new: 0, faults: [] as string[] };
  const random = seeded(plan.seed);
  for (let kill = 0; kill < plan.kills; kill++) {
    await build(dataDir, manyArticles(OLD.articles), { stamps: OLD.stamps });
    await killAfter(startBuilder(dataDir), random.next().value * plan.within);
    const result = await openIndex({ dataDir });
    if (result.status !== "ready") {
      report.faults.push(`kill ${kill}: ${result.status}, ${result.reason}`);
      continue;
    }
    const corpus = result.index.manifest.corpus as "old" | "new";
    report[corpus]++;
    const same = isDeepStrictEqual(await everything(result.index), expected[corpus]);
    if (!same) report.faults.push(`kill ${kill}: the ${corpus} index is not whole`);
    result.index.close();
  }
  await build(dataDir, manyArticles(NEW.articles), { stamps: NEW.stamps });
  const last = await everything(await open(dataDir, NEW.stamps));
  if (!isDeepStrictEqual(last, expected.new)) report.faults.push("the last build is not whole");
  return report;
}

async function whole(corpus: typeof OLD) {
  const dataDir = temporaryFolder();
  await build(dataDir, manyArticles(corpus.articles), { stamps: corpus.stamps });
  return everything(await open(dataDir));
}

async function killAfter(builder: ChildProcess, milliseconds: number): Promise<void> {
  const closed = once(builder, "close");
  await once(builder.stdout as NodeJS.ReadableStream, "data");
  await sleep(milliseconds);
  builder.kill("SIGKILL");
  await closed;
}

/** Numbers from 0 to 1, the same in every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}
