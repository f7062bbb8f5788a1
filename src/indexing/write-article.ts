// Puts one labelled article into the tables, or takes it out. Sentences whose text stays keep key and vector.

import { holdsSentences } from "../corpus/printed-notices.js";
import type { Article, LabelledSentence, Paragraph } from "../domain.js";
import { formsOf } from "../language/tokens.js";
import type { Database } from "./schema.js";
import type { PendingVector } from "./segments.js";

const PUT_ARTICLE = "insert or replace into articles values (?, ?, ?)";
const PUT_PARAGRAPH = "insert into paragraphs (article, position, kind, text) values (?, ?, ?, ?)";
const PUT_CONTEXT = "insert into paragraph_words (rowid, text, heading, title) values (?, ?, ?, ?)";
const DROP_CONTEXT =
  "delete from paragraph_words where rowid in (select id from paragraphs where article = ?)";
const COUNT_WORD = `insert into vocabulary values (?, ?, ?)
  on conflict do update set sentences = sentences + excluded.sentences, plain = plain + excluded.plain`;
/** A word with a capital, with all that hangs on it. */
const CAPITAL = /\p{Lu}[\p{L}\p{N}\p{M}.’'-]*/gu;
const PUT_SENTENCE = `insert into sentences (
  id, article, paragraph, position, paragraph_id, first, last, text, segment, label, attributed_to, side,
  target, confidence, reasons, needs_review, reviewed, context_from
) values (${Array(18).fill("?").join(", ")})`;

export class ArticleWriter {
  /** Sentences that came without a vector, in the order in which they came. */
  readonly pending: PendingVector[] = [];
  readonly #run: (sql: string, ...values: readonly (string | number | null)[]) => number;
  readonly #old: (article: string) => readonly OldSentence[];
  /** By word, in how many more sentences it stands, and in how many of them in small letters. */
  readonly #counts = new Map<string, [sentences: number, plain: number]>();

  constructor(db: Database) {
    const statements = new Map<string, ReturnType<Database["prepare"]>>();
    this.#run = (sql, ...values) => {
      const statement = statements.get(sql) ?? db.prepare(sql);
      statements.set(sql, statement);
      return Number(statement.run([...values]).lastInsertRowid);
    };
    const old = db.prepare("select id, text, segment from sentences where article = ? order by id");
    this.#old = (article) => old.all(article) as OldSentence[];
  }

  /** Adds an article, or replaces it when it is there. */
  put(article: Article, sentences: readonly LabelledSentence[], fingerprint: string): void {
    const reusable = groupByText(this.#old(article.id));
    this.#removeParagraphs(article.id);
    this.#run("delete from sentences where article = ?", article.id);
    const { paragraphs, ...meta } = article;
    this.#run(PUT_ARTICLE, article.id, fingerprint, JSON.stringify(meta));
    const keys = this.#putParagraphs(article, paragraphs);
    for (const sentence of sentences) {
      this.#putSentence(sentence, keys[sentence.paragraph] ?? 0, reusable.get(sentence.text)?.shift());
    }
    for (const gone of [...reusable.values()].flat()) this.#forgetWords(gone);
  }

  remove(article: string): void {
    for (const gone of this.#old(article)) this.#forgetWords(gone);
    this.#removeParagraphs(article);
    this.#run("delete from sentences where article = ?", article);
    this.#run("delete from articles where id = ?", article);
  }

  /** Writes the vocabulary's changed counts; call it once, after the last article. */
  finish(): void {
    for (const [word, [sentences, plain]] of this.#counts) {
      if (sentences === 0 && plain === 0) continue;
      this.#run(COUNT_WORD, word, sentences, plain);
    }
    this.#run("delete from vocabulary where sentences <= 0");
  }

  #putParagraphs(article: Article, paragraphs: readonly Paragraph[]): number[] {
    let heading = "";
    const title = formsOf(article.title).join(" ");
    return paragraphs.map(({ index, kind, text }) => {
      const id = this.#run(PUT_PARAGRAPH, article.id, index, kind, text);
      const words = formsOf(text).join(" ");
      if (kind === "heading") heading = words;
      else if (holdsSentences(kind)) this.#run(PUT_CONTEXT, id, words, heading, title);
      return id;
    });
  }

  #putSentence(sentence: LabelledSentence, paragraphId: number, old: OldSentence | undefined): void {
    const id = this.#run(PUT_SENTENCE, ...columnsOf(sentence, paragraphId, old));
    if (old !== undefined) return;
    const words = formsOf(sentence.text);
    this.#run("insert into sentence_words (rowid, text) values (?, ?)", id, words.join(" "));
    this.#count(sentence.text, words, 1);
    this.pending.push({ id, text: sentence.text });
  }

  #removeParagraphs(article: string): void {
    this.#run(DROP_CONTEXT, article);
    this.#run("delete from paragraphs where article = ?", article);
  }

  #forgetWords(gone: OldSentence): void {
    this.#run("delete from sentence_words where rowid = ?", gone.id);
    this.#count(gone.text, formsOf(gone.text), -1);
  }

  #count(text: string, words: readonly string[], change: number): void {
    const plain = new Set(formsOf(text.replace(CAPITAL, " ")));
    for (const word of new Set(words)) {
      const [sentences, small] = this.#counts.get(word) ?? [0, 0];
      this.#counts.set(word, [sentences + change, small + (plain.has(word) ? change : 0)]);
    }
  }
}

interface OldSentence {
  readonly id: number;
  readonly text: string;
  readonly segment: number | null;
}

function columnsOf(
  sentence: LabelledSentence,
  paragraphId: number,
  old: OldSentence | undefined,
): (string | number | null)[] {
  const { article, paragraph, index, start, end, text, label, attributedTo, side, target } = sentence;
  const { confidence, reasons, needsReview, reviewed, contextFrom } = sentence;
  const place = [
    old?.id ?? null,
    article,
    paragraph,
    index,
    paragraphId,
    start,
    end,
    text,
    old?.segment ?? null,
  ];
  const verdict = [label, attributedTo, side, target, confidence, JSON.stringify(reasons)];
  return [...place, ...verdict, Number(needsReview), Number(reviewed), contextFrom];
}

function groupByText(sentences: readonly OldSentence[]): Map<string, OldSentence[]> {
  const groups = new Map<string, OldSentence[]>();
  for (const sentence of sentences)
    groups.set(sentence.text, [...(groups.get(sentence.text) ?? []), sentence]);
  return groups;
}
