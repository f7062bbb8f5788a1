// Puts one labelled article into the tables, or takes it out. Sentences that stay in their place keep key and vector.

import { holdsSentences } from "../corpus/printed-notices.js";
import type { Article, LabelledSentence, Paragraph } from "../domain.js";
import type { Passage } from "../encoder/encoder.js";
import { formsOf } from "../language/tokens.js";
import { runNumbers } from "./recurring.js";
import type { Database } from "./schema.js";
import type { PendingVector } from "./segments.js";

const PUT_ARTICLE = "insert or replace into articles values (?, ?, ?)";
const PUT_PARAGRAPH = "insert into paragraphs (article, position, kind, text) values (?, ?, ?, ?)";
const PUT_CONTEXT = "insert into paragraph_words (rowid, text, heading, title) values (?, ?, ?, ?)";
const DROP_CONTEXT =
  "delete from paragraph_words where rowid in (select id from paragraphs where article = ?)";
const COUNT_WORD = `insert into vocabulary (word, sentences) values (?, ?)
  on conflict do update set sentences = sentences + excluded.sentences`;
/** A vector is made of the title, the sentence before and the sentence: each old one with what its vector was made of. */
const OLD_SENTENCES = `select id, segment, text, json_extract(meta, '$.title') as title,
    coalesce(lag(text) over (order by paragraph, position), '') as before
  from sentences join (select id as of_article, meta from articles) on of_article = article
  where article = ? order by id`;
const PUT_SENTENCE = `insert into sentences (
  id, article, paragraph, position, paragraph_id, first, last, text, segment, label, attributed_to, side,
  target, confidence, reasons, needs_review, reviewed, context_from
) values (${Array(18).fill("?").join(", ")})`;

export class ArticleWriter {
  /** Sentences that came without a vector, in the order in which they came. */
  readonly pending: PendingVector[] = [];
  readonly #run: (sql: string, ...values: readonly (string | number | Buffer | null)[]) => number;
  readonly #old: (article: string) => readonly OldSentence[];
  /** By word, in how many more sentences it stands. */
  readonly #counts = new Map<string, number>();

  constructor(db: Database) {
    const statements = new Map<string, ReturnType<Database["prepare"]>>();
    this.#run = (sql, ...values) => {
      const statement = statements.get(sql) ?? db.prepare(sql);
      statements.set(sql, statement);
      return Number(statement.run([...values]).lastInsertRowid);
    };
    const old = db.prepare(OLD_SENTENCES);
    this.#old = (article) => old.all(article) as OldSentence[];
  }

  /** Adds an article, or replaces it when it is there. */
  put(article: Article, sentences: readonly LabelledSentence[], fingerprint: string): void {
    const reusable = groupByPassage(this.#old(article.id));
    this.#removeParagraphs(article.id);
    this.#run("delete from sentences where article = ?", article.id);
    const { paragraphs, ...meta } = article;
    this.#run(PUT_ARTICLE, article.id, fingerprint, JSON.stringify(meta));
    const keys = this.#putParagraphs(article, paragraphs);
    for (const [at, sentence] of sentences.entries()) {
      const passage = { title: article.title, before: sentences[at - 1]?.text ?? "", text: sentence.text };
      const old = reusable.get(keyOf(passage))?.shift();
      this.#putSentence(sentence, keys[sentence.paragraph] ?? 0, passage, old);
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
    for (const [word, sentences] of this.#counts) {
      if (sentences !== 0) this.#run(COUNT_WORD, word, sentences);
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

  #putSentence(
    sentence: LabelledSentence,
    paragraphId: number,
    passage: Passage,
    old: OldSentence | undefined,
  ): void {
    const id = this.#run(PUT_SENTENCE, ...columnsOf(sentence, paragraphId, old));
    if (old !== undefined) return;
    const words = formsOf(sentence.text);
    this.#run("insert into sentence_words (rowid, text) values (?, ?)", id, words.join(" "));
    this.#run("insert into runs values (?, ?)", id, Buffer.from(runNumbers(sentence.text).buffer));
    this.#count(words, 1);
    this.pending.push({ id, passage });
  }

  #removeParagraphs(article: string): void {
    this.#run(DROP_CONTEXT, article);
    this.#run("delete from paragraphs where article = ?", article);
  }

  #forgetWords(gone: OldSentence): void {
    this.#run("delete from sentence_words where rowid = ?", gone.id);
    this.#run("delete from runs where id = ?", gone.id);
    this.#count(formsOf(gone.text), -1);
  }

  #count(words: readonly string[], change: number): void {
    for (const word of new Set(words)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + change);
  }
}

interface OldSentence extends Passage {
  readonly id: number;
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

function groupByPassage(sentences: readonly OldSentence[]): Map<string, OldSentence[]> {
  const groups = new Map<string, OldSentence[]>();
  for (const sentence of sentences) {
    const key = keyOf(sentence);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sentence]);
    else group.push(sentence);
  }
  return groups;
}

function keyOf({ title, before, text }: Passage): string {
  return JSON.stringify([title, before, text]);
}
