// Articles, paragraphs and sentences as they stand in an index's database. Reads alone.

import type { ArticleMeta, BlockKind, Label, LabelledSentence, Paragraph, Side } from "../domain.js";
import type { Database } from "./schema.js";

/** Sentences kept in memory once they were read, about 1 KB each; articles' paragraphs, about 5 KB each. */
const MOST_SENTENCES = 20_000;
const MOST_ARTICLES = 500;
/** Who reads one row after the other is given as many in one go: 10 µs for a row alone, 3 µs for one of many. */
const READ_AHEAD = 256;

/** The columns of a sentence in the order of `toSentence`, as one JSON text: libsql takes 0.3 µs for every value. */
const VERDICT = ["label", "attributed_to", "side", "target", "confidence", "json(reasons)", "needs_review"]
  .map((column) => {
    const name = /\w+(?=\)?$)/.exec(column)?.[0] ?? column;
    return column.replace(name, `case when t.id is null then s.${name} else t.${name} end`);
  })
  .join(", ");
const SENTENCE = `json_array(s.id, article, paragraph, position, first, last, text, ${VERDICT}, reviewed, context_from)`;
const FROM = "sentences s left join settled t on t.id = s.id";
const ONE = `select ${SENTENCE} from ${FROM} where s.id = ?`;
const MANY = `select json_group_array(${SENTENCE}) from ${FROM} where s.id in (select value from json_each(?))`;
const PARAGRAPHS = "select position, kind, text from paragraphs where article = ? order by position";

/** A sentence is a claim or a reply, never both. */
const REPLIES =
  "select reply, chance from replies where claim = ? union all select claim, chance from replies where reply = ?";

type Stored = readonly [
  ...[id: number, article: string, paragraph: number, position: number, first: number, last: number],
  ...[text: string, label: Label, attributedTo: string | null, side: Side | null, target: string | null],
  ...[confidence: number | null, reasons: readonly string[], needsReview: number, reviewed: number],
  contextFrom: string | null,
];

export class StoredText {
  readonly #db: Database;
  readonly #one: ReturnType<Database["prepare"]>;
  readonly #many: ReturnType<Database["prepare"]>;
  readonly #paragraphs: ReturnType<Database["prepare"]>;
  readonly #replies: ReturnType<Database["prepare"]>;
  readonly #kept = new Map<number, LabelledSentence>();
  readonly #keptParagraphs = new Map<string, readonly Paragraph[]>();
  #lastRead = -1;

  constructor(db: Database) {
    this.#db = db;
    this.#one = db.prepare(ONE).raw();
    this.#many = db.prepare(MANY).raw();
    this.#paragraphs = db.prepare(PARAGRAPHS).raw();
    this.#replies = db.prepare(REPLIES).raw();
  }

  articles(): readonly ArticleMeta[] {
    const metas = this.#db.prepare("select meta from articles order by id").pluck().all() as string[];
    return metas.map((meta) => JSON.parse(meta) as ArticleMeta);
  }

  /** Keys of the sentences that were read with one as its replies or claims, each with its chance. */
  replies(id: number): readonly (readonly [id: number, chance: number])[] {
    return this.#replies.all([id, id]) as [number, number][];
  }

  /** What the build packed. */
  column(name: "rows" | "recurring"): Uint8Array {
    const row = this.#db.prepare("select data from columns where name = ?").get([name]) as {
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
    if (inOrder) {
      const ahead = JSON.stringify(Array.from(ids.subarray(row, row + READ_AHEAD)));
      for (const read of parse<Stored[]>(this.#many.get([ahead]))) this.#keep(read);
    }
    return this.#kept.get(id) ?? this.#keep(parse<Stored>(this.#one.get([id])));
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

  #keep(stored: Stored): LabelledSentence {
    const sentence = toSentence(stored);
    this.#kept.set(stored[0], sentence);
    return sentence;
  }
}

/** @param row one column that holds JSON */
function parse<T>(row: unknown): T {
  return JSON.parse((row as readonly [string])[0]) as T;
}

function toSentence(stored: Stored): LabelledSentence {
  const [, article, paragraph, index, start, end, text, label, attributedTo, side, target, ...rest] = stored;
  const [confidence, reasons, needsReview, reviewed, contextFrom] = rest;
  return {
    id: `${article}:${paragraph}:${index}`,
    article,
    paragraph,
    index,
    start,
    end,
    text,
    label,
    attributedTo,
    side,
    target,
    confidence,
    reasons,
    needsReview: needsReview === 1,
    reviewed: reviewed === 1,
    contextFrom,
  };
}
