// What editors said about articles, for whoever shows their quotes. Reads alone, and only where records are.

import { existsSync } from "node:fs";
import { type Db, openReadOnly } from "./database.js";
import { damaged } from "./opening-faults.js";
import { recordsPath } from "./records.js";
import { damageIn } from "./sums.js";

/** `at` is ISO 8601, UTC; `text` holds the editor's words. */
interface Notice {
  readonly kind: "corrected" | "withdrawn";
  readonly text: string;
  readonly at: string;
}

interface Notices {
  /** Null: nothing was said about the article. A withdrawn article's quotes are shown no more. */
  of(article: string): Notice | null;
  close(): void;
}

const NEWEST = "SELECT kind, text, at FROM corrections WHERE article = :article ORDER BY id DESC LIMIT 1";

/**
 * The notices of a data folder; each look sees what was committed just before. Without records there are none.
 * @throws ExpectedError `data/records-unusable` where the records cannot be read: better no answer than a withdrawn one
 */
export function openNotices(dataDir: string): Notices {
  const path = recordsPath(dataDir);
  let db: Db | undefined;
  const reader = () => {
    if (db === undefined && existsSync(path)) db = checked(path);
    return db;
  };
  return {
    of: (article) => {
      const newest = reader()?.one<Notice | { kind: "restored" }>(NEWEST, { article });
      return newest === undefined || newest.kind === "restored" ? null : newest;
    },
    close: () => {
      db?.close();
      db = undefined;
    },
  };
}

function checked(path: string): Db {
  const db = openReadOnly(path);
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
