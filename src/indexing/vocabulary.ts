// Every word of the sentences as it is written there, folded, with its count. Read once, when it is first asked for.

import type { Database } from "./schema.js";

export interface Entry {
  readonly word: string;
  readonly sentences: number;
}

export class Vocabulary {
  readonly #db: Database;
  #counts: ReadonlyMap<string, number> | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  has(word: string): boolean {
    return this.#loaded().has(word);
  }

  /** In order of words. */
  *entries(): Iterable<Entry> {
    for (const [word, sentences] of this.#loaded()) yield { word, sentences };
  }

  #loaded(): ReadonlyMap<string, number> {
    this.#counts ??= read(this.#db);
    return this.#counts;
  }
}

const ALL =
  "select group_concat(word || ' ' || sentences, char(10)) from (select * from vocabulary order by word)";

/** One long text out of SQLite: a tenth of the time that as many rows take. Words hold no blanks and no line ends. */
function read(db: Database): ReadonlyMap<string, number> {
  const [lines] = db.prepare(ALL).raw().get() as [string | null];
  const counts = new Map<string, number>();
  for (const line of lines?.split("\n") ?? []) {
    const blank = line.indexOf(" ");
    counts.set(line.slice(0, blank), Number(line.slice(blank + 1)));
  }
  return counts;
}
