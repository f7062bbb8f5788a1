// What the rest of the program may know of an embedding model. An interface alone.

/** A question looks for passages; some models want to be told which of the two a text is. */
export type TextKind = "query" | "passage";

export interface Embedder {
  /** The name in the model table, or the Hugging Face name. */
  readonly model: string;
  /** The length of every vector. */
  readonly dimensions: number;
  /** Hex sha256 over the checksums of the model's files: the same files give the same value. */
  readonly sha256: string | null;
  /**
   * One unit-length vector a text, in order. A text without a single known word gives the zero vector, never NaN.
   * A text longer than the model's token limit is embedded in windows and averaged; nothing is cut off.
   */
  embed(texts: readonly string[], kind: TextKind): Promise<readonly Float32Array[]>;
  /** Frees the model's memory; the embedder cannot be used afterwards. */
  close(): Promise<void>;
}
