// What editors said about articles, for whoever shows their quotes. Reads alone, and only where records are.

import { existsSync } from "node:fs";
import { openToRead } from "./checking.js";
import type { Db } from "./database.js";
import { damaged } from "./opening-faults.js";
import { recordsPath } from "./records.js";
import { damageIn } from "./sums.js";

/** `at` is ISO 8601, UTC; `text` holds the editor's words. */
interface Notice {
  readonly kind: "corrected" | "withdrawn";
  readonly text: string;
  readonly at: string;
}

/** Null: nothing was said about the article. A withdrawn article's quotes are shown no more. */
type NoticeOf = (article: string) => Notice | null;

interface Notices {
  /** What was said up to this moment; read anew only where something was committed since. */
  now(): NoticeOf;
  close(): void;
}

const NEWEST = `SELECT article, kind, text, at FROM corrections
  WHERE id IN (SELECT max(id) FROM corrections GROUP BY article) AND kind <> 'restored'`;
/** Another number as soon as another connection committed anything, and this one only reads. */
const COMMITS = "PRAGMA data_version";

/**
 * The notices of a data folder; `now` sees what was committed just before. Without records there are none.
 * @throws ExpectedError `data/records-unusable` where the records cannot be read: better no answer than a withdrawn one
 */
export function openNotices(dataDir: string): Notices {
  const path = recordsPath(dataDir);
  let db: Db | undefined;
  let commits: number | undefined;
  let newest: ReadonlyMap<string, Notice> = new Map();
  const reader = () => {
    if (db === undefined && existsSync(path)) db = checked(path);
    return db;
  };
  return {
    now: () => {
      const count = reader()?.one<{ data_version: number }>(COMMITS)?.data_version;
      if (count !== commits && db !== undefined) newest = newestIn(db);
      commits = count;
      const read = newest;
      return (article) => read.get(article) ?? null;
    },
    close: () => {
      db?.close();
      [db, commits, newest] = [undefined, undefined, new Map()];
    },
  };
}

function newestIn(db: Db): ReadonlyMap<string, Notice> {
  const rows = db.all<Notice & { readonly article: string }>(NEWEST);
  return new Map(rows.map(({ article, kind, text, at }) => [article, { kind, text, at }]));
}

function checked(path: string): Db {
  const db = openToRead(path);
  const damage = damageIn(db, ["corrections"]);
  if (damage === null) return db;
  db.close();
  throw damaged(path, damage);
}

/** The line that is shown with an article's quotes, such as "Corrected on 21 August 2021: …". */
export function noticeLine({ kind, text, at }: Notice): string {
  const on = new Date(at).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return `${kind === "corrected" ? "Corrected" : "Withdrawn"} on ${on}: ${text}`;
}
