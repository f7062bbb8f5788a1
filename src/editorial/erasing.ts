// Takes people out of the records: what they asked and who they are. What was decided stays, without them.

import { THE_BOT } from "./audit.js";
import type { Value } from "./database.js";
import type { Draft } from "./drafts.js";
import type { Records } from "./records.js";

/** What stands in the place of a person, and of their words. */
const ERASED = "erased";
const NO_WORDS = "(erased)";

/** How much held them. */
export interface Erased {
  readonly posts: number;
  readonly flags: number;
  readonly decisions: number;
  /** Questions asked in public that nothing answered. */
  readonly questions: number;
  /** Drafts of answers to them: whoever shows these draws them anew. */
  readonly drafts: readonly Draft[];
}

interface Message {
  readonly message: string;
}

/**
 * Takes a person out, in one transaction.
 * @param id of Discord; an editor is known by it too, wherever "name (id)" stands
 */
export function erasePerson(records: Records, id: string): Erased {
  return erasing(records, () => {
    const posts = records.db.all<Message>("SELECT message FROM posts WHERE person = :id", { id });
    const drafts = erasePosts(records, posts);
    const flags = eraseFlags(records, "who = :id", { id });
    const questions = records.db.run("DELETE FROM unanswered WHERE person = :id", { id }).changes;
    return { posts: posts.length, flags, decisions: eraseName(records, id), questions, drafts };
  });
}

/**
 * Takes out who asked what in forums, and who flagged labels, before a time. Editors stay: they answer for what they did.
 * @param before a time, and the least id that Discord gave since then
 */
export function eraseOld(records: Records, before: { readonly time: Date; readonly id: string }): Erased {
  return erasing(records, () => {
    const posts = records.db.all<Message>(
      `SELECT message FROM posts WHERE person <> :erased AND (length(message) < length(:id)
       OR (length(message) = length(:id) AND message < :id)) LIMIT ${PIECE}`,
      { erased: ERASED, id: before.id },
    );
    const drafts = erasePosts(records, posts);
    const time = before.time.toISOString();
    const flags = eraseFlags(records, `at < :time AND who NOT LIKE '${ERASED}%'`, { time });
    const questions = records.db.run("DELETE FROM unanswered WHERE at < :time", { time }).changes;
    return { posts: posts.length, flags, decisions: 0, questions, drafts };
  });
}

/** So many posts are taken out at once; whoever asks for old ones asks again until there are none. */
const PIECE = 200;

/** While a row stands in `erasing`, names in the trail may be changed; it never outlives the transaction. */
function erasing(records: Records, work: () => Erased): Erased {
  return records.transaction(() => {
    records.db.run("INSERT INTO erasing (yes) VALUES (1)");
    const erased = work();
    records.db.run("DELETE FROM erasing");
    const { posts, flags, decisions, questions } = erased;
    if (posts + flags + decisions + questions > 0)
      records.audit.add({
        ...{ who: THE_BOT, action: "person erased", subject: "records", before: null },
        after: { posts, flags, decisions, questions },
      });
    return erased;
  });
}

/** @returns the drafts as they stand then */
function erasePosts(records: Records, posts: readonly Message[]): Draft[] {
  const { db, drafts } = records;
  return posts.flatMap(({ message }) => {
    db.run("UPDATE posts SET person = :erased WHERE message = :message", { erased: ERASED, message });
    // What was not read yet will not be.
    db.run("UPDATE posts SET state = 'declined', why = :erased WHERE message = :message AND state = 'seen'", {
      erased: ERASED,
      message,
    });
    db.run(
      "UPDATE jobs SET payload = json_set(payload, '$.text', :told) WHERE kind = 'tell editors' AND key LIKE :about",
      { told: "A forum post was erased.", about: `%${message}%` },
    );
    db.run("UPDATE jobs SET payload = json_set(payload, '$.title', '') WHERE key LIKE :read", {
      read: `read % ${message}`,
    });
    const ids = db.all<{ id: number }>("SELECT id FROM drafts WHERE message = :message", { message });
    return ids.flatMap(({ id }) => eraseDraft(records, drafts.get(id)));
  });
}

/** An undecided one is rejected: there is nobody left to answer. */
function eraseDraft({ db, drafts }: Records, draft: Draft | undefined): Draft[] {
  if (draft === undefined) return [];
  const { id, answer } = draft;
  db.run("UPDATE drafts SET person = :erased, question = :question, answer = :answer WHERE id = :id", {
    ...{ id, erased: ERASED, question: NO_WORDS },
    answer: JSON.stringify({ ...answer, question: NO_WORDS }),
  });
  drafts.move(id, "reject", THE_BOT, { reason: "whoever asked is not in the records any more" });
  return [drafts.get(id) as Draft];
}

/** Each its own name, so that two who flagged the same words stay two. */
function eraseFlags({ db }: Records, where: string, values: Record<string, Value>): number {
  const flags = db.all<{ id: number }>(`SELECT id FROM flags WHERE ${where}`, values);
  for (const { id } of flags) {
    db.run("UPDATE flags SET who = :who WHERE id = :id", { id, who: `${ERASED} ${id}` });
    db.run(
      `UPDATE audit SET who = :erased WHERE subject = :subject AND action IN ('flag raised', 'flag explained')`,
      { erased: ERASED, subject: `flag ${id}` },
    );
  }
  return flags.length;
}

const NAMED: readonly (readonly [table: string, column: string])[] = [
  ["drafts", "editor"],
  ["flags", "decidedBy"],
  ["reviews", "who"],
  ["corrections", "who"],
  ["silences", "editor"],
  ["unanswered", "editor"],
  ["bindings", "who"],
  ["audit", "who"],
];

/** An editor's name, wherever it stands. @returns in how many places */
function eraseName(records: Records, id: string): number {
  const { db } = records;
  const values = { erased: ERASED, id, named: `%(${id})` };
  const columns = NAMED.map(
    ([table, column]) =>
      db.run(`UPDATE ${table} SET ${column} = :erased WHERE ${column} = :id OR ${column} LIKE :named`, values)
        .changes,
  );
  return columns.reduce((sum, changes) => sum + changes, eraseInTrail(records, id));
}

/** What stood before and after may name them too. */
function eraseInTrail({ db }: Records, id: string): number {
  const rows = db.all<{ id: number; before: string | null; after: string | null }>(
    `SELECT id, before, after FROM audit WHERE before LIKE '%' || :id || '%' OR after LIKE '%' || :id || '%'`,
    { id },
  );
  const name = new RegExp(`"(?:[^"\\\\]|\\\\.)*\\(${id}\\)"|"${id}"`, "g");
  const without = (text: string | null) => text?.replace(name, JSON.stringify(ERASED)) ?? null;
  for (const row of rows)
    db.run("UPDATE audit SET before = :before, after = :after WHERE id = :id", {
      ...{ id: row.id, before: without(row.before), after: without(row.after) },
    });
  return rows.length;
}
