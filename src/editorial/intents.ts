// What the bot is about to show to all: recorded before it is sent, settled once it is known whether it is out.

import type { Ground } from "./audit.js";
import type { NewPublished, PublishedAnswers } from "./published.js";

export interface Intent extends Omit<NewPublished, "message" | "draft"> {
  readonly id: number;
  readonly at: string;
  /** Where Discord has named it before it shows anything. */
  readonly message: string | null;
  /** Id of the command or press that it answers; Discord keeps it with the message. */
  readonly interaction: string;
}

type NewIntent = Omit<Intent, "id" | "at">;

export interface Intents {
  /** Gives its number. */
  add(intent: NewIntent): number;
  get(id: number): Intent | undefined;
  /** Oldest first. */
  all(): Intent[];
  /** It is out: from now on it is a published answer. */
  sent(id: number, message: string): void;
  /** It never was shown. */
  drop(id: number): void;
}

type Row = Omit<Intent, "thread" | "quotes"> & { thread: number; quotes: string };

export function intents({ db, now }: Ground, published: Pick<PublishedAnswers, "add">): Intents {
  const rows = (where: string, values: Record<string, number> = {}) =>
    db.all<Row>(`SELECT * FROM intents WHERE ${where} ORDER BY id`, values).map(fromRow);
  const get = (id: number) => rows("id = :id", { id })[0];
  const drop = (id: number) => void db.run("DELETE FROM intents WHERE id = :id", { id });
  return {
    add: ({ kind, guild, channel, message, interaction, thread, asOf, quotes }) =>
      db.run(
        `INSERT INTO intents (at, kind, guild, channel, message, interaction, thread, asOf, quotes)
         VALUES (:at, :kind, :guild, :channel, :message, :interaction, :thread, :asOf, :quotes)`,
        {
          ...{ at: now().toISOString(), kind, guild, channel, message, interaction, asOf },
          ...{ thread: Number(thread), quotes: JSON.stringify(quotes) },
        },
      ).id,
    get,
    all: () => rows("1 = 1"),
    sent: (id, message) =>
      db.transaction(() => {
        const intent = get(id);
        if (intent === undefined) return;
        const { kind, guild, channel, thread, asOf, quotes } = intent;
        published.add({ kind, guild, channel, message, thread, asOf, quotes, draft: null });
        drop(id);
      }),
    drop,
  };
}

function fromRow(row: Row): Intent {
  return { ...row, thread: row.thread === 1, quotes: JSON.parse(row.quotes) as Intent["quotes"] };
}
