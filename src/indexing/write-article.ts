// Puts one labelled article into the tables, or takes it out. Sentences whose passage stays keep key and vector.

import { createHash } from "node:crypto";
import type { Article, LabelledSentence, Paragraph } from "../domain.js";
import { foldWords } from "./fold.js";
import type { Database } from "./schema.js";
import type { PendingVector } from "./segments.js";

/** What is embedded for a sentence. */
function passageOf(sentence: LabelledSentence): string {
  return sentence.text;
}

export class ArticleWriter {
  /** Sentences that came without a vector, in the order in which they came. */
  readonly pending: PendingVector[] = [];
  readonly #run: (sql: string, ...values: readonly (string | number | null)[]) => number;
  readonly #old: (article: string) => readonly OldSentence[];
  readonly #counts = new Map<string, number>();

  constructor(db: Database) {
    const statements = new Map<string, ReturnType<Database["prepare"]>>();
    this.#run = (sql, ...values) => {
      const statement = statements.get(sql) ?? db.prepare(sql);
      statements.set(sql, statement);
      return Number(statement.run([...values]).lastInsertRowid);
    };
    const old = db.prepare("select id, text, passage, segment from sentences where article = ? order by id");
    this.#old = (article) => old.all(article) as OldSentence[];
  }

  /** Adds an article, or replaces it when it is there. */
  put(article: Article, sentences: readonly LabelledSentence[], fingerprint: string): void {
    const reusable = groupByPassage(this.#old(article.id));
    this.#removeParagraphs(article.id);
    this.#run("delete from sentences where article = ?", article.id);
    const { paragraphs, ...meta } = article;
    this.#run(
      "insert or replace into articles values (?, ?, ?)",
      article.id,
      fingerprint,
      JSON.stringify(meta),
    );
    const keys = this.#putParagraphs(article, paragraphs);
    for (const sentence of sentences) {
      const passage = digest(passageOf(sentence));
      this.#putSentence(sentence, passage, keys[sentence.paragraph] ?? 0, reusable.get(passage)?.shift());
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
    for (const [word, change] of this.#counts) {
      if (change === 0) continue;
      const sql =
        "insert into vocabulary values (?, ?) on conflict do update set sentences = sentences + excluded.sentences";
      this.#run(sql, word, change);
    }
    this.#run("delete from vocabulary where sentences <= 0");
  }

  #putParagraphs(article: Article, paragraphs: readonly Paragraph[]): number[] {
    let heading = "";
    const title = foldWords(article.title).join(" ");
    return paragraphs.map(({ index, kind, text }) => {
      const sql = "insert into paragraphs (article, position, kind, text) values (?, ?, ?, ?)";
      const id = this.#run(sql, article.id, index, kind, text);
      const words = foldWords(text).join(" ");
      if (kind === "heading") heading = words;
      else
        this.#run(
          "insert into paragraph_words (rowid, text, heading, title) values (?, ?, ?, ?)",
          id,
          words,
          heading,
          title,
        );
      return id;
    });
  }

  #putSentence(
    sentence: LabelledSentence,
    passage: string,
    paragraphId: number,
    old: OldSentence | undefined,
  ): void {
    const id = this.#run(INSERT_SENTENCE, ...columnsOf(sentence, passage, paragraphId, old));
    if (old !== undefined) return;
    const words = foldWords(sentence.text);
    this.#run("insert into sentence_words (rowid, text) values (?, ?)", id, words.join(" "));
    this.#count(words, 1);
    this.pending.push({ id, passage: passageOf(sentence) });
  }

  #removeParagraphs(article: string): void {
    this.#run(
      "delete from paragraph_words where rowid in (select id from paragraphs where article = ?)",
      article,
    );
    this.#run("delete from paragraphs where article = ?", article);
  }

  #forgetWords(gone: OldSentence): void {
    this.#run("delete from sentence_words where rowid = ?", gone.id);
    this.#count(foldWords(gone.text), -1);
  }

  #count(words: readonly string[], change: number): void {
    for (const word of new Set(words)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + change);
  }
}

interface OldSentence {
  readonly id: number;
  readonly text: string;
  readonly passage: string;
  readonly segment: number | null;
}

const INSERT_SENTENCE = `insert into sentences (
  id, article, paragraph, position, paragraph_id, first, last, text, segment, passage, label, attributed_to, side,
  target, confidence, reasons, needs_review, reviewed, context_from
) values (${Array(19).fill("?").join(", ")})`;

function columnsOf(
  sentence: LabelledSentence,
  passage: string,
  paragraphId: number,
  old: OldSentence | undefined,
): (string | number | null)[] {
  const { article, paragraph, index, start, end, text, label, attributedTo, side, target } = sentence;
  const { confidence, reasons, needsReview, reviewed, contextFrom } = sentence;
  return [
    ...[
      old?.id ?? null,
      article,
      paragraph,
      index,
      paragraphId,
      start,
      end,
      text,
      old?.segment ?? null,
      passage,
    ],
    ...[label, attributedTo, side, target, confidence, JSON.stringify(reasons)],
    ...[Number(needsReview), Number(reviewed), contextFrom],
  ];
}

function groupByPassage(sentences: readonly OldSentence[]): Map<string, OldSentence[]> {
  const groups = new Map<string, OldSentence[]>();
  for (const sentence of sentences)
    groups.set(sentence.passage, [...(groups.get(sentence.passage) ?? []), sentence]);
  return groups;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
