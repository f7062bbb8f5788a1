// What goes into a build and what comes out. Types alone.

import type { Article, LabelledSentence } from "../domain.js";
import type { Embedder } from "../encoder/embedder.js";
import type { ReplyReader } from "../encoder/encoder.js";
import type { IndexStamps } from "./manifest.js";
import type { Manifest } from "./search-index.js";

/** What the index needs of an embedding model. */
export type PassageEmbedder = Pick<Embedder, "dimensions" | "embedPassages">;

interface BuildProgress {
  /** `waiting`: another process is building; its result is used when it fits. */
  readonly phase: "waiting" | "labelling" | "embedding" | "replies";
  /** Articles when labelling, sentences when embedding, claims when their replies are read; 0 of 0 when waiting. */
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  readonly articles: readonly Article[];
  /** Every sentence of an article in order, labelled. Called only for articles that changed. */
  readonly label: (article: Article) => readonly LabelledSentence[] | Promise<readonly LabelledSentence[]>;
  readonly embedder: PassageEmbedder;
  readonly reader: ReplyReader;
  readonly dataDir: string;
  readonly stamps: IndexStamps;
  /**
   * All that an article's labels depend on beside the article and the labeller (its reviews, the case's names): when
   * it differs, the article is labelled again. Without it, any change of the corpus or the reviews labels all again.
   */
  readonly labelInputs?: (article: Article) => string;
  readonly onProgress?: (progress: BuildProgress) => void;
}

export interface BuildResult {
  readonly manifest: Manifest;
  /** False: the index was current already, or another process has just made it. */
  readonly built: boolean;
  /** Articles labelled again, articles taken out, sentences embedded. */
  readonly labelled: number;
  readonly removed: number;
  readonly embedded: number;
}
