// Trains the model of attribution on PolNeAR: the outlet's own voice or somebody else's. The articles of sets p, q and r stay out.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../analysis.js";
import { attributionFeatures } from "../features.js";
import { type Logistic, predict } from "../logistic.js";
import { Dataset, fitLogistic } from "./fit.js";
import { type AttributionRow, byArticle, readAttribution } from "./gold.js";

/** A sentence counts as attributed when more than this share of its words is. */
const SHARE = 0.3;

export interface AttributionResult {
  readonly model: Logistic;
  readonly sentences: number;
  readonly leftOut: number;
  /** On the test part of PolNeAR. */
  readonly precision: number;
  readonly recall: number;
}

/** Trains on the parts `train` and `dev`, measures on `test`; all of them without the articles that labelled sets hold. */
export function trainAttribution(evaluationDir: string): AttributionResult {
  const rows = readAttribution(join(evaluationDir, "polnear-attribution.jsonl"));
  const ours = labelledFiles(join(evaluationDir, "train-articles"));
  const data = new Dataset();
  const tested: { row: number; attributed: boolean; features: Map<string, number> }[] = [];
  const parts: boolean[] = [];
  let leftOut = 0;
  for (const [id, own] of byArticle(rows)) {
    if (ours.some((name) => name.startsWith(id) || id.startsWith(name))) {
      leftOut++;
      continue;
    }
    articleRows(id, own).forEach((features, at) => {
      const { split, attributed } = own[at] as AttributionRow;
      const test = split === "test";
      if (test) tested.push({ row: data.size, attributed: attributed > SHARE, features });
      data.add({ features, target: attributed > SHARE ? 1 : 0, weight: 1 });
      parts.push(test);
    });
  }
  const model = fitLogistic(
    data,
    { classes: 2, l2: 3, leastCount: 5, iterations: 60 },
    (row) => parts[row] === false,
  );
  return { model, sentences: data.size - tested.length, leftOut, ...measure(model, tested) };
}

/** The names of the PolNeAR files that labelled sets came from. */
function labelledFiles(dir: string): string[] {
  return readdirSync(dir)
    .map((name) => (JSON.parse(readFileSync(join(dir, name), "utf8")) as { url?: string }).url ?? "")
    .filter((url) => url.includes("PolNeAR"))
    .map((url) => (url.split("/").at(-1) as string).replace(/\.txt$/, ""));
}

/** PolNeAR's sentences come without paragraphs: they are read as one, cut where PolNeAR cuts. */
function articleRows(id: string, rows: readonly AttributionRow[]): Map<string, number>[] {
  let at = 0;
  const spans = rows.map(({ sentence: text }) => {
    const span = { start: at, end: at + text.length, text };
    at = span.end + 1;
    return span;
  });
  const text = rows.map(({ sentence }) => sentence).join(" ");
  return [...attributionFeatures(analyse({ id, title: "", paragraphs: [text] }, [], () => spans))];
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
