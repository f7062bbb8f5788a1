// What the rest of the program may know of an embedding model. An interface alone.

import type { Passage } from "./finder.js";

/** Vectors for finding: all of one length, each of length 1; one of zeros where a text has no word. */
export interface Embedder {
  /** The name in the model table, or the Hugging Face name. */
  readonly model: string;
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /** Hex sha256 over the checksums of the model's files: the same files give the same value. */
  readonly sha256: string | null;
  embedQuestion(text: string): Promise<Float32Array>;
  /** One vector a passage, in order. */
  embedPassages(passages: readonly Passage[]): Promise<readonly Float32Array[]>;
  /** Frees the model's memory; the embedder cannot be used afterwards. */
  close(): Promise<void>;
}
