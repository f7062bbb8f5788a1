// Word search: BM25 of FTS5 for each term, kept for the next question, added up by weight. Knows no vectors.

import { matchExpression, mayJoin } from "./compounds.js";
import { foldWords } from "./fold.js";
import type { Rows } from "./rows.js";
import type { Database } from "./schema.js";
import type { Hit, WeightedTerm } from "./search-index.js";
import { TopK } from "./top-k.js";

/** What the paragraph around a sentence counts beside the sentence itself, 0 to 1. */
const CONTEXT_WEIGHT = 0.4;
/** bm25() weights of a paragraph's text, of the heading above it, and of the article's title. */
const PARAGRAPH_WEIGHTS = "1.0, 0.5, 0.5";
/** Postings kept in memory, 8 bytes each: 16 MB at the most. */
const MOST_CACHED_POSTINGS = 2_000_000;

/** Where a term stands and what it is worth there; `sentences`: how many hold it themselves. */
interface Postings {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
  readonly sentences: number;
}

export class WordSearch {
  readonly #rows: Rows;
  readonly #inSentences: (match: string) => Iterable<ScoredId>;
  readonly #inParagraphs: (match: string) => Iterable<ScoredId>;
  readonly #cache = new Map<string, Postings>();
  readonly #totals: Float64Array;
  #cached = 0;

  constructor(db: Database, rows: Rows) {
    this.#rows = rows;
    this.#totals = new Float64Array(rows.size);
    this.#inSentences = scorer(db, "sentence_words", "");
    this.#inParagraphs = scorer(db, "paragraph_words", `, ${PARAGRAPH_WEIGHTS}`);
  }

  /** The k best rows that `accept` lets through, best first, ties in order of rows. Scores are above 0. */
  search(terms: readonly WeightedTerm[], k: number, accept: (row: number) => boolean): readonly Hit[] {
    const best = new TopK(k);
    for (const row of this.#addUp(withJoined(terms))) {
      const score = this.#totals[row] as number;
      this.#totals[row] = 0;
      if (score > 0 && accept(row)) best.offer(row, score);
    }
    return best.take();
  }

  documentFrequency(term: string): number {
    const words = foldWords(term);
    return words.length === 0 ? 0 : this.#postings(matchExpression(words)).sentences;
  }

  /** Adds the terms' scores to `#totals`; gives the rows that have one. */
  #addUp(terms: readonly { readonly match: string; readonly weight: number }[]): Set<number> {
    const touched = new Set<number>();
    for (const { match, weight } of terms) {
      const { rows, scores } = this.#postings(match);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number;
        this.#totals[row] = (this.#totals[row] as number) + weight * (scores[i] as number);
        touched.add(row);
      }
    }
    return touched;
  }

  #postings(match: string): Postings {
    const known = this.#cache.get(match);
    if (known !== undefined) return known;
    const postings = this.#read(match);
    if (this.#cached > MOST_CACHED_POSTINGS) this.#forget();
    this.#cached += postings.rows.length;
    this.#cache.set(match, postings);
    return postings;
  }

  #read(match: string): Postings {
    const scores = new Map<number, number>();
    for (const [id, score] of this.#inSentences(match)) {
      const row = this.#rows.ofId(id);
      if (row !== undefined) scores.set(row, -score);
    }
    const sentences = scores.size;
    for (const [id, score] of this.#inParagraphs(match)) {
      const [from, to] = this.#rows.ofParagraphId(id);
      for (let row = from; row < to; row++) scores.set(row, (scores.get(row) ?? 0) - CONTEXT_WEIGHT * score);
    }
    return { rows: Uint32Array.from(scores.keys()), scores: Float32Array.from(scores.values()), sentences };
  }

  #forget(): void {
    this.#cache.clear();
    this.#cached = 0;
  }
}

type ScoredId = readonly [id: number, score: number];

/** bm25() is the lower the better, and next to nothing for a word that more than half of the rows hold. */
function scorer(db: Database, table: string, weights: string): (match: string) => Iterable<ScoredId> {
  const statement = db
    .prepare(`select rowid, bm25(${table}${weights}) from ${table} where ${table} match ?`)
    .raw();
  return (match) => statement.iterate(match) as Iterable<ScoredId>;
}

/** The terms as expressions; neighbours that may be one word in the text ("back door") are looked for joined as well. */
function withJoined(terms: readonly WeightedTerm[]): { match: string; weight: number }[] {
  const folded = terms
    .map(({ term, weight }) => ({ words: foldWords(term), weight }))
    .filter(({ words, weight }) => words.length > 0 && weight > 0);
  const joined = folded.slice(1).flatMap((right, at) => {
    const left = folded[at] as (typeof folded)[number];
    const [before, after] = [left.words.at(-1) as string, right.words[0] as string];
    const weight = Math.max(left.weight, right.weight);
    return mayJoin(before, after) ? [{ match: `"${before}${after}"`, weight }] : [];
  });
  return [...folded.map(({ words, weight }) => ({ match: matchExpression(words), weight })), ...joined];
}
