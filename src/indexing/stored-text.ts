// Articles, paragraphs and sentences as they stand in an index's database. Reads alone.

import type { ArticleMeta, BlockKind, Label, LabelledSentence, Paragraph, Side } from "../domain.js";
import type { Database } from "./schema.js";

/** Sentences kept in memory once they were read: about 1 KB each. */
const MOST_KEPT = 5_000;

const SENTENCE = `select article, paragraph, position, first, last, text, label, attributed_to, side, target,
  confidence, reasons, needs_review, reviewed, context_from from sentences where id = ?`;
const PARAGRAPHS = "select position, kind, text from paragraphs where article = ? order by position";

interface SentenceRow {
  readonly article: string;
  readonly paragraph: number;
  readonly position: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly label: Label;
  readonly attributed_to: string | null;
  readonly side: Side | null;
  readonly target: string | null;
  readonly confidence: number;
  readonly reasons: string;
  readonly needs_review: number;
  readonly reviewed: number;
  readonly context_from: string | null;
}

export class StoredText {
  readonly #db: Database;
  readonly #sentence: ReturnType<Database["prepare"]>;
  readonly #paragraphs: ReturnType<Database["prepare"]>;
  readonly #kept = new Map<number, LabelledSentence>();
  readonly #keptParagraphs = new Map<string, readonly Paragraph[]>();

  constructor(db: Database) {
    this.#db = db;
    this.#sentence = db.prepare(SENTENCE);
    this.#paragraphs = db.prepare(PARAGRAPHS).raw();
  }

  articles(): readonly ArticleMeta[] {
    const metas = this.#db.prepare("select meta from articles order by id").pluck().all() as string[];
    return metas.map((meta) => JSON.parse(meta) as ArticleMeta);
  }

  /** What `packRows` wrote. */
  packedRows(): Uint8Array {
    const row = this.#db.prepare("select data from columns where name = 'rows'").get() as {
      data: Uint8Array;
    };
    return row.data;
  }

  /** @param id a key of the table, not a row */
  sentence(id: number): LabelledSentence {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const sentence = toSentence(this.#sentence.get([id]) as SentenceRow);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(id, sentence);
    return sentence;
  }

  paragraphs(article: string): readonly Paragraph[] {
    const kept = this.#keptParagraphs.get(article);
    if (kept !== undefined) return kept;
    const rows = this.#paragraphs.all([article]) as [number, BlockKind, string][];
    const paragraphs = rows.map(([index, kind, text]) => ({ index, kind, text }));
    if (this.#keptParagraphs.size >= MOST_KEPT / 50) this.#keptParagraphs.clear();
    this.#keptParagraphs.set(article, paragraphs);
    return paragraphs;
  }
}

function toSentence(row: SentenceRow): LabelledSentence {
  const { article, paragraph, position, first, last, text, label, side, target, confidence } = row;
  return {
    ...{ id: `${article}:${paragraph}:${position}`, article, paragraph, index: position },
    ...{ start: first, end: last, text, label, attributedTo: row.attributed_to, side, target, confidence },
    reasons: JSON.parse(row.reasons) as string[],
    needsReview: row.needs_review === 1,
    reviewed: row.reviewed === 1,
    contextFrom: row.context_from,
  };
}
