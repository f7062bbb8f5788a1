// What retrieval may ask of an index. An interface alone; sentences are numbered by rows, in corpus order.

import type { ArticleMeta, Label, LabelledSentence, Paragraph } from "../domain.js";

/** What made an index; when anything here differs from the program at hand, the index is not read. */
export interface Manifest {
  readonly version: number;
  readonly model: string;
  readonly modelSha256: string | null;
  readonly dimensions: number;
  readonly splitter: string;
  readonly labeller: string;
  /** Hex sha256 over the corpus files (names and bytes, sorted by name) and `case.yaml`. */
  readonly corpus: string;
  /** Hex sha256 over the reviewed labels that were applied. */
  readonly reviews: string;
  readonly articles: number;
  readonly sentences: number;
}

export interface IndexFilter {
  readonly label?: Label;
  /** Only these articles. */
  readonly articles?: ReadonlySet<string>;
}

/** A row of the index, with the higher score the better one. Word scores are BM25, vector scores cosines, of replies their chances. */
export interface Hit {
  readonly row: number;
  readonly score: number;
}

export interface WeightedTerm {
  /** A word as the questioner wrote it; the index folds and stems it as it did the text. */
  readonly term: string;
  readonly weight: number;
}

export interface SearchIndex {
  readonly manifest: Manifest;
  /** Sorted by id. */
  readonly articles: readonly ArticleMeta[];
  /** Number of sentences; rows run from 0 to size - 1. */
  readonly size: number;
  sentence(row: number): LabelledSentence;
  /** The row of a sentence's id, or undefined. */
  rowOf(id: string): number | undefined;
  /** All blocks of an article, headings included. */
  paragraphs(article: string): readonly Paragraph[];
  /** Rows of an article in order, or of one of its paragraphs. */
  rows(article: string, paragraph?: number): readonly number[];
  /** Best first; ties in order of rows. The filter is applied inside the search. */
  searchWords(terms: readonly WeightedTerm[], k: number, filter?: IndexFilter): readonly Hit[];
  searchVectors(vector: Float32Array, k: number, filter?: IndexFilter): Promise<readonly Hit[]>;
  /**
   * For an allegation the denials of its article that were read with it at the build, for a denial the allegations, each with how likely
   * the denial replies to that very claim, 0 to 1; in order of rows.
   */
  replies(row: number): readonly Hit[];
  /**
   * May a sentence of another article be the same as this one, but for a few words? False is certain where it is of a
   * run of words at least (`language/word-runs.ts`); true is to be looked at.
   */
  recurs(row: number): boolean;
  /** In how many sentences a word stands (folded and stemmed as the text was). */
  documentFrequency(term: string): number;
  /** Words of the index close to a word that it lacks (for typos), closest and most frequent first. */
  nearTerms(term: string, limit: number): readonly string[];
  close(): void;
}
