import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.js";
import { ingest, isFailed, type Outcome } from "../../src/ingest/ingest.js";
import { toJsonLine } from "../../src/terminal/ingest-report.js";
import { FORBIDDEN, hostileFiles } from "./hostile.js";

const dir = mkdtempSync(join(tmpdir(), "hostile-"));
const corpus = join(dir, "corpus");
let server: Server;
let asked = 0;

beforeAll(async () => {
  mkdirSync(corpus);
  server = createServer((_, response) => {
    asked += 1;
    response.end("<p>secret</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

async function outcomes(inputs: readonly string[]): Promise<Outcome[]> {
  const given = { title: "A title", publisher: "A publisher" };
  const found: Outcome[] = [];
  for await (const outcome of ingest(inputs, {
    corpusDir: corpus,
    allowPrivate: false,
    dryRun: false,
    given,
    timeoutMs: 3000,
  }))
    found.push(outcome);
  return found;
}

/** Every outcome is one line of JSON; every file of the corpus is a whole article; nothing else lies there. */
function expectSound(found: readonly Outcome[], inputs: readonly string[]): void {
  expect(found.map((outcome) => outcome.source)).toEqual(inputs);
  for (const outcome of found) {
    expect(toJsonLine(outcome)).not.toMatch(/\n/);
    if (isFailed(outcome)) expect(outcome.error).toMatch(/^\S[^\n]{5,300}$/);
  }
  const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter(
    (name) => !/^versions(\/[a-z0-9-]+)?$/.test(name),
  );
  expect(files.filter((name) => !name.endsWith(".md") || name.includes(".tmp"))).toEqual([]);
  if (files.length > 0) expect(loadCorpus(corpus).articles.length).toBeGreaterThan(0);
}

describe("hostile inputs", () => {
  it("as files: none crashes ingest, each has one line, none leaves a partial file", async () => {
    const files = hostileFiles(20261121);
    const paths = files.map(({ name, bytes }, i) => {
      const path = join(dir, `${i}-${name}`);
      writeFileSync(path, bytes);
      return path;
    });
    expectSound(await outcomes(paths), paths);
    expect(files.length + FORBIDDEN.length).toBeGreaterThanOrEqual(200);
  });

  it("as things that are no ordinary file: each is refused", async () => {
    const [pipe, loop, folder] = [join(dir, "pipe"), join(dir, "loop"), join(dir, "folder")];
    execFileSync("mkfifo", [pipe]);
    symlinkSync(loop, loop);
    mkdirSync(folder);
    const inputs = [
      pipe,
      loop,
      folder,
      "/dev/zero",
      "/dev/null",
      join(dir, "absent"),
      "a\0b",
      "x".repeat(5000),
    ];
    const found = await outcomes(inputs);
    expectSound(found, inputs);
    expect(found.filter((outcome) => !isFailed(outcome))).toEqual([]);
  });

  it("as addresses: none that is not public is asked, however it is written", async () => {
    const { port } = server.address() as AddressInfo;
    const ours = ["127.0.0.1", "localhost", "127.1", "[::ffff:127.0.0.1]", "2130706433"].map(
      (host) => `http://${host}:${port}/`,
    );
    const inputs = [...FORBIDDEN, ...ours];
    const found = await outcomes(inputs);
    expectSound(found, inputs);
    expect(found.filter((outcome) => !isFailed(outcome))).toEqual([]);
    expect(asked).toBe(0);
  });
});
