// The queue of what is still to be done on Discord. A job is recorded with the decision it follows from, claimed before
// it is tried, and only then done: after a crash the one that was being tried is known, and is looked up before again.
// A claim is a lease: one whose outcome could not be recorded is handed out anew when it ends.

import { randomBytes } from "node:crypto";
import type { Ground } from "./audit.js";

type JobState = "waiting" | "running" | "done" | "failed";

export interface Job {
  readonly id: number;
  /** What is to be done once, such as `answer 12`; asked for again, it stays one job. */
  readonly key: string;
  readonly kind: string;
  /** The channel that it goes to, for the rate limit. */
  readonly channel: string;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
  /** Sent along as Discord's nonce (at most 25 characters), so that Discord itself drops a repetition. */
  readonly nonce: string;
  readonly created: string;
  readonly state: JobState;
  /** How often it was claimed; above 1 an earlier try may have come through. */
  readonly attempts: number;
  /** Not before this time, in ms since 1970; of a running job the end of its lease. */
  readonly due: number;
  /** When it was first tried, in ms since 1970 on Discord's clock. */
  readonly tried: number | null;
  readonly result: string | null;
  readonly error: string | null;
}

export type NewJob = Pick<Job, "key" | "kind" | "channel" | "payload">;

export interface Jobs {
  /** False: the job is there already. */
  add(job: NewJob): boolean;
  /** The same for a job that may be wanted again once it is over (to redraw a message): it then waits anew. */
  addAgain(job: NewJob): void;
  /** The oldest job that is due in a channel where none is running, now claimed as running. */
  claim(options?: ClaimOptions): Job | undefined;
  /** Whoever claimed them is at work on them still. */
  renew(ids: readonly number[]): void;
  /** Keeps with a job what its next try must know. */
  remember(id: number, payload: Job["payload"]): void;
  /** A waiting job is due at once. */
  hurry(key: string): void;
  done(id: number, result?: string): void;
  /** Again in so many ms, at most `LONGEST_WAIT_MS`. */
  retry(id: number, ms: number, error: string): void;
  fail(id: number, error: string): void;
  /** At start: what was running when the program ended, and what failed for want of a permission, waits again. */
  recover(): number;
  /** In how many ms the next job is due, of those that nobody is at work on; undefined when there is none. */
  nextIn(held?: readonly number[]): number | undefined;
  count(state: JobState): number;
  list(state: JobState, limit?: number): Job[];
  get(key: string): Job | undefined;
  /** The last key, in the order of letters, of those that begin so; empty where there is none. */
  newestKey(beginning: string): string;
  /** Of those of a kind that are done and sent something, the one that was tried last. */
  lastSent(kind: string): Job | undefined;
  /** From now on this is called, once all that is being recorded is recorded, whenever something was queued. */
  onQueued(heard: () => void): void;
}

interface ClaimOptions {
  /** Ids of jobs that the caller is at work on: these are not handed out, whatever the clock says. */
  readonly held?: readonly number[];
  /** The time on Discord's clock, in ms since 1970; our own by default. */
  readonly tried?: number;
}

/** A claim that is not renewed ends after this. */
export const LEASE_MS = 60_000;
/** No job is put off further: one that is due later than that was put off by a clock that has been set back since. */
const LONGEST_WAIT_MS = 120_000;

type Row = Omit<Job, "payload"> & { payload: string };

export function jobs({ db, now }: Ground): Jobs {
  const settle = (id: number, state: JobState, settled: Partial<Settled>) =>
    void db.run(SETTLE, { id, state, due: null, result: null, error: null, ...settled });
  let heard: () => void = () => undefined;
  // A decision and its jobs are one transaction, which ends before anything else can happen.
  const told = (changed: boolean) => {
    if (changed) setImmediate(() => heard());
    return changed;
  };
  const add = (job: NewJob, again: string) => told(insert({ db, now }, job, again));
  return {
    add: (job) => add(job, "DO NOTHING"),
    addAgain: (job) => void add(job, AGAIN),
    claim: (options = {}) => db.transaction(() => claimOne(db, now().getTime(), options)),
    renew: (ids) =>
      void db.run(
        "UPDATE jobs SET due = :due WHERE state = 'running' AND id IN (SELECT value FROM json_each(:ids))",
        { due: now().getTime() + LEASE_MS, ids: JSON.stringify(ids) },
      ),
    remember: (id, payload) =>
      void db.run("UPDATE jobs SET payload = :payload WHERE id = :id", {
        id,
        payload: JSON.stringify(payload),
      }),
    hurry: (key) =>
      void told(
        db.run("UPDATE jobs SET due = :now WHERE key = :key AND state = 'waiting'", {
          key,
          now: now().getTime(),
        }).changes === 1,
      ),
    done: (id, result) => settle(id, "done", { result: result ?? null }),
    retry: (id, ms, error) =>
      settle(id, "waiting", { due: now().getTime() + Math.min(ms, LONGEST_WAIT_MS), error }),
    fail: (id, error) => settle(id, "failed", { error }),
    recover: () =>
      db.run("UPDATE jobs SET state = 'waiting', due = :now WHERE state IN ('running', 'failed')", {
        now: now().getTime(),
      }).changes,
    nextIn: (held = []) => nextIn(db, now().getTime(), held),
    count: (state) =>
      db.one<{ n: number }>("SELECT count(*) AS n FROM jobs WHERE state = :state", { state })?.n ?? 0,
    list: (state, limit = 100) =>
      db
        .all<Row>("SELECT * FROM jobs WHERE state = :state ORDER BY id LIMIT :limit", { state, limit })
        .map(fromRow),
    get: (key) => db.all<Row>("SELECT * FROM jobs WHERE key = :key", { key }).map(fromRow)[0],
    newestKey: (beginning) => newestKey(db, beginning),
    lastSent: (kind) => lastSent(db, kind),
    onQueued: (listener) => {
      heard = listener;
    },
  };
}

function newestKey(db: Ground["db"], beginning: string): string {
  const newest = db.one<{ key: string | null }>(
    "SELECT max(key) AS key FROM jobs WHERE substr(key, 1, length(:beginning)) = :beginning",
    { beginning },
  );
  return newest?.key ?? "";
}

function lastSent(db: Ground["db"], kind: string): Job | undefined {
  const rows = db.all<Row>(
    `SELECT * FROM jobs WHERE kind = :kind AND state = 'done' AND result IS NOT NULL ORDER BY tried DESC LIMIT 1`,
    { kind },
  );
  return rows.map(fromRow)[0];
}

type Settled = Pick<Job, "result" | "error"> & { readonly due: number };

const SETTLE = `UPDATE jobs SET state = :state, due = coalesce(:due, due), result = coalesce(:result, result),
  error = :error WHERE id = :id AND state = 'running'`;

/** @returns whether a row was added or changed */
function insert({ db, now }: Ground, { key, kind, channel, payload }: NewJob, again: string): boolean {
  const { changes } = db.run(
    `INSERT INTO jobs (key, kind, channel, payload, nonce, created, state, attempts, due)
     VALUES (:key, :kind, :channel, :payload, :nonce, :created, 'waiting', 0, :due) ON CONFLICT (key) ${again}`,
    {
      ...{ key, kind, channel, payload: JSON.stringify(payload), nonce: randomBytes(12).toString("hex") },
      ...{ created: now().toISOString(), due: now().getTime() },
    },
  );
  return changes === 1;
}

const AGAIN = `DO UPDATE SET state = 'waiting', due = excluded.due, payload = excluded.payload
  WHERE state <> 'waiting'`;

/** Nobody is at work on it. */
const FREE = "(state = 'waiting' OR (state = 'running' AND id NOT IN (SELECT value FROM json_each(:held))))";
const DUE = "(due <= :now OR due > :now + :longest)";

function claimOne(db: Ground["db"], now: number, { held = [], tried = now }: ClaimOptions): Job | undefined {
  const row = db.one<Row>(
    `SELECT * FROM jobs WHERE state IN ('waiting', 'running') AND ${FREE} AND ${DUE}
     AND channel NOT IN (SELECT channel FROM jobs WHERE state = 'running' AND NOT (${FREE} AND ${DUE}))
     ORDER BY id LIMIT 1`,
    { now, held: JSON.stringify(held), longest: LONGEST_WAIT_MS },
  );
  if (row === undefined) return undefined;
  const first = { attempts: row.attempts + 1, tried: row.tried ?? Math.floor(tried), due: now + LEASE_MS };
  db.run(
    "UPDATE jobs SET state = 'running', attempts = :attempts, tried = :tried, due = :due WHERE id = :id",
    { id: row.id, ...first },
  );
  return fromRow({ ...row, ...first, state: "running" });
}

function nextIn(db: Ground["db"], now: number, held: readonly number[]): number | undefined {
  const due = db.one<{ due: number | null }>(
    `SELECT min(CASE WHEN due > :now + :longest THEN :now ELSE due END) AS due FROM jobs
     WHERE state IN ('waiting', 'running') AND ${FREE}`,
    { now, held: JSON.stringify(held), longest: LONGEST_WAIT_MS },
  )?.due;
  return due === null || due === undefined ? undefined : Math.max(due - now, 0);
}

function fromRow(row: Row): Job {
  return { ...row, payload: JSON.parse(row.payload) as Job["payload"] };
}
