// Questions that were asked in public and that the corpus does not answer, for the editors. Never one that was asked in
// private: whoever records one knows that everybody could read it.

import type { AuditTrail, Ground } from "./audit.js";

/** A forum's post, or a question put to the bot in a channel. */
type UnansweredKind = "forum" | "ask";
type UnansweredState = "open" | "looked at" | "answered" | "not told";
/** What an editor can make of it: they look at it, they have answered it, the articles do not tell it. */
type UnansweredMove = Exclude<UnansweredState, "open">;

export interface Unanswered {
  readonly id: number;
  readonly at: string;
  readonly kind: UnansweredKind;
  readonly guild: string;
  /** The thread, or the channel. */
  readonly channel: string;
  /** The post's message; of a question in a channel the command that asked it. */
  readonly message: string;
  readonly person: string;
  readonly question: string;
  readonly state: UnansweredState;
  readonly editor: string | null;
  readonly changed: string;
}

export type NewUnanswered = Pick<
  Unanswered,
  "kind" | "guild" | "channel" | "message" | "person" | "question"
>;

export interface UnansweredQuestions {
  /** Records one, once. @returns whether it was new */
  add(question: NewUnanswered): boolean;
  get(id: number): Unanswered | undefined;
  /** What nobody has answered yet, oldest first; of one server. */
  waiting(guild: string): Unanswered[];
  /** The waiting ones that were asked in a thread. */
  inThread(thread: string): Unanswered[];
  /** Asked since a time, on any server, whatever became of it. */
  since(time: Date): Unanswered[];
  /** False: another editor was first, or there is no such question. */
  move(id: number, to: UnansweredMove, who: string): boolean;
}

const WAITING = "state IN ('open', 'looked at')";

export function unansweredQuestions(ground: Ground, audit: AuditTrail): UnansweredQuestions {
  const { db, now } = ground;
  const rows = (where: string, values: Record<string, string | number>) =>
    db.all<Unanswered>(`SELECT * FROM unanswered WHERE ${where} ORDER BY id`, values);
  return {
    add: ({ kind, guild, channel, message, person, question }) =>
      db.run(
        `INSERT INTO unanswered (at, kind, guild, channel, message, person, question, state, changed)
         VALUES (:at, :kind, :guild, :channel, :message, :person, :question, 'open', :at) ON CONFLICT DO NOTHING`,
        { at: now().toISOString(), kind, guild, channel, message, person, question },
      ).changes === 1,
    get: (id) => rows("id = :id", { id })[0],
    waiting: (guild) => rows(`${WAITING} AND guild = :guild`, { guild }),
    inThread: (thread) => rows(`${WAITING} AND kind = 'forum' AND channel = :thread`, { thread }),
    since: (time) => rows("at >= :time", { time: time.toISOString() }),
    move: (id, to, who) =>
      db.transaction(() => {
        const { changes } = db.run(
          `UPDATE unanswered SET state = :to, editor = :who, changed = :at
           WHERE id = :id AND ${WAITING} AND state <> :to`,
          { id, to, who, at: now().toISOString() },
        );
        // Its words stay out of the trail, which is never shortened.
        if (changes === 1)
          audit.add({ who, action: `question ${to}`, subject: `question ${id}`, before: null, after: null });
        return changes === 1;
      }),
  };
}
