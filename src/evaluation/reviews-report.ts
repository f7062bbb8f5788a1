// The reviewed labels of a data folder held against the labeller, for `npm run eval -- --reviews`.

import { join } from "node:path";
import type { Config } from "../config.js";
import { type CaseFolder, firstCase } from "../corpus/cases.js";
import { loadCorpus } from "../corpus/load.js";
import type { LabelledSentence } from "../domain.js";
import { makeFolder } from "../folders.js";
import type { LabelArticle } from "../labels/model/labeller.js";
import { reviewsInOrder, reviewsOfCase } from "../newsroom/review-book.js";
import { writeWhole } from "../whole-files.js";
import {
  judgeReviews,
  type ReviewedLabel,
  type ReviewFigures,
  regressionLines,
  scoreReviews,
} from "./reviewed-labels.js";

/** Gold rows of what editors changed, written beside the case's index; `--labels` reads them. */
const REGRESSIONS_FILE = "regressions.jsonl";

/**
 * Judges every reviewed label of a case and writes the regression rows into the data folder.
 * @throws ExpectedError family corpus or data
 */
export async function reportReviews(
  config: Pick<Config, "corpusDir" | "dataDir">,
  label: LabelArticle,
  folder: CaseFolder = firstCase(config),
): Promise<{ readonly figures: ReviewFigures; readonly rows: readonly ReviewedLabel[] }> {
  const { articles, caseFile } = loadCorpus(folder.corpusDir);
  const machine: LabelledSentence[] = [];
  for (const article of articles) machine.push(...(await label(article, { caseFile })));
  const rows = judgeReviews(reviewsOfCase(reviewsInOrder(config.dataDir), folder), machine);
  makeFolder(folder.indexDir);
  writeWhole(
    join(folder.indexDir, REGRESSIONS_FILE),
    regressionLines(rows)
      .map((line) => `${line}\n`)
      .join(""),
  );
  return { figures: scoreReviews(rows), rows };
}
