// An article was corrected, withdrawn or restored. The correction is recorded in one transaction with what it sets off.

import type { AuditTrail, Ground } from "./audit.js";

export type CorrectionKind = "corrected" | "withdrawn" | "restored";

export interface Correction {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly article: string;
  readonly kind: CorrectionKind;
  /** The editor's words: what was wrong, what is right. */
  readonly text: string;
}

type NewCorrection = Omit<Correction, "id" | "at">;

export interface Corrections {
  add(correction: NewCorrection): Correction;
  get(id: number): Correction | undefined;
  /** The number of the newest one, of whatever article; 0 where there is none. */
  newest(): number;
  /** The newest: it is the one that counts. */
  currentOf(article: string): Correction | undefined;
  /** Of one article or of all, oldest first. */
  list(article?: string): Correction[];
}

/**
 * @param ground database and clock
 * @param added called in the same transaction for every new correction
 */
export function corrections(
  ground: Ground,
  audit: AuditTrail,
  added: (correction: Correction) => void,
): Corrections {
  const { db } = ground;
  return {
    add: (given) =>
      db.transaction(() => {
        const correction = insert(ground, audit, given);
        added(correction);
        return correction;
      }),
    get: (id) => db.one<Correction>("SELECT * FROM corrections WHERE id = :id", { id }),
    newest: () => db.one<{ n: number }>("SELECT coalesce(max(id), 0) AS n FROM corrections")?.n ?? 0,
    currentOf: (article) =>
      db.one<Correction>(`SELECT * FROM corrections WHERE article = :article ORDER BY id DESC LIMIT 1`, {
        article,
      }),
    list: (article) =>
      db.all<Correction>(
        "SELECT * FROM corrections WHERE :article IS NULL OR article = :article ORDER BY id",
        { article: article ?? null },
      ),
  };
}

function insert({ db, now }: Ground, audit: AuditTrail, given: NewCorrection): Correction {
  const { who, article, kind, text } = given;
  const at = now().toISOString();
  const { id } = db.run(
    `INSERT INTO corrections (at, who, article, kind, text) VALUES (:at, :who, :article, :kind, :text)`,
    { at, who, article, kind, text },
  );
  const after = { correction: id, kind, text };
  audit.add({ who, action: `article ${kind}`, subject: `article ${article}`, before: null, after });
  return { id, at, who, article, kind, text };
}
