// An index on disk, open for questions. Reads alone; loads the vectors when they are first asked for.

import { join } from "node:path";
import { type ArticleMeta, LABELS, type LabelledSentence, type Paragraph } from "../domain.js";
import { ExpectedError, messageOf } from "../errors.js";
import { formsOf } from "../language/tokens.js";
import { NearTerms } from "./near-terms.js";
import { Recurring } from "./recurring.js";
import { Rows } from "./rows.js";
import { type Database, openDatabase, WORDS_FILE } from "./schema.js";
import type { Hit, IndexFilter, Manifest, SearchIndex, WeightedTerm } from "./search-index.js";
import { readSegments } from "./segments.js";
import { StoredText } from "./stored-text.js";
import { MemoryStore } from "./stores/memory.js";
import type { VectorStore } from "./stores/store.js";
import { Vocabulary } from "./vocabulary.js";
import { WordSearch } from "./words.js";

export class OpenedIndex implements SearchIndex {
  readonly manifest: Manifest;
  readonly articles: readonly ArticleMeta[];
  readonly size: number;
  readonly #folder: string;
  readonly #release: () => void;
  readonly #db: Database;
  readonly #rows: Rows;
  readonly #ordinals: ReadonlyMap<string, number>;
  readonly #texts: StoredText;
  readonly #words: WordSearch;
  readonly #nearTerms: NearTerms;
  #vectors: Promise<VectorStore> | undefined;
  #recurring: Recurring | undefined;

  /**
   * @param folder a whole index
   * @param release called once, by `close`
   * @throws whatever libsql throws when the database cannot be read
   */
  constructor(folder: string, manifest: Manifest, release: () => void) {
    this.manifest = manifest;
    this.#folder = folder;
    this.#release = release;
    this.#db = openDatabase(join(folder, WORDS_FILE));
    this.#texts = new StoredText(this.#db);
    this.articles = this.#texts.articles();
    this.#ordinals = new Map(this.articles.map(({ id }, ordinal) => [id, ordinal]));
    this.#rows = new Rows(this.#texts.column("rows"));
    this.size = this.#rows.size;
    const vocabulary = new Vocabulary(this.#db);
    this.#words = new WordSearch(this.#db, this.#rows, vocabulary);
    this.#nearTerms = new NearTerms(vocabulary);
  }

  sentence(row: number): LabelledSentence {
    if (!(row in this.#rows.ids)) throw new RangeError(`Row ${row} is not one of ${this.size}.`);
    return this.#texts.sentence(this.#rows.ids, row);
  }

  rowOf(id: string): number | undefined {
    const [, article = "", paragraph, position] = /^(.*):(\d+):(\d+)$/.exec(id) ?? [];
    const ordinal = this.#ordinals.get(article);
    return ordinal === undefined ? undefined : this.#rows.at(ordinal, Number(paragraph), Number(position));
  }

  paragraphs(article: string): readonly Paragraph[] {
    return this.#texts.paragraphs(article);
  }

  rows(article: string, paragraph?: number): readonly number[] {
    const ordinal = this.#ordinals.get(article);
    if (ordinal === undefined) return [];
    const [from, to] = this.#rows.range(ordinal, paragraph);
    return Array.from({ length: to - from }, (_, at) => from + at);
  }

  searchWords(terms: readonly WeightedTerm[], k: number, filter?: IndexFilter): readonly Hit[] {
    return this.#words.search(terms, k, this.#accepts(filter));
  }

  async searchVectors(vector: Float32Array, k: number, filter?: IndexFilter): Promise<readonly Hit[]> {
    this.#vectors ??= this.#loadVectors();
    const store = await this.#vectors;
    const matches = await store.query(vector, k, filter && this.#accepts(filter));
    return matches.map(({ key, score }) => ({ row: key, score }));
  }

  replies(row: number): readonly Hit[] {
    const id = this.#rows.ids[row];
    if (id === undefined) throw new RangeError(`Row ${row} is not one of ${this.size}.`);
    const found = this.#texts.replies(id).flatMap(([other, score]): Hit[] => {
      const at = this.#rows.ofId(other);
      return at === undefined ? [] : [{ row: at, score }];
    });
    return found.sort((a, b) => a.row - b.row);
  }

  recurs(row: number): boolean {
    this.#recurring ??= new Recurring(this.#texts.column("recurring"), this.#rows.articles);
    return this.#recurring.of(row, this.sentence(row).text);
  }

  documentFrequency(term: string): number {
    return this.#words.documentFrequency(term);
  }

  nearTerms(term: string, limit: number): readonly string[] {
    const words = formsOf(term);
    return words.length === 1 ? this.#nearTerms.find(words[0] as string, limit) : [];
  }

  close(): void {
    if (!this.#db.open) return;
    this.#db.close();
    this.#release();
  }

  #accepts({ label, articles }: IndexFilter = {}): (row: number) => boolean {
    const code = label === undefined ? -1 : LABELS.indexOf(label);
    const wanted = articles && Uint8Array.from(this.articles, ({ id }) => (articles.has(id) ? 1 : 0));
    const { labels, articles: ordinals } = this.#rows;
    return (row) => (code < 0 || labels[row] === code) && (!wanted || wanted[ordinals[row] as number] === 1);
  }

  async #loadVectors(): Promise<VectorStore> {
    try {
      return await this.#readVectors();
    } catch (error) {
      // Nothing is kept of a failure: the next question tries again.
      this.#vectors = undefined;
      throw new ExpectedError(
        "data",
        "data/vectors",
        `The vectors of the index cannot be read: ${messageOf(error)}.`,
        "Run `npm run index` to make the index again.",
        { cause: error },
      );
    }
  }

  async #readVectors(): Promise<VectorStore> {
    const store = new MemoryStore(this.manifest.dimensions, this.size);
    for await (const segment of readSegments(this.#db, this.#folder, this.manifest.dimensions)) {
      const rows = segment.flatMap(({ key, vector }) => {
        const row = this.#rows.ofId(key);
        return row === undefined ? [] : [{ key: row, vector }];
      });
      await store.add(rows);
    }
    return store;
  }
}
