// Which public message shows which quotes, so that a correction reaches every one of them. Holds no question.

import type { Quote } from "../domain.js";
import { type AuditTrail, type Ground, THE_BOT } from "./audit.js";

type PublishedKind = "forum" | "ask" | "shared" | "note";

export interface Published {
  readonly id: number;
  readonly at: string;
  /** A forum answer, a public `/ask`, an answer shown to all afterwards, a neutral note. */
  readonly kind: PublishedKind;
  readonly guild: string | null;
  readonly channel: string;
  readonly message: string;
  /** Is the channel a thread? */
  readonly thread: boolean;
  readonly draft: number | null;
}

interface PublishedQuote {
  readonly quote: string;
  readonly article: string;
  readonly text: string;
}

export interface NewPublished extends Omit<Published, "id" | "at"> {
  readonly quotes: readonly PublishedQuote[];
  /** The number of the newest correction when the answer was made; a later one reaches it too. */
  readonly asOf: number;
}

export interface PublishedAnswers {
  /** Records a message; to one that is recorded already the further quotes are added (it shows another page). */
  add(published: NewPublished): Published;
  get(id: number): Published | undefined;
  ofMessage(message: string): Published | undefined;
  quotes(id: number): PublishedQuote[];
  /** Every message that shows a quote of the article, oldest first. */
  using(article: string): Published[];
  count(): number;
  /** How many were made public each day (YYYY-MM-DD, UTC), from a day on. */
  countByDay(from: string): ReadonlyMap<string, number>;
}

type Row = Omit<Published, "thread"> & { thread: number };

/** What of quotes is recorded with a message, in the order in which they are shown, each once. */
export function publishedQuotes(quotes: readonly Quote[]): PublishedQuote[] {
  const unique = new Map(quotes.map((quote) => [quote.id, quote]));
  return [...unique.values()].map(({ id, text, article }) => ({ quote: id, article: article.id, text }));
}

/**
 * @param ground database and clock
 * @param added called in the same transaction when a message came to show quotes that it did not
 */
export function publishedAnswers(
  ground: Ground,
  audit: AuditTrail,
  added: (published: Published, asOf: number) => void,
): PublishedAnswers {
  const { db } = ground;
  const rows = (where: string, values: Record<string, string | number>) =>
    db.all<Row>(`SELECT * FROM published WHERE ${where} ORDER BY id`, values).map(fromRow);
  const ofMessage = (message: string) => rows("message = :message", { message })[0];
  return {
    add: (given) =>
      db.transaction(() => {
        const known = ofMessage(given.message);
        const published = known ?? insert(ground, audit, given);
        if (insertQuotes(db, published.id, given.quotes) > 0) added(published, given.asOf);
        return published;
      }),
    get: (id) => rows("id = :id", { id })[0],
    ofMessage,
    quotes: (id) =>
      db.all<PublishedQuote>(
        "SELECT quote, article, text FROM publishedQuotes WHERE published = :id ORDER BY rowid",
        { id },
      ),
    using: (article) =>
      rows("id IN (SELECT published FROM publishedQuotes WHERE article = :article)", { article }),
    countByDay: (from) =>
      new Map(
        db
          .all<{ day: string; n: number }>(
            "SELECT substr(at, 1, 10) AS day, count(*) AS n FROM published WHERE at >= :from GROUP BY day",
            { from },
          )
          .map(({ day, n }) => [day, n] as const),
      ),
    count: () => db.one<{ n: number }>("SELECT count(*) AS n FROM published")?.n ?? 0,
  };
}

function insert({ db, now }: Ground, audit: AuditTrail, given: NewPublished): Published {
  const { kind, guild, channel, message, thread, draft, quotes } = given;
  const at = now().toISOString();
  const { id } = db.run(
    `INSERT INTO published (at, kind, guild, channel, message, thread, draft)
     VALUES (:at, :kind, :guild, :channel, :message, :thread, :draft)`,
    { at, kind, guild, channel, message, thread: Number(thread), draft },
  );
  const after = { kind, channel, message, draft, quotes: quotes.map(({ quote }) => quote) };
  audit.add({ who: THE_BOT, action: "answer published", subject: `answer ${id}`, before: null, after });
  return { id, at, kind, guild, channel, message, thread, draft };
}

/** How many of them were new. */
function insertQuotes(db: Ground["db"], id: number, quotes: readonly PublishedQuote[]): number {
  return quotes.reduce((sum, { quote, article, text }) => {
    const { changes } = db.run(
      `INSERT INTO publishedQuotes (published, quote, article, text) VALUES (:id, :quote, :article, :text)
       ON CONFLICT DO NOTHING`,
      { id, quote, article, text },
    );
    return sum + changes;
  }, 0);
}

function fromRow(row: Row): Published {
  return { ...row, thread: row.thread === 1 };
}
