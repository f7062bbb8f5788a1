// Articles, paragraphs and sentences as they stand in an index's database. Reads alone.

import type { ArticleMeta, BlockKind, Label, LabelledSentence, Paragraph, Side } from "../domain.js";
import type { Database } from "./schema.js";

/** Sentences kept in memory once they were read, about 1 KB each; articles' paragraphs, about 5 KB each. */
const MOST_SENTENCES = 20_000;
const MOST_ARTICLES = 500;
/** Who reads one row after the other is given as many in one go: 10 µs for a row alone, 3 µs for one of many. */
const READ_AHEAD = 128;

const SENTENCE = `select id, article, paragraph, position, first, last, text, label, attributed_to, side, target,
  confidence, reasons, needs_review, reviewed, context_from from sentences where id`;
const PARAGRAPHS = "select position, kind, text from paragraphs where article = ? order by position";

interface SentenceRow {
  readonly id: number;
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
  readonly #one: ReturnType<Database["prepare"]>;
  readonly #many: ReturnType<Database["prepare"]>;
  readonly #paragraphs: ReturnType<Database["prepare"]>;
  readonly #kept = new Map<number, LabelledSentence>();
  readonly #keptParagraphs = new Map<string, readonly Paragraph[]>();
  #lastRead = -1;

  constructor(db: Database) {
    this.#db = db;
    this.#one = db.prepare(`${SENTENCE} = ?`);
    this.#many = db.prepare(`${SENTENCE} in (select value from json_each(?))`);
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

  /**
   * @param ids keys of the table in order of rows
   * @param row a position in `ids`
   */
  sentence(ids: Uint32Array, row: number): LabelledSentence {
    const id = ids[row] as number;
    const inOrder = row === this.#lastRead + 1;
    this.#lastRead = row;
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    if (this.#kept.size + READ_AHEAD > MOST_SENTENCES) this.#kept.clear();
    if (!inOrder) return this.#keep(this.#one.get([id]) as SentenceRow);
    const ahead = JSON.stringify(Array.from(ids.subarray(row, row + READ_AHEAD)));
    for (const read of this.#many.iterate([ahead]) as Iterable<SentenceRow>) this.#keep(read);
    return this.#kept.get(id) as LabelledSentence;
  }

  paragraphs(article: string): readonly Paragraph[] {
    const kept = this.#keptParagraphs.get(article);
    if (kept !== undefined) return kept;
    const rows = this.#paragraphs.all([article]) as [number, BlockKind, string][];
    const paragraphs = rows.map(([index, kind, text]) => ({ index, kind, text }));
    if (this.#keptParagraphs.size >= MOST_ARTICLES) this.#keptParagraphs.clear();
    this.#keptParagraphs.set(article, paragraphs);
    return paragraphs;
  }

  #keep(row: SentenceRow): LabelledSentence {
    const sentence = toSentence(row);
    this.#kept.set(row.id, sentence);
    return sentence;
  }
}

function toSentence(row: SentenceRow): LabelledSentence {
  return {
    id: `${row.article}:${row.paragraph}:${row.position}`,
    article: row.article,
    paragraph: row.paragraph,
    index: row.position,
    start: row.first,
    end: row.last,
    text: row.text,
    label: row.label,
    attributedTo: row.attributed_to,
    side: row.side,
    target: row.target,
    confidence: row.confidence,
    reasons: JSON.parse(row.reasons) as string[],
    needsReview: row.needs_review === 1,
    reviewed: row.reviewed === 1,
    contextFrom: row.context_from,
  };
}
