// What was addressed to the bot in a forum, so that each is handled once, also after a crash. Holds no text.

import type { Ground } from "./audit.js";

export type PostKind = "post" | "follow-up" | "claim";
type PostState = "seen" | "answered" | "unanswered" | "declined" | "gone";

export interface Post {
  /** Id of the message; of a post's first message it is the thread's own. */
  readonly message: string;
  readonly kind: PostKind;
  readonly at: string;
  readonly guild: string;
  readonly forum: string;
  readonly thread: string;
  readonly person: string;
  readonly state: PostState;
  readonly why: string | null;
}

export type NewPost = Omit<Post, "at" | "state" | "why">;

export interface Posts {
  /** False: it was seen before. */
  see(post: NewPost): boolean;
  get(message: string, kind: PostKind): Post | undefined;
  /** Id of the newest post of a forum that was seen; ids of Discord grow with time. */
  newestIn(forum: string): string | undefined;
  settle(message: string, kind: PostKind, state: PostState, why?: string): void;
  /** Posts and follow-ups of a person since a time that the bot took on. */
  countOf(person: string, since: Date): number;
  /** From now on the bot says nothing of itself in the thread; false: it was so before. */
  silence(thread: string, editor: string): boolean;
  isSilent(thread: string): boolean;
}

export function posts({ db, now }: Ground): Posts {
  return {
    see: ({ message, kind, guild, forum, thread, person }) =>
      db.run(
        `INSERT INTO posts (message, kind, at, guild, forum, thread, person, state)
         VALUES (:message, :kind, :at, :guild, :forum, :thread, :person, 'seen') ON CONFLICT DO NOTHING`,
        { message, kind, at: now().toISOString(), guild, forum, thread, person },
      ).changes === 1,
    get: (message, kind) =>
      db.one<Post>("SELECT * FROM posts WHERE message = :message AND kind = :kind", { message, kind }),
    newestIn: (forum) =>
      db.one<{ message: string }>(
        `SELECT message FROM posts WHERE forum = :forum AND kind = 'post'
         ORDER BY length(message) DESC, message DESC LIMIT 1`,
        { forum },
      )?.message,
    settle: (message, kind, state, why) =>
      void db.run("UPDATE posts SET state = :state, why = :why WHERE message = :message AND kind = :kind", {
        message,
        kind,
        state,
        why: why ?? null,
      }),
    countOf: (person, since) =>
      db.one<{ n: number }>(
        `SELECT count(*) AS n FROM posts WHERE person = :person AND at >= :since
         AND kind <> 'claim' AND state <> 'declined'`,
        { person, since: since.toISOString() },
      )?.n ?? 0,
    silence: (thread, editor) =>
      db.run(
        "INSERT INTO silences (thread, at, editor) VALUES (:thread, :at, :editor) ON CONFLICT DO NOTHING",
        { thread, at: now().toISOString(), editor },
      ).changes === 1,
    isSilent: (thread) => db.one("SELECT 1 FROM silences WHERE thread = :thread", { thread }) !== undefined,
  };
}
