// Ten thousand generated questions to the real articles with the real model; prints the counts and the memory.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadConfig } from "../../src/config.js";
import { soakQuestions } from "../../src/evaluation/question-soak.js";
import { openNewsroom } from "../../src/newsroom.js";

it("ten thousand generated questions crash nothing and leak nothing", { timeout: 3_600_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "question-soak-"));
  const newsroom = await openNewsroom(loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: "error" }));
  const words = newsroom.findSentences("the", 1_000).flatMap(({ text }) => text.split(" "));
  const result = await soakQuestions((question) => newsroom.ask(question), words, 10_000, 1);
  await newsroom.close();
  rmSync(dataDir, { recursive: true, force: true });
  console.log(JSON.stringify({ part: "questions", ...result }));
  expect([result.failed, result.failures]).toEqual([0, []]);
  expect(result.heapMb[1]).toBeLessThan(result.heapMb[0] + 60);
});
