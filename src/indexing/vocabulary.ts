// Every word of the sentences as it is written there, folded, with its counts. Read once, when it is first asked for.

import type { Database } from "./schema.js";

export interface Entry {
  readonly word: string;
  readonly sentences: number;
}

interface Counts {
  readonly sentences: number;
  /** Of those that hold the word or another one with its stem, as the word search finds them; null where only it knows. */
  readonly alike: number | null;
}

export class Vocabulary {
  readonly #db: Database;
  #counts: ReadonlyMap<string, Counts> | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  has(word: string): boolean {
    return this.#loaded().has(word);
  }

  /** How many sentences a search for the word finds; null where the search must be asked. */
  alike(word: string): number | null {
    return this.#loaded().get(word)?.alike ?? null;
  }

  /** In order of words. */
  *entries(): Iterable<Entry> {
    for (const [word, { sentences }] of this.#loaded()) yield { word, sentences };
  }

  #loaded(): ReadonlyMap<string, Counts> {
    this.#counts ??= read(this.#db);
    return this.#counts;
  }
}

const ALL =
  "select group_concat(word || ' ' || sentences || ' ' || coalesce(alike, ''), char(10)) from (select * from vocabulary order by word)";

/** One long text out of SQLite: a tenth of the time that as many rows take. Words hold no blanks and no line ends. */
function read(db: Database): ReadonlyMap<string, Counts> {
  const [lines] = db.prepare(ALL).raw().get() as [string | null];
  const counts = new Map<string, Counts>();
  for (const line of lines?.split("\n") ?? []) {
    const [word = "", sentences, alike = ""] = line.split(" ");
    counts.set(word, { sentences: Number(sentences), alike: alike === "" ? null : Number(alike) });
  }
  return counts;
}
