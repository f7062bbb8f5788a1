// A model that is loaded: rows in, numbers out, one row at a time, so that nothing that stands beside a row changes it.

import { TOKENIZER } from "./models.js";
import type { Row } from "./packing.js";
import { createPieces, type ToPieces } from "./pieces.js";
import { loadModel } from "./transformers.js";

/** The outputs of one row, by their names in the model's file. */
export type Outputs = Readonly<Record<string, Float32Array>>;

export interface Session {
  readonly pieces: ToPieces;
  /** One pass. Two at the same time are one after the other: the runtime computes before it gives a promise. */
  run(row: Row): Promise<Outputs>;
  close(): Promise<void>;
}

/**
 * Loads a model of the table from `<folder>/<name>`, and the tokenizer from beside it.
 * @throws whatever the library throws for files that are no model
 */
export async function openSession(folder: string, name: string): Promise<Session> {
  const { model, tokenizer, Tensor } = await loadModel(folder, name, TOKENIZER.name);
  const int64 = (numbers: readonly number[]) =>
    new Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  return {
    pieces: createPieces((word) => tokenizer.encode(word, undefined, { add_special_tokens: false })),
    run: async ({ ids, spans }) => {
      const found = await model({
        input_ids: int64(ids),
        attention_mask: int64(ids.map(() => 1)),
        starts: int64(spans.map(([start]) => start)),
        ends: int64(spans.map(([, end]) => end)),
      });
      return Object.fromEntries(
        Object.entries(found as Record<string, { data: Float32Array }>).map(([key, { data }]) => [key, data]),
      );
    },
    close: async () => void (await model.dispose()),
  };
}
