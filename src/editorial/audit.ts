// The audit trail: who did what, when, to what, and how it stood before and after. Nothing is ever changed or taken out.

import type { Db } from "./database.js";

/** Who acts when nobody pressed anything. */
export const THE_BOT = "bot";

export interface AuditEntry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A Discord user's id, a name given in the terminal, or `bot`. */
  readonly who: string;
  readonly action: string;
  /** A kind and an id, such as `draft 12`. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

type NewAuditEntry = Omit<AuditEntry, "id" | "at">;

/** The tables' common ground: the database and the clock. */
export interface Ground {
  readonly db: Db;
  readonly now: () => Date;
}

export interface AuditTrail {
  add(entry: NewAuditEntry): void;
  /** Newest first; of one subject, or of all. */
  list(options?: {
    readonly subject?: string;
    readonly limit?: number;
    readonly skip?: number;
  }): AuditEntry[];
  /** Oldest first, all of it. */
  all(): AuditEntry[];
}

type Row = Omit<AuditEntry, "before" | "after"> & { before: string | null; after: string | null };

export function auditTrail({ db, now }: Ground): AuditTrail {
  return {
    add: ({ who, action, subject, before, after }) =>
      void db.run(
        `INSERT INTO audit (at, who, action, subject, before, after)
         VALUES (:at, :who, :action, :subject, :before, :after)`,
        { at: now().toISOString(), who, action, subject, before: toJson(before), after: toJson(after) },
      ),
    list: ({ subject, limit = 50, skip = 0 } = {}) =>
      db
        .all<Row>(
          `SELECT * FROM audit WHERE :subject IS NULL OR subject = :subject
           ORDER BY id DESC LIMIT :limit OFFSET :skip`,
          { subject: subject ?? null, limit, skip },
        )
        .map(fromRow),
    all: () => db.all<Row>("SELECT * FROM audit ORDER BY id").map(fromRow),
  };
}

function fromRow(row: Row): AuditEntry {
  return { ...row, before: fromJson(row.before), after: fromJson(row.after) };
}

function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function fromJson(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
