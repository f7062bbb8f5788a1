// How near in sense the words of the index are to a word of the question. From word vectors; knows no ranking.

import type { SearchIndex } from "../indexing/search-index.js";
import { stemOf } from "../language/fold.js";

/** Stem of the index → how far it stands for the word, 0 to 1; 0 for most. */
export type Nearness = (stem: string) => number;

export interface NearWords {
  /** What is known of a word without its vector: it was asked for before, or stands in the index. */
  known(word: string): Nearness | undefined;
  /** @param vector of that word alone, of length 1; zero for a word that the model lacks */
  to(word: string, vector: Float32Array): Nearness;
}

/** Bytes for the words that are kept for the next question: each takes one for each stem of the index, and its own. */
const MOST_KEPT = 16_000_000;
const ITS_OWN = 2_000;

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
    const empty = table.places.length === 0 || vector.every((x) => x === 0);
    const made = empty ? NOT_NEAR : nearness(vector, table);
    if (kept.size * (table.places.length + ITS_OWN) >= MOST_KEPT) kept.clear();
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
  /** Number of a stem, or undefined. The last one is remembered: every word of a question asks for it in turn. */
  numberOf(stem: string): number | undefined;
  /** By number: where the vector of the stem's shortest word begins. */
  readonly places: Uint32Array;
  readonly sample: readonly number[];
  readonly vectors: Int8Array;
  vectorOf(word: string): Float32Array | undefined;
}

function tableOf(index: SearchIndex): Table {
  const { words, vectors, dimensions } = index.wordVectors();
  const shortest = new Map<string, number>();
  words.forEach((word, at) => {
    const stem = stemOf(word);
    const known = shortest.get(stem);
    if (known === undefined || (words[known] as string).length > word.length) shortest.set(stem, at);
  });
  const step = Math.max(1, Math.floor(words.length / SAMPLE));
  const sample = words.flatMap((_, at) => (at % step === 0 ? [at * dimensions] : []));
  const rows = new Map(words.map((word, at) => [word, at * dimensions] as const));
  return {
    numberOf: lastKept(new Map([...shortest.keys()].map((stem, number) => [stem, number] as const))),
    places: Uint32Array.from(shortest.values(), (at) => at * dimensions),
    sample,
    vectors,
    vectorOf: (word) => {
      const at = rows.get(word.toLowerCase());
      return at === undefined
        ? undefined
        : Float32Array.from(vectors.subarray(at, at + dimensions), (x) => x * STEP);
    },
  };
}

function lastKept(numbers: ReadonlyMap<string, number>): Table["numberOf"] {
  let last = "";
  let number = numbers.get(last);
  return (stem) => {
    if (stem !== last) {
      last = stem;
      number = numbers.get(stem);
    }
    return number;
  };
}

function nearness(vector: Float32Array, { numberOf, places, sample, vectors }: Table): Nearness {
  const cosines = sample.map((at) => cosine(vector, vectors, at));
  const mean = cosines.reduce((sum, x) => sum + x, 0) / cosines.length;
  const spread = Math.sqrt(cosines.reduce((sum, x) => sum + (x - mean) ** 2, 0) / cosines.length);
  if (spread === 0) return NOT_NEAR;
  const looked = new Uint8Array(places.length);
  const near = new Map<number, number>();
  return (stem) => {
    const number = numberOf(stem);
    if (number === undefined || looked[number] === FAR) return 0;
    if (looked[number] === NEAR) return near.get(number) ?? 0;
    const above = (cosine(vector, vectors, places[number] as number) - mean) / spread;
    looked[number] = above > FROM ? NEAR : FAR;
    if (above <= FROM) return 0;
    const weight = Math.min(MOST, (above - FROM) / WIDTH);
    near.set(number, weight);
    return weight;
  };
}

/** What was found of a stem before. */
const FAR = 1;
const NEAR = 2;
const STEP = 1 / 127;

/**
 * Four sums side by side: the processor need not wait for one addition before the next. Apart from its twin over floats
 * (`indexing/stores/memory.ts`): one function for both kinds of array makes that scan a sixth slower.
 */
function cosine(vector: Float32Array, vectors: Int8Array, at: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  let j = at;
  for (const last = vector.length - 3; i < last; i += 4, j += 4) {
    a += (vector[i] as number) * (vectors[j] as number);
    b += (vector[i + 1] as number) * (vectors[j + 1] as number);
    c += (vector[i + 2] as number) * (vectors[j + 2] as number);
    d += (vector[i + 3] as number) * (vectors[j + 3] as number);
  }
  for (; i < vector.length; i++, j++) a += (vector[i] as number) * (vectors[j] as number);
  return (a + b + c + d) * STEP;
}
