import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withBuildLock } from "../../src/indexing/lock.js";
import { compileBuilder, killBuilders, OLD, outputOf, removeBuilder, startBuilder } from "./builders.js";
import { build, open, temporaryFolder } from "./sample.js";
import { manyArticles } from "./sample-corpus.js";

beforeAll(compileBuilder);
afterAll(removeBuilder);

describe("a builder that is killed", () => {
  it("leaves the old index whole, or the new one, and its lock to the next", async () => {
    const report = await killBuilders({ kills: 4, seed: 11, within: 250 });
    expect([report.faults, report.old + report.new]).toEqual([[], 4]);
  });
});

describe("a builder that may not write more", () => {
  it.each(["2", "40", "300"])("says so and keeps the old index (%s blocks)", async (blocks) => {
    const dataDir = temporaryFolder();
    await build(dataDir, manyArticles(OLD.articles), { stamps: OLD.stamps });
    expect(await outputOf(startBuilder(dataDir, blocks))).toBe("started\ndata/unwritable\n");
    expect((await open(dataDir, OLD.stamps)).size).toBe(3 * OLD.articles);
    const folders = readdirSync(join(dataDir, "index")).filter((name) => name.startsWith("generation-"));
    expect(folders).toHaveLength(1);
  });
});

describe("two builders at once", () => {
  it("build once between them", async () => {
    const dataDir = temporaryFolder();
    const outputs = await Promise.all([outputOf(startBuilder(dataDir)), outputOf(startBuilder(dataDir))]);
    const results = outputs.map((output) => output.trim().split("\n").at(-1));
    expect(results.sort()).toEqual(["built false", "built true"]);
  });

  it("wait for each other across processes", async () => {
    const dataDir = temporaryFolder();
    const root = join(dataDir, "index");
    mkdirSync(root);
    const builder = startBuilder(dataDir);
    const output = outputOf(builder);
    const waiting = new Promise<void>((resolve) => {
      builder.stdout?.on("data", (text: string) => void (text.includes("waiting") && resolve()));
    });
    await withBuildLock(
      root,
      () => undefined,
      () => waiting,
    );
    expect(await output).toBe("started\nwaiting\nbuilt true\n");
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
