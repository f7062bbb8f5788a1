// The tables of an index and how they are opened. Knows no articles.

import { createRequire } from "node:module";
import type LibsqlDatabase from "libsql";

export type Database = LibsqlDatabase.Database;

/** The database's name in an index's folder. */
export const WORDS_FILE = "words.sqlite";

/**
 * Texts reach the word tables folded (`language/tokens.ts`), so a stop stands only inside a number ("1.5") and belongs to it.
 * Sentence and paragraph have a table each: BM25 then counts a word's rarity among sentences or among paragraphs,
 * not among rows that repeat one title for every sentence of its article.
 */
export const TOKENIZER = `tokenize = "porter unicode61 remove_diacritics 2 tokenchars '.'"`;

const SCHEMA = `
  create table articles (id text primary key, fingerprint text not null, meta text not null) without rowid;
  create table paragraphs (
    id integer primary key autoincrement, article text not null, position integer not null,
    kind text not null, text text not null
  );
  create index paragraphs_by_article on paragraphs (article, position);
  create table sentences (
    id integer primary key autoincrement, article text not null, paragraph integer not null,
    position integer not null, paragraph_id integer not null, first integer not null, last integer not null,
    text text not null, segment integer, label text not null, attributed_to text, side text, target text,
    confidence real, reasons text not null, needs_review integer not null, reviewed integer not null,
    context_from text
  );
  create table settled (
    id integer primary key, label text not null, attributed_to text, side text, target text, confidence real,
    reasons text not null, needs_review integer not null
  );
  create index sentences_by_article on sentences (article, paragraph, position);
  create virtual table sentence_words using fts5 (text, ${TOKENIZER});
  create virtual table paragraph_words using fts5 (text, heading, title, ${TOKENIZER});
  create table vocabulary (word text primary key, sentences integer not null, alike integer) without rowid;
  create table runs (id integer primary key, numbers blob not null);
  create table replies (
    claim integer not null, reply integer not null, chance real not null, primary key (claim, reply)
  ) without rowid;
  create index replies_by_reply on replies (reply);
  create table reply_readings (key text primary key, chances text not null) without rowid;
  create table columns (name text primary key, data blob not null) without rowid;
`;

/**
 * Opens a database file. libsql's binary is loaded here and not before: 14 ms that a program without an index saves.
 * @throws whatever libsql throws for a file that is no database or cannot be opened
 */
export function openDatabase(file: string): Database {
  const Libsql = createRequire(import.meta.url)("libsql") as typeof LibsqlDatabase;
  return new Libsql(file);
}

/** Makes the tables. */
export function createSchema(db: Database): void {
  db.exec(SCHEMA);
}

/** For a file that nobody reads yet: its folder is thrown away when the writer dies, so nothing need be undone. */
export function withoutJournal(db: Database): void {
  db.exec("pragma journal_mode = off");
  db.exec("pragma synchronous = off");
}
