// How near in sense the words of the index are to a word of the question. From word vectors; knows no ranking.

import type { SearchIndex } from "../indexing/search-index.js";
import { stemOf } from "./words.js";

/** Stem of the index → how far it stands for the word, 0 to 1; 0 for most. */
export type Nearness = (stem: string) => number;

export interface NearWords {
  /** What is known of a word without its vector: it was asked for before, or stands in the index. */
  known(word: string): Nearness | undefined;
  /** @param vector of that word alone, of length 1; zero for a word that the model lacks */
  to(word: string, vector: Float32Array): Nearness;
}

/** Words that are kept for the next question. */
const MOST_KEPT = 256;

/** A word is near when its cosine lies this many standard deviations above the mean of all words … */
const FROM = 2.5;
/** … and counts in full this many further on. Chosen by how much more often answers hold such words than other sentences. */
const WIDTH = 3;
/** The nearest word is still another word. */
const MOST = 0.8;
/** Mean and deviation are taken over so many words of the index at most. */
const SAMPLE = 400;

const NOT_NEAR: Nearness = () => 0;

/** Loads the index's vectors when they are first asked for. */
export function createNearWords(index: SearchIndex): NearWords {
  let table: Table | undefined;
  const kept = new Map<string, Nearness>();
  const to = (word: string, vector: Float32Array): Nearness => {
    table ??= tableOf(index);
    const empty = table.rows.size === 0 || vector.every((x) => x === 0);
    const made = empty ? NOT_NEAR : nearness(vector, table);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, made);
    return made;
  };
  return {
    to,
    known(word) {
      table ??= tableOf(index);
      const own = kept.has(word) ? undefined : table.vectorOf(word);
      return own === undefined ? kept.get(word) : to(word, own);
    },
  };
}

interface Table {
  /** Stem → where the vector of its shortest word begins. */
  readonly rows: ReadonlyMap<string, number>;
  readonly sample: readonly number[];
  readonly vectors: Int8Array;
  vectorOf(word: string): Float32Array | undefined;
}

function tableOf(index: SearchIndex): Table {
  const { words, vectors, dimensions } = index.wordVectors();
  const shortest = new Map<string, number>();
  words.forEach((word, at) => {
    const known = shortest.get(stemOf(word));
    if (known === undefined || (words[known] as string).length > word.length) shortest.set(stemOf(word), at);
  });
  const step = Math.max(1, Math.floor(words.length / SAMPLE));
  const sample = words.flatMap((_, at) => (at % step === 0 ? [at * dimensions] : []));
  const places = new Map(words.map((word, at) => [word, at * dimensions] as const));
  return {
    rows: new Map([...shortest].map(([stem, at]) => [stem, at * dimensions])),
    sample,
    vectors,
    vectorOf: (word) => {
      const at = places.get(word.toLowerCase());
      return at === undefined
        ? undefined
        : Float32Array.from(vectors.subarray(at, at + dimensions), (x) => x * STEP);
    },
  };
}

function nearness(vector: Float32Array, { rows, sample, vectors }: Table): Nearness {
  const cosines = sample.map((at) => cosine(vector, vectors, at));
  const mean = cosines.reduce((sum, x) => sum + x, 0) / cosines.length;
  const spread = Math.sqrt(cosines.reduce((sum, x) => sum + (x - mean) ** 2, 0) / cosines.length);
  if (spread === 0) return NOT_NEAR;
  return (stem) => {
    const at = rows.get(stem);
    if (at === undefined) return 0;
    const above = (cosine(vector, vectors, at) - mean) / spread;
    return Math.min(MOST, Math.max(0, (above - FROM) / WIDTH));
  };
}

const STEP = 1 / 127;

function cosine(vector: Float32Array, vectors: Int8Array, at: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] as number) * (vectors[at + i] as number);
  return sum * STEP;
}
