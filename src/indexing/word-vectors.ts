// One vector for each plain word of the index, so that words may be compared by sense. Names are left out: they have no relatives.

import type { Database } from "./schema.js";
import type { WordVectors } from "./search-index.js";

/** Vectors are of length 1; a step of 1/127 changes a cosine by less than one in a hundred. */
const SCALE = 127;
const COLUMN = "word-vectors";
/** A number is like every other number and means none of them. */
const PLAIN =
  "select word from vocabulary where plain > 0 and word not glob '*[0-9]*' and length(word) > 2 order by word";

/**
 * Writes the vectors of all plain words; those that the old index has are kept.
 * @param embed one vector a text, of length 1 or zero throughout
 */
export async function writeWordVectors(
  db: Database,
  dimensions: number,
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): Promise<void> {
  const words = db.prepare(PLAIN).pluck().all() as string[];
  const old = readWordVectors(db, dimensions);
  const known = new Map(old.words.map((word, at) => [word, at] as const));
  const fresh = words.filter((word) => !known.has(word));
  const made = new Map((await embed(fresh)).map((vector, at) => [fresh[at], vector] as const));
  const vectors = new Int8Array(words.length * dimensions);
  words.forEach((word, at) => {
    const from = known.get(word);
    const own =
      from === undefined
        ? made.get(word)?.map((x) => Math.round(x * SCALE))
        : old.vectors.subarray(from * dimensions, (from + 1) * dimensions);
    if (own !== undefined) vectors.set(own, at * dimensions);
  });
  const packed = Buffer.concat([Buffer.from(`${words.join(" ")}\n`), Buffer.from(vectors.buffer)]);
  db.prepare("insert or replace into columns values (?, ?)").run([COLUMN, packed]);
}

/** The words in order, and their vectors one after the other. Nothing where none were written. */
export function readWordVectors(db: Database, dimensions: number): WordVectors {
  const [data] = (db.prepare("select data from columns where name = ?").raw().get([COLUMN]) ??
    []) as Uint8Array[];
  if (data === undefined) return { words: [], vectors: new Int8Array(), dimensions };
  const packed = new Uint8Array(data);
  const end = packed.indexOf(10);
  const words = Buffer.from(packed.subarray(0, end)).toString();
  const vectors = new Int8Array(packed.slice(end + 1).buffer);
  return { words: words === "" ? [] : words.split(" "), vectors, dimensions };
}
