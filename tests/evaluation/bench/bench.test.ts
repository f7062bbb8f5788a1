import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config.js";
import { loadCorpus } from "../../../src/corpus/load.js";
import { parseSizes, prepareCase } from "../../../src/evaluation/bench/bench-case.js";
import { reportLines } from "../../../src/evaluation/bench/bench-report.js";
import { generatedArticles, generatedQuestions } from "../../../src/evaluation/bench/generated-corpus.js";
import { timesOf } from "../../../src/evaluation/bench/quantiles.js";
import { splitSentences } from "../../../src/language/sentences/split.js";

const WORDS = Array.from(
  { length: 9_000 },
  (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at.toString(36)}`,
);

describe("generated articles", () => {
  it("have as many sentences as were asked for, all different", () => {
    const sentences = generatedArticles(1_010, WORDS, 3).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => splitSentences(text).map((sentence) => sentence.text)),
    );
    expect([sentences.length, new Set(sentences).size]).toEqual([1_010, 1_010]);
  });

  it("are the same for the same seed and others for another", () => {
    expect(generatedArticles(60, WORDS, 3)).toEqual(generatedArticles(60, WORDS, 3));
    expect(generatedArticles(60, WORDS, 3)).not.toEqual(generatedArticles(60, WORDS, 4));
    expect(generatedQuestions(5, WORDS, 3)).toEqual(generatedQuestions(5, WORDS, 3));
  });

  it("come as a corpus that can be read", () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
    const { corpusDir, questions } = prepareCase(100, folder, loadConfig({}));
    const { articles, warnings } = loadCorpus(corpusDir);
    rmSync(folder, { recursive: true });
    expect([articles.length, warnings, questions.length]).toEqual([5, [], 200]);
  });
});

describe("the real corpus", () => {
  it("is measured as a copy, with the questions of the evaluation", () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
    const config = loadConfig({});
    const { corpusDir, questions } = prepareCase("real", folder, config);
    const copied = readdirSync(corpusDir).sort();
    rmSync(folder, { recursive: true });
    expect(copied).toEqual(readdirSync(config.corpusDir).sort());
    expect(questions.length).toBeGreaterThan(40);
  });
});

describe("sizes", () => {
  it("are real or numbers", () => {
    expect(parseSizes("real,1000, 20")).toEqual(["real", 1_000, 20]);
  });

  it.each(["", "big", "10", "1e9", "2.5", "real,"])("refuses %j", (text) => {
    expect(() => parseSizes(text)).toThrow(/is no size/);
  });
});

describe("quantiles", () => {
  it("are nearest ranks", () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([timesOf(hundred), timesOf([7]), timesOf([])]).toEqual([
      { p50: 50, p95: 95, p99: 99 },
      { p50: 7, p95: 7, p99: 7 },
      { p50: 0, p95: 0, p99: 0 },
    ]);
  });
});

describe("the report", () => {
  it("has a line for each figure and a column for each size", () => {
    const lines = reportLines(["real", "1000"], [{ passages: 129, p50: 3.125 }, { passages: 1_000 }]);
    expect(lines.slice(0, 4)).toEqual([
      "corpus               real      1000",
      "passages              129      1000",
      "cold start ms           –         –",
      "answer p50 ms         3.1         –",
    ]);
  });
});
