// "Wrong label" from readers: recorded at once, settled by an editor. Holds no question.

import type { Label } from "../domain.js";
import type { AuditTrail, Ground } from "./audit.js";

type FlagState = "open" | "upheld" | "dismissed";

export interface Flag {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly article: string;
  /** The quote's id and its exact text, and the label that it was shown with. */
  readonly quote: string;
  readonly text: string;
  readonly label: Label;
  /** What the reader thinks is right, where they said so. */
  readonly suggested: Label | null;
  /** Where they saw it. */
  readonly guild: string | null;
  readonly channel: string | null;
  readonly message: string | null;
  readonly state: FlagState;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

type NewFlag = Pick<Flag, "who" | "article" | "quote" | "text" | "label"> &
  Partial<Pick<Flag, "at" | "suggested" | "guild" | "channel" | "message">>;

export interface Flags {
  /** Records a flag; the same person's open flag on the same quote is given back, with what they suggest. */
  add(flag: NewFlag): Flag;
  get(id: number): Flag | undefined;
  /** Oldest first. */
  open(): Flag[];
  /** False: another editor was first, or there is no such flag. */
  settle(id: number, state: "upheld" | "dismissed", who: string): boolean;
  /** Settles every open flag on these words as upheld or dismissed, all at one time; gives how many. */
  settleAll(article: string, text: string, label: Label, who: string, at?: string): number;
  /** Opens again what an editor settled at that very moment. */
  reopen(who: string, at: string): number;
}

export function flags(ground: Ground, audit: AuditTrail): Flags {
  const { db } = ground;
  const settle = (
    id: number,
    state: "upheld" | "dismissed",
    who: string,
    decidedAt = ground.now().toISOString(),
  ) =>
    db.transaction(() => {
      const { changes } = db.run(
        "UPDATE flags SET state = :state, decidedBy = :who, decidedAt = :decidedAt WHERE id = :id AND state = 'open'",
        { id, state, who, decidedAt },
      );
      if (changes === 1)
        audit.add({
          who,
          action: `flag ${state}`,
          subject: `flag ${id}`,
          before: { state: "open" },
          after: { state },
        });
      return changes === 1;
    });
  return {
    add: (flag) =>
      db.transaction(() => {
        const old = known(ground, flag);
        return old ? suggest(ground, audit, old, flag.suggested ?? null) : insert(ground, audit, flag);
      }),
    get: (id) => db.one<Flag>("SELECT * FROM flags WHERE id = :id", { id }),
    open: () => db.all<Flag>("SELECT * FROM flags WHERE state = 'open' ORDER BY id"),
    settle: (id, state, who) => settle(id, state, who),
    reopen: (who, at) => db.transaction(() => reopen(ground, audit, who, at)),
    settleAll: (article, text, label, who, at) =>
      db.transaction(
        () =>
          db
            .all<Flag>("SELECT * FROM flags WHERE state = 'open' AND article = :article", { article })
            .filter((flag) => flag.text.includes(text))
            .filter((flag) => settle(flag.id, flag.label === label ? "dismissed" : "upheld", who, at)).length,
      ),
  };
}

/** A reader who has flagged the same words again since then keeps the newer flag. */
function reopen({ db }: Ground, audit: AuditTrail, who: string, at: string): number {
  const settled = db.all<Flag>("SELECT * FROM flags WHERE decidedBy = :who AND decidedAt = :at", { who, at });
  return settled.filter(({ id, state }) => {
    const { changes } = db.run(
      "UPDATE OR IGNORE flags SET state = 'open', decidedBy = NULL, decidedAt = NULL WHERE id = :id",
      { id },
    );
    if (changes === 1)
      audit.add({
        who,
        action: "flag reopened",
        subject: `flag ${id}`,
        before: { state },
        after: { state: "open" },
      });
    return changes === 1;
  }).length;
}

/** The person's open flag on the quote, or the very flag (same time) that is being imported again. */
function known({ db }: Ground, { who, quote, text, at }: NewFlag): Flag | undefined {
  return db.one<Flag>(
    `SELECT * FROM flags WHERE who = :who AND quote = :quote AND ((state = 'open' AND text = :text) OR at = :at)`,
    { who, quote, text, at: at ?? null },
  );
}

/** The reader's second word on an open flag: what the label should be. */
function suggest({ db }: Ground, audit: AuditTrail, flag: Flag, suggested: Label | null): Flag {
  if (suggested === null || suggested === flag.suggested || flag.state !== "open") return flag;
  db.run("UPDATE flags SET suggested = :suggested WHERE id = :id", { id: flag.id, suggested });
  const { who, id } = flag;
  const before = { suggested: flag.suggested };
  audit.add({ who, action: "flag explained", subject: `flag ${id}`, before, after: { suggested } });
  return { ...flag, suggested };
}

function insert({ db, now }: Ground, audit: AuditTrail, flag: NewFlag): Flag {
  const values = {
    ...{ at: now().toISOString(), suggested: null, guild: null, channel: null, message: null },
    ...flag,
  };
  const { id } = db.run(
    `INSERT INTO flags (at, who, article, quote, text, label, suggested, guild, channel, message, state)
     VALUES (:at, :who, :article, :quote, :text, :label, :suggested, :guild, :channel, :message, 'open')`,
    values,
  );
  const { who, quote, text, label, suggested } = values;
  const after = { quote, text, label, suggested };
  audit.add({ who, action: "flag raised", subject: `flag ${id}`, before: null, after });
  return { id, ...values, state: "open", decidedBy: null, decidedAt: null };
}
