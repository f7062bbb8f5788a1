// Drafts of public answers and what editors decided. Every change is one transaction with its line in the audit trail.

import type { Answer } from "../domain.js";
import { type AuditTrail, type Ground, THE_BOT } from "./audit.js";
import { type DraftMove, type DraftState, nextState } from "./draft-states.js";
import type { PostKind } from "./posts.js";

export interface Draft {
  readonly id: number;
  readonly at: string;
  readonly kind: PostKind;
  readonly message: string;
  readonly guild: string;
  readonly forum: string;
  readonly thread: string;
  readonly person: string;
  /** A public forum post's own words. */
  readonly question: string;
  /** The answer as it stood when it was drafted. */
  readonly answer: Answer;
  /** Ids of the quotes (of `answer.quotes` and `answer.otherSide`) that go out. */
  readonly quotes: readonly string[];
  /** An editor's own words, shown as such. */
  readonly note: string | null;
  readonly state: DraftState;
  /** Who moved it last. */
  readonly editor: string | null;
  readonly reason: string | null;
  readonly changed: string;
  /** The message in the review channel, once it is there. */
  readonly reviewMessage: string | null;
}

export type NewDraft = Pick<
  Draft,
  "kind" | "message" | "guild" | "forum" | "thread" | "person" | "question" | "answer" | "quotes"
>;
export type DraftChange = Partial<Pick<Draft, "quotes" | "note" | "reason">>;

/** Whether the move was made, and the draft as it stands now (also when somebody else was first). */
export interface Moved {
  readonly moved: boolean;
  readonly draft: Draft;
}

export interface Drafts {
  /** A draft for a post; the one that is there already is given back. */
  create(draft: NewDraft): Draft;
  get(id: number): Draft | undefined;
  /** Undecided ones, oldest first. */
  open(): Draft[];
  /** What could not be posted and may be tried again, oldest first. */
  undeliverable(): Draft[];
  /** One of several who move at once wins. Undefined: there is no such draft. */
  move(id: number, move: DraftMove, who: string, change?: DraftChange): Moved | undefined;
  setReviewMessage(id: number, message: string): void;
}

type Row = Omit<Draft, "answer" | "quotes"> & { answer: string; quotes: string };

export function drafts(ground: Ground, audit: AuditTrail): Drafts {
  const { db } = ground;
  const get = (id: number) => db.all<Row>("SELECT * FROM drafts WHERE id = :id", { id }).map(fromRow)[0];
  const ofMessage = ({ message, kind }: NewDraft) =>
    db.one<{ id: number }>("SELECT id FROM drafts WHERE message = :message AND kind = :kind", {
      message,
      kind,
    });
  return {
    create: (draft) =>
      db.transaction(() => get(ofMessage(draft)?.id ?? insert(ground, audit, draft)) as Draft),
    get,
    open: () =>
      db.all<Row>("SELECT * FROM drafts WHERE state IN ('open', 'edited') ORDER BY id").map(fromRow),
    undeliverable: () =>
      db.all<Row>("SELECT * FROM drafts WHERE state = 'undeliverable' ORDER BY id").map(fromRow),
    move: (id, move, who, change = {}) =>
      db.transaction(() => {
        const before = get(id);
        if (before === undefined) return undefined;
        const state = nextState(before.state, move);
        if (state === undefined) return { moved: false, draft: before };
        const draft = { ...before, ...change, state, editor: editorAfter(before, who) };
        update(ground, draft);
        audit.add({
          who,
          action: `draft: ${move}`,
          subject: `draft ${id}`,
          before: gist(before),
          after: gist(draft),
        });
        return { moved: true, draft: get(id) as Draft };
      }),
    setReviewMessage: (id, message) =>
      void db.run("UPDATE drafts SET reviewMessage = :message WHERE id = :id", { id, message }),
  };
}

/** The bot's own moves leave the name of the editor who signed. */
function editorAfter(before: Draft, who: string): string | null {
  return who === THE_BOT ? before.editor : who;
}

function insert({ db, now }: Ground, audit: AuditTrail, draft: NewDraft): number {
  const { kind, message, guild, forum, thread, person, question } = draft;
  const { id } = db.run(
    `INSERT INTO drafts (at, kind, message, guild, forum, thread, person, question, answer, quotes, state, changed)
     VALUES (:at, :kind, :message, :guild, :forum, :thread, :person, :question, :answer, :quotes, 'open', :at)`,
    {
      ...{ at: now().toISOString(), kind, message, guild, forum, thread, person, question },
      answer: JSON.stringify(draft.answer),
      quotes: JSON.stringify(draft.quotes),
    },
  );
  const after = { state: "open", message, thread, quotes: draft.quotes, label: draft.answer.label };
  audit.add({ who: THE_BOT, action: "draft: create", subject: `draft ${id}`, before: null, after });
  return id;
}

function update({ db, now }: Ground, draft: Draft): void {
  const { id, note, state, editor, reason } = draft;
  db.run(
    `UPDATE drafts SET quotes = :quotes, note = :note, state = :state, editor = :editor, reason = :reason,
     changed = :changed WHERE id = :id`,
    { id, note, state, editor, reason, quotes: JSON.stringify(draft.quotes), changed: now().toISOString() },
  );
}

function gist({ state, quotes, note, reason, editor }: Draft) {
  return { state, quotes, note, reason, editor };
}

function fromRow(row: Row): Draft {
  return { ...row, answer: JSON.parse(row.answer) as Answer, quotes: JSON.parse(row.quotes) as string[] };
}
