// The embedder that runs another model's pipeline of @xenova/transformers: prefixes, windows, unit vectors; one row at a time.

import type { FeatureExtractionPipeline } from "@xenova/transformers";
import type { Embedder } from "./embedder.js";
import type { ModelRow } from "./models.js";
import { windowsOf } from "./windows.js";

/**
 * Wraps a pipeline, and runs it once, so that a model which loads but does not work fails here. Of a passage it reads
 * the sentence alone: such models were not trained on more. A text longer than the model's token limit is embedded in
 * windows and averaged; nothing is cut off.
 * @throws whatever the pipeline throws
 */
export async function transformersEmbedder(
  pipeline: FeatureExtractionPipeline,
  row: ModelRow,
  sha256: string | null,
): Promise<Embedder> {
  const dimensions = (await run(pipeline, row, "a")).length;
  const embed = (prefix: string, text: string) => embedWhole({ pipeline, row, dimensions }, prefix, text);
  return {
    model: row.name,
    dimensions,
    sha256,
    embedQuestion: (text) => embed(row.queryPrefix, text),
    async embedPassages(passages) {
      const vectors: Float32Array[] = [];
      for (const { text } of passages) vectors.push(await embed(row.passagePrefix, text));
      return vectors;
    },
    close: async () => void (await pipeline.dispose()),
  };
}

interface Loaded {
  readonly pipeline: FeatureExtractionPipeline;
  readonly row: ModelRow;
  readonly dimensions: number;
}

/** Windows count by their number of tokens: for a mean over tokens that is the mean over the whole text. */
async function embedWhole(
  { pipeline, row, dimensions }: Loaded,
  prefix: string,
  text: string,
): Promise<Float32Array> {
  const count = (part: string) => pipeline.tokenizer.encode(prefix + part).length;
  const limit = Math.min(row.tokenLimit, pipeline.tokenizer.model_max_length || row.tokenLimit);
  const sum = new Float32Array(dimensions);
  for (const window of windowsOf(text, limit, count)) {
    const tokens = count(window);
    if (tokens > 0) addTo(sum, await run(pipeline, row, prefix + window), tokens);
  }
  return unit(sum);
}

async function run(pipeline: FeatureExtractionPipeline, row: ModelRow, input: string): Promise<Float32Array> {
  const output = await pipeline([input], { pooling: row.pooling, normalize: false });
  return Float32Array.from(output.data as Float32Array);
}

function addTo(sum: Float32Array, vector: Float32Array, weight: number): void {
  vector.forEach((x, i) => {
    sum[i] = (sum[i] as number) + weight * x;
  });
}

/** To unit length, which the library would do as well, but per window, and with NaN for a zero vector. */
function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
  return length === 0 ? vector : vector.map((x) => x / length);
}
