// What is measured: the real corpus, or a generated one of a given size, as a folder of files with its questions.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.js";
import { serialiseArticle } from "../../corpus/article-file.js";
import { TOKENIZER } from "../../encoder/models.js";
import { ExpectedError } from "../../errors.js";
import { generatedArticles, generatedQuestions, modelWords } from "./generated-corpus.js";

interface BenchCase {
  readonly corpusDir: string;
  readonly questions: readonly string[];
}

/** "real", or how many passages are generated. */
export type BenchSize = "real" | number;

const SEED = 20210813;
const QUESTIONS = 200;
const REAL_QUESTIONS = "eval/case-questions.jsonl";
/** The largest corpus that is generated: what an index of the finder's 384 dimensions holds. */
const MOST_PASSAGES = 100_000;

/** @throws ExpectedError family usage */
export function parseSizes(text: string): BenchSize[] {
  return text.split(",").map((size) => {
    const passages = Number(size);
    if (size.trim() === "real") return "real";
    if (Number.isInteger(passages) && passages >= 20 && passages <= MOST_PASSAGES) return passages;
    throw new ExpectedError(
      "usage",
      "usage/sizes",
      `"${size}" is no size.`,
      `Give "real" or numbers of passages from 20 to ${MOST_PASSAGES}, separated by commas.`,
    );
  });
}

/** Puts the corpus into a folder of its own below `folder`, where it may be changed. */
export function prepareCase(size: BenchSize, folder: string, config: Config): BenchCase {
  const corpusDir = join(folder, "corpus");
  if (size === "real") {
    cpSync(config.corpusDir, corpusDir, { recursive: true });
    const lines = readFileSync(REAL_QUESTIONS, "utf8").trim().split("\n");
    return { corpusDir, questions: lines.map((line) => (JSON.parse(line) as { question: string }).question) };
  }
  mkdirSync(corpusDir, { recursive: true });
  const words = modelWords(join(config.modelDir, TOKENIZER.name));
  for (const article of generatedArticles(size, words, SEED)) {
    writeFileSync(join(corpusDir, `${article.id}.md`), serialiseArticle(article));
  }
  return { corpusDir, questions: generatedQuestions(QUESTIONS, words, SEED + 1) };
}
