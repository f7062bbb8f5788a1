// The embedder that runs a loaded pipeline of @xenova/transformers: prefixes, windows, batches, unit vectors.

import type { FeatureExtractionPipeline } from "@xenova/transformers";
import type { Embedder, TextKind } from "./embedder.js";
import type { ModelRow } from "./models.js";
import { windowsOf } from "./windows.js";

/** Most texts in one pass, and most tokens with the padding: a BERT's memory grows with their product. */
const BATCH = { texts: 32, tokens: 4096 } as const;

interface Window {
  /** Which of the texts it belongs to. */
  readonly text: number;
  readonly input: string;
  readonly tokens: number;
}

/**
 * Wraps a pipeline, and runs it once, so that a model which loads but does not work fails here.
 * @throws whatever the pipeline throws
 */
export async function transformersEmbedder(
  pipeline: FeatureExtractionPipeline,
  row: ModelRow,
  sha256: string | null,
): Promise<Embedder> {
  const first = await run(pipeline, row, ["a"]);
  const dimensions = first[0]?.length ?? 0;
  return {
    model: row.name,
    dimensions,
    sha256,
    embed: (texts, kind) => embedAll(pipeline, row, dimensions, texts, kind),
    close: async () => void (await pipeline.dispose()),
  };
}

async function embedAll(
  pipeline: FeatureExtractionPipeline,
  row: ModelRow,
  dimensions: number,
  texts: readonly string[],
  kind: TextKind,
): Promise<readonly Float32Array[]> {
  const prefix = kind === "query" ? row.queryPrefix : row.passagePrefix;
  const count = (text: string) => pipeline.tokenizer.encode(prefix + text).length;
  const limit = Math.min(row.tokenLimit, pipeline.tokenizer.model_max_length || row.tokenLimit);
  const windows = texts.flatMap((text, i) =>
    windowsOf(text, limit, count).map(
      (part): Window => ({ text: i, input: prefix + part, tokens: count(part) }),
    ),
  );
  const sums = texts.map(() => new Float32Array(dimensions));
  for (const batch of batches(windows)) {
    const vectors = await run(
      pipeline,
      row,
      batch.map((window) => window.input),
    );
    batch.forEach((window, i) => void addTo(sums[window.text], vectors[i], window.tokens));
  }
  return sums.map(unit);
}

/** Windows of like length together, so that little is padded. A text without tokens needs no pass. */
function batches(windows: readonly Window[]): Window[][] {
  const sorted = windows.filter((window) => window.tokens > 0).sort((a, b) => a.tokens - b.tokens);
  const result: Window[][] = [];
  for (const window of sorted) {
    const batch = result.at(-1) ?? [];
    const fits = batch.length < BATCH.texts && (batch.length + 1) * window.tokens <= BATCH.tokens;
    if (fits && batch.length > 0) batch.push(window);
    else result.push([window]);
  }
  return result;
}

async function run(
  pipeline: FeatureExtractionPipeline,
  row: ModelRow,
  inputs: readonly string[],
): Promise<Float32Array[]> {
  const output = await pipeline([...inputs], { pooling: row.pooling, normalize: false });
  const width = output.dims.at(-1) ?? 0;
  const data = output.data as Float32Array;
  return inputs.map((_, i) => data.slice(i * width, (i + 1) * width));
}

/** Adds a window by its number of tokens: for a mean over tokens that is the mean over the whole text. */
function addTo(sum: Float32Array | undefined, vector: Float32Array | undefined, weight: number): void {
  vector?.forEach((x, i) => {
    if (sum !== undefined) sum[i] = (sum[i] as number) + weight * x;
  });
}

/** To unit length, which the library would do as well, but per window, and with NaN for a zero vector. */
function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
  return length === 0 ? vector : vector.map((x) => x / length);
}
