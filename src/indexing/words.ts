// Word search: BM25 of FTS5 for each term, kept for the next question, added up by weight. Knows no vectors.

import { formsOf } from "../language/tokens.js";
import { matchExpression, mayJoin } from "./compounds.js";
import type { Rows } from "./rows.js";
import type { Database } from "./schema.js";
import type { Hit, WeightedTerm } from "./search-index.js";
import { TopK } from "./stores/top-k.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the paragraph around a sentence counts beside the sentence itself, 0 to 1. */
const CONTEXT_WEIGHT = 0.4;
/** bm25() weights of a paragraph's text, of the heading above it, and of the article's title. */
const PARAGRAPH_WEIGHTS = "1.0, 0.5, 0.5";
/** Postings kept in memory, 8 bytes each: 16 MB at the most. */
const MOST_CACHED_POSTINGS = 2_000_000;
/** What a term takes beside its postings, also one that stands nowhere: as much as so many of them. */
const TERM = 40;
/** Words whose frequency is kept, 100 bytes each. */
const MOST_FREQUENCIES = 20_000;

/** In which rows a term counts, and what it is worth there. */
interface Postings {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
}

export class WordSearch {
  readonly #rows: Rows;
  readonly #inSentences: (match: string) => Iterable<ScoredId>;
  readonly #inParagraphs: (match: string) => Iterable<ScoredId>;
  readonly #count: (match: string) => number;
  readonly #vocabulary: Vocabulary;
  readonly #cache = new Map<string, Postings>();
  readonly #frequencies = new Map<string, number>();
  /** Working space of one search: the score of each row, 0 between searches, and the rows that have one. */
  readonly #totals: Float64Array;
  readonly #touched: Uint32Array;
  #cached = 0;

  constructor(db: Database, rows: Rows, vocabulary: Vocabulary) {
    this.#rows = rows;
    this.#vocabulary = vocabulary;
    this.#totals = new Float64Array(rows.size);
    this.#touched = new Uint32Array(rows.size);
    this.#inSentences = scorer(db, "sentence_words", "");
    this.#inParagraphs = scorer(db, "paragraph_words", `, ${PARAGRAPH_WEIGHTS}`);
    const count = db.prepare("select count(*) from sentence_words where sentence_words match ?").raw();
    this.#count = (match) => (count.get([match]) as [number])[0];
  }

  /** The k best rows that `accept` lets through, best first, ties in order of rows. Scores are above 0. */
  search(terms: readonly WeightedTerm[], k: number, accept: (row: number) => boolean): readonly Hit[] {
    const best = new TopK(k);
    const [totals, touched, count] = [this.#totals, this.#touched, this.#addUp(this.#expressions(terms))];
    for (let i = 0; i < count; i++) {
      const row = touched[i] as number;
      const score = totals[row] as number;
      totals[row] = 0;
      if (score >= best.floor && accept(row)) best.offer(row, score);
    }
    return best.take();
  }

  documentFrequency(term: string): number {
    const words = formsOf(term);
    if (words.length === 0) return 0;
    const match = this.#expression(words);
    const alike = match === `"${words[0]}"` ? this.#vocabulary.alike(words[0] as string) : null;
    const known = alike ?? this.#frequencies.get(match);
    if (known !== undefined) return known;
    if (this.#frequencies.size >= MOST_FREQUENCIES) this.#frequencies.clear();
    const frequency = this.#count(match);
    this.#frequencies.set(match, frequency);
    return frequency;
  }

  /** Neighbours that may be one word in the text ("back door") are looked for joined as well. */
  #expressions(terms: readonly WeightedTerm[]): { match: string; weight: number }[] {
    const folded = terms
      .map(({ term, weight }) => ({ words: formsOf(term), weight }))
      .filter(({ words, weight }) => words.length > 0 && weight > 0);
    const joined = folded.slice(1).flatMap((right, at) => {
      const left = folded[at] as (typeof folded)[number];
      const [before, after] = [left.words.at(-1) as string, right.words[0] as string];
      const weight = Math.max(left.weight, right.weight);
      return mayJoin(before, after) ? [{ match: `"${before}${after}"`, weight }] : [];
    });
    return [...folded.map(({ words, weight }) => ({ match: this.#expression(words), weight })), ...joined];
  }

  #expression(words: readonly string[]): string {
    return matchExpression(words, (word) => this.#vocabulary.has(word));
  }

  /** Adds the terms' scores to `#totals` and lists the rows that have one in `#touched`; gives how many. */
  #addUp(terms: readonly { readonly match: string; readonly weight: number }[]): number {
    const [totals, touched] = [this.#totals, this.#touched];
    let count = 0;
    for (const { match, weight } of terms) {
      const { rows, scores } = this.#postings(match);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number;
        const before = totals[row] as number;
        if (before === 0) touched[count++] = row;
        totals[row] = before + weight * (scores[i] as number);
      }
    }
    return count;
  }

  #postings(match: string): Postings {
    const known = this.#cache.get(match);
    if (known !== undefined) return known;
    const postings = this.#read(match);
    if (this.#cached > MOST_CACHED_POSTINGS) this.#forget();
    this.#cached += TERM + postings.rows.length;
    this.#cache.set(match, postings);
    return postings;
  }

  #read(match: string): Postings {
    const scores = new Map<number, number>();
    for (const [id, score] of this.#inSentences(match)) {
      const row = this.#rows.ofId(id);
      if (row !== undefined) scores.set(row, -score);
    }
    for (const [id, score] of this.#inParagraphs(match)) {
      const [from, to] = this.#rows.ofParagraphId(id);
      for (let row = from; row < to; row++) scores.set(row, (scores.get(row) ?? 0) - CONTEXT_WEIGHT * score);
    }
    return { rows: Uint32Array.from(scores.keys()), scores: Float32Array.from(scores.values()) };
  }

  #forget(): void {
    this.#cache.clear();
    this.#cached = 0;
  }
}

type ScoredId = readonly [id: number, score: number];

/**
 * bm25() is the lower the better, and next to nothing for a word that more than half of the rows hold. One text takes
 * two thirds of the time that as many rows take, and leaves nothing behind for the garbage collector outside its heap;
 * the limit keeps SQLite from asking for bm25() where it may not.
 */
function scorer(db: Database, table: string, weights: string): (match: string) => Iterable<ScoredId> {
  const scored = `select rowid as id, bm25(${table}${weights}) as score from ${table} where ${table} match ? limit -1`;
  const statement = db.prepare(`select json_group_array(json_array(id, score)) from (${scored})`).raw();
  return (match) => JSON.parse((statement.get([match]) as [string])[0]) as readonly ScoredId[];
}
