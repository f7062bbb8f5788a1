// What a training of the label model starts from: the labelled articles, PolNeAR's among them, and a row for every labelled sentence.

import { type AttributionResult, trainAttribution } from "./attribution.js";
import type { GoldRow } from "./gold.js";
import { type Labelled, readMaterial } from "./material.js";
import { labelledPolnear, readPolnear } from "./polnear.js";
import { labelledRows, type Row } from "./train.js";
import { readWordVectors, VECTORS, type WordVectors } from "./word-vectors.js";

export interface TrainingRows {
  /** The labelled sets, then those of PolNeAR that we labelled. */
  readonly articles: readonly Labelled[];
  /** Gold rows whose text the splitter did not reproduce. */
  readonly missed: readonly GoldRow[];
  readonly attribution: AttributionResult;
  /** Articles of PolNeAR that labelled sets hold. */
  readonly leftOut: number;
  readonly vectors: WordVectors;
  readonly rows: readonly Row[];
}

/**
 * Reads the sets and trains the model of attribution, which the rows need.
 * @param dataDir the folder with the labelled sets
 * @param corpusDir the case's articles
 */
export function readTrainingRows(dataDir: string, corpusDir: string): TrainingRows {
  const polnear = readPolnear(dataDir);
  const attribution = trainAttribution(polnear.articles);
  const { articles: sets, missed } = readMaterial(dataDir, corpusDir);
  const articles = [...sets, ...labelledPolnear(polnear.articles)];
  const vectors = readWordVectors(VECTORS);
  const rows = labelledRows(articles, attribution.unseenBy, vectors);
  return { articles, missed, attribution, leftOut: polnear.leftOut, vectors, rows };
}
