// Every article scored by a model that has not seen it. Folds are cut by article, always in the same way.

import { type Logistic, predict } from "../logistic.js";
import { POLNEAR } from "./polnear.js";
import type { Row } from "./train.js";

export const FOLDS = 10;

/**
 * The probabilities of every row's sentence from the model of the other folds, in the order of the rows. The articles
 * of PolNeAR are trained on in every fold and not scored: their rows come back empty.
 * @param train fits a model on the rows for which its argument is true
 */
export function crossValidate(
  rows: readonly Row[],
  train: (keep: (row: Row) => boolean) => Logistic,
): number[][] {
  const chances: number[][] = rows.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train((row) => row.set === POLNEAR || foldOf(row) !== fold);
    rows.forEach((row, at) => {
      if (row.set !== POLNEAR && foldOf(row) === fold) chances[at] = predict(model, row.features);
    });
  }
  return chances;
}

function foldOf(row: Row): number {
  return row.article % FOLDS;
}
