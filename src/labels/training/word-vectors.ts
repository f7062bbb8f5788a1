// The word vectors of the committed embedding model, for training alone: read straight from its files.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../../errors.js";

/** A word's vector, centred and weighted by how rare it is. */
export type WordVectors = ReadonlyMap<string, Float32Array>;

const DIMENSIONS = 100;
/** The committed embedding model; its word vectors are used while training alone. */
export const VECTORS = "models/glove-sif-100d";

/**
 * Reads `tokenizer.json` (word to row) and the two tables inside `onnx/model_quantized.onnx`: rows of int8 and a scale
 * for each row.
 * @throws ExpectedError `data/model` when the files are not laid out like that
 */
export function readWordVectors(modelDir: string): WordVectors {
  const tokenizer = JSON.parse(readFileSync(join(modelDir, "tokenizer.json"), "utf8")) as {
    model: { vocab: Record<string, number> };
  };
  const rows = Object.entries(tokenizer.model.vocab);
  const file = readFileSync(join(modelDir, "onnx", "model_quantized.onnx"));
  const table = tensorOf(file, rows.length * DIMENSIONS);
  const scales = tensorOf(file, rows.length * 4);
  if (!table || !scales)
    throw new ExpectedError("data", "data/model", `${modelDir} holds no table of word vectors.`);
  return new Map(
    rows.map(([word, row]) => {
      const scale = scales.readFloatLE(row * 4);
      return [
        word,
        Float32Array.from({ length: DIMENSIONS }, (_, at) => table.readInt8(row * DIMENSIONS + at) * scale),
      ];
    }),
  );
}

/** The bytes of a protobuf field 9 (`raw_data` of an ONNX tensor) of exactly this length. */
function tensorOf(file: Buffer, length: number): Buffer | undefined {
  const head = Buffer.from([0x4a, ...varint(length)]);
  const at = file.indexOf(head);
  return at < 0 ? undefined : file.subarray(at + head.length, at + head.length + length);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
