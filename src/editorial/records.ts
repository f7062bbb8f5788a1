// The editorial records: one SQLite file in the data folder, and all that may be done with it.

import { join } from "node:path";
import { type AuditTrail, auditTrail, type Ground } from "./audit.js";
import { backUp, backupPath } from "./backup.js";
import { type Bindings, bindings } from "./bindings.js";
import { correctionJobs } from "./correction-jobs.js";
import { type Corrections, corrections } from "./corrections.js";
import type { Db } from "./database.js";
import { type Drafts, drafts } from "./drafts.js";
import { type Flags, flags } from "./flags.js";
import { type Intents, intents } from "./intents.js";
import { type Jobs, jobs } from "./jobs.js";
import { openRecordsFile } from "./opening.js";
import { unreachable } from "./opening-faults.js";
import { type Posts, posts } from "./posts.js";
import { type PublishedAnswers, publishedAnswers } from "./published.js";
import { type Reviews, reviews } from "./reviews.js";
import { type UnansweredQuestions, unansweredQuestions } from "./unanswered.js";

export interface Records {
  readonly audit: AuditTrail;
  readonly reviews: Reviews;
  readonly flags: Flags;
  readonly posts: Posts;
  readonly drafts: Drafts;
  readonly published: PublishedAnswers;
  readonly intents: Intents;
  readonly corrections: Corrections;
  readonly jobs: Jobs;
  readonly unanswered: UnansweredQuestions;
  readonly bindings: Bindings;
  /** For export and import. */
  readonly db: Db;
  /** The file. */
  readonly path: string;
  /** Several changes as one: all or nothing. */
  transaction<T>(work: () => T): T;
  /** Writes a consistent copy and gives its path; a new file under `backups/` by default. */
  backUp(target?: string): string;
  close(): void;
}

/** Where the records of a data folder lie. */
export function recordsPath(dataDir: string): string {
  return join(dataDir, "records.sqlite");
}

/**
 * Opens the records of a data folder, checked first, made where there are none.
 * @param now the clock, for tests
 * @throws ExpectedError of the family `data`: damaged, newer or not to be written; the file is then as it was
 */
export function openRecords(dataDir: string, now: () => Date = () => new Date()): Records {
  const path = recordsPath(dataDir);
  const db = openFile(path);
  const ground: Ground = { db, now };
  const audit = auditTrail(ground);
  const queue = jobs(ground);
  const follow = correctionJobs(queue);
  const made: Pick<Records, "corrections" | "published"> = {
    corrections: corrections(ground, audit, (correction) =>
      follow(correction, made.published.using(correction.article)),
    ),
    published: publishedAnswers(ground, audit, (published, asOf) => {
      const articles = new Set(made.published.quotes(published.id).map(({ article }) => article));
      for (const article of articles)
        for (const correction of made.corrections.list(article))
          if (correction.id > asOf) follow(correction, [published]);
    }),
  };
  return {
    ...{ audit, db, path, ...made, jobs: queue },
    intents: intents(ground, made.published),
    reviews: reviews(ground, audit),
    flags: flags(ground, audit),
    posts: posts(ground),
    drafts: drafts(ground, audit),
    unanswered: unansweredQuestions(ground, audit),
    bindings: bindings(ground, audit),
    transaction: (work) => db.transaction(work),
    backUp: (target = backupPath(path, "copy", now())) => {
      backUp(path, target);
      return target;
    },
    close: () => db.close(),
  };
}

function openFile(path: string): Db {
  try {
    return openRecordsFile(path);
  } catch (error) {
    throw unreachable(path, error);
  }
}
