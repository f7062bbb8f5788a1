import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openIndex } from "../../src/indexing/open-index.js";
import { build, everything, open, temporaryFolder } from "./sample.js";
import { manyArticles, STAMPS } from "./sample-corpus.js";

const COMPILED = resolve(`node_modules/.cache/builder-process-${process.pid}`);
const OLD = { articles: 40, stamps: { ...STAMPS, corpus: "old" } };
const NEW = { articles: 120, stamps: { ...STAMPS, corpus: "new" } };

beforeAll(() => {
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
});
afterAll(() => rmSync(COMPILED, { recursive: true, force: true }));

/** @param blocks most blocks of 512 bytes that a file of the builder may have, as `ulimit -f` counts them */
function startBuilder(dataDir: string, blocks = "unlimited"): ChildProcess {
  const program = join(COMPILED, "tests/indexing/builder-process.js");
  const command = `ulimit -f ${blocks}; exec "$@"`;
  const args = [process.execPath, program, dataDir, "new", String(NEW.articles)];
  return spawn("sh", ["-c", command, "sh", ...args], { stdio: ["ignore", "pipe", "inherit"] });
}

async function outputOf(builder: ChildProcess): Promise<string> {
  let output = "";
  builder.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await once(builder, "close");
  return output;
}

/** Numbers from 0 to 1, the same in every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe("a builder that is killed", () => {
  it("leaves the old index whole, or the new one, and its lock to the next", async () => {
    const dataDir = temporaryFolder();
    const whole = async (corpus: typeof OLD) => {
      const dataDir = temporaryFolder();
      await build(dataDir, manyArticles(corpus.articles), { stamps: corpus.stamps });
      return everything(await open(dataDir));
    };
    const expected = { old: await whole(OLD), new: await whole(NEW) };
    const random = seeded(11);
    for (let kill = 0; kill < 4; kill++) {
      await build(dataDir, manyArticles(OLD.articles), { stamps: OLD.stamps });
      const builder = startBuilder(dataDir);
      const closed = once(builder, "close");
      await once(builder.stdout as NodeJS.ReadableStream, "data");
      await sleep(random.next().value * 250);
      builder.kill("SIGKILL");
      await closed;
      const result = await openIndex({ dataDir });
      if (result.status !== "ready") throw new Error(`${result.status}: ${result.reason}`);
      const corpus = result.index.manifest.corpus as "old" | "new";
      expect(await everything(result.index)).toEqual(expected[corpus]);
      result.index.close();
    }
    await build(dataDir, manyArticles(NEW.articles), { stamps: NEW.stamps });
    expect(await everything(await open(dataDir, NEW.stamps))).toEqual(expected.new);
  });
});

describe("a builder that may not write more", () => {
  it.each(["2", "40", "300"])("says so and keeps the old index (%s blocks)", async (blocks) => {
    const dataDir = temporaryFolder();
    await build(dataDir, manyArticles(OLD.articles), { stamps: OLD.stamps });
    expect(await outputOf(startBuilder(dataDir, blocks))).toBe("started\ndata/unwritable\n");
    expect((await open(dataDir, OLD.stamps)).size).toBe(3 * OLD.articles);
    expect(readdirSync(join(dataDir, "index")).filter((name) => name.startsWith("generation-"))).toHaveLength(
      1,
    );
  });
});

describe("two builders at once", () => {
  it("one builds, the other waits and uses what the first has made", async () => {
    const dataDir = temporaryFolder();
    const outputs = await Promise.all([outputOf(startBuilder(dataDir)), outputOf(startBuilder(dataDir))]);
    expect(outputs.sort()).toEqual(["started\nbuilt true\n", "started\nwaiting\nbuilt false\n"]);
  });

  it("wait for each other within one process, too", async () => {
    const dataDir = temporaryFolder();
    const phases: string[] = [];
    const onProgress = ({ phase }: { phase: string }) => void phases.push(phase);
    const results = await Promise.all([1, 2].map(() => build(dataDir, manyArticles(3), { onProgress })));
    expect(results.map(({ built }) => built).sort()).toEqual([false, true]);
    expect(phases).toContain("waiting");
  });
});
