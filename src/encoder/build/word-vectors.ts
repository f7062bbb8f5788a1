// Reads word vectors out of the package's one JSON file without holding it in memory. Nothing but reading.

import { createReadStream } from "node:fs";

/** One word of the source: its rank by frequency, from 1, and its vector. */
export interface WordVector {
  readonly word: string;
  readonly rank: number;
  readonly vector: Float64Array;
}

/** `"word":[numbers]`; the package's own list of words and its header have no such shape. */
const ENTRY = /("(?:[^"\\]|\\.)*"):\[([-+.\deE,]+)\]/g;

/**
 * The `count` most frequent words that `accept` takes, most frequent first.
 * @param path JSON with an object of `"word": [dimensions numbers, length, position by frequency from 0]`
 * @param dimensions length of a vector; the two numbers behind it are the package's own
 */
export async function readWordVectors(
  path: string,
  dimensions: number,
  count: number,
  accept: (word: string) => boolean,
): Promise<WordVector[]> {
  const found: WordVector[] = [];
  for await (const [key, numbers] of entries(path)) {
    const word = JSON.parse(key) as string;
    const row = Float64Array.from(numbers.split(","), Number);
    const position = row[dimensions + 1] ?? -1;
    // The package's vector for unknown words stands at -1.
    if (position < 0 || !accept(word)) continue;
    found.push({ word, rank: position + 1, vector: row.slice(0, dimensions) });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, count);
}

async function* entries(path: string): AsyncGenerator<[string, string]> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 22 })) {
    rest += chunk;
    let end = 0;
    for (const match of rest.matchAll(ENTRY)) {
      end = match.index + match[0].length;
      yield [match[1] as string, match[2] as string];
    }
    rest = rest.slice(end);
  }
}
