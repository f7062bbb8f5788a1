// One run of training: reads the sets, trains, writes the generated weights, stamps the version. Writes inside `src/labels` alone.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../../errors.js";
import { stampVersion } from "./stamp.js";
import { trainer, weightsFile } from "./train.js";
import { readTrainingRows } from "./training-rows.js";

export interface TrainingOptions {
  /** The folder with the labelled sets. */
  readonly data?: string | undefined;
  readonly corpus: string;
  /** Only bring the version up to date with the source. */
  readonly stamp: boolean;
}

const SOURCE = "src/labels";
const BOUNDS = { denial: 0.4, allegation: 0.18 };

/** @throws ExpectedError `usage/train-labels` without a data folder */
export function runTraining({ data, corpus, stamp }: TrainingOptions, say: (line: string) => void): void {
  if (!stamp) {
    if (!data)
      throw new ExpectedError(
        "usage",
        "usage/train-labels",
        "Training needs the folder of labelled sets.",
        "Give it with --data DIR.",
      );
    const { articles, missed, attribution, leftOut, vectors, rows } = readTrainingRows(data, corpus);
    say(
      `attribution: ${attribution.sentences} sentences, ${leftOut} articles left out, precision ${attribution.precision.toFixed(3)}, recall ${attribution.recall.toFixed(3)}`,
    );
    say(`labels: ${rows.length} sentences of ${articles.length} articles, ${missed.length} not found again`);
    const model = trainer(rows)(() => true);
    writeFileSync(
      join(SOURCE, "weights.generated.ts"),
      weightsFile({ attribution: attribution.model, label: model, vectors, bounds: BOUNDS }),
    );
  }
  say(`version ${stampVersion(SOURCE)}`);
}
