// Trains the model of attribution on PolNeAR: the outlet's own voice or somebody else's. The articles of sets p, q and r stay out.

import { attributionFeatures } from "../attribution-features.js";
import { type Logistic, predict } from "../logistic.js";
import { Dataset } from "./dataset.js";
import { fitLogistic } from "./fit.js";
import type { AttributionRow } from "./gold.js";
import type { PolnearArticle } from "./polnear.js";

/** A sentence counts as attributed when more than this share of its words is. */
const SHARE = 0.3;
const FIT = { classes: 2, l2: 3, leastCount: 5, iterations: 60 } as const;
/** PolNeAR's own articles are judged by models that have not seen them: cut into so many parts. */
const PARTS = 3;

export interface AttributionResult {
  /** Trained on the parts `train` and `dev`. */
  readonly model: Logistic;
  /** The model that has not seen this article of PolNeAR; the main one for all other articles. */
  readonly unseenBy: (article: string) => Logistic;
  readonly sentences: number;
  /** On the test part of PolNeAR. */
  readonly precision: number;
  readonly recall: number;
}

/** Trains on the parts `train` and `dev`, measures on `test`. */
export function trainAttribution(articles: readonly PolnearArticle[]): AttributionResult {
  const data = new Dataset();
  const tested: { attributed: boolean; features: Map<string, number> }[] = [];
  const isTest: boolean[] = [];
  const parts: number[] = [];
  const partOf = new Map<string, number>();
  articles.forEach(({ id, rows, analysis }, number) => {
    partOf.set(id, number % PARTS);
    let at = 0;
    for (const features of attributionFeatures(analysis)) {
      const { split, attributed } = rows[at++] as AttributionRow;
      const test = split === "test";
      if (test) tested.push({ attributed: attributed > SHARE, features });
      data.add({ features, target: attributed > SHARE ? 1 : 0, weight: 1 });
      isTest.push(test);
      parts.push(number % PARTS);
    }
  });
  const model = fitLogistic(data, FIT, (row) => isTest[row] === false);
  const others = Array.from({ length: PARTS }, (_, part) =>
    fitLogistic(data, FIT, (row) => parts[row] !== part),
  );
  return {
    model,
    unseenBy: (article) => others[partOf.get(article) ?? PARTS] ?? model,
    sentences: data.size - tested.length,
    ...measure(model, tested),
  };
}

function measure(model: Logistic, tested: readonly { attributed: boolean; features: Map<string, number> }[]) {
  let [both, said, gold] = [0, 0, 0];
  for (const { attributed, features } of tested) {
    const positive = (predict(model, features)[1] as number) > 0.5;
    if (positive) said++;
    if (attributed) gold++;
    if (positive && attributed) both++;
  }
  return { precision: both / Math.max(1, said), recall: both / Math.max(1, gold) };
}
