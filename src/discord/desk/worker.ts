// Works the queue off: claims a job, does it, records what came of it in one transaction; waits and tries again where
// Discord or the disk fails. Knows no kind of job.

import { type Job, LEASE_MS } from "../../editorial/jobs.js";
import type { Records } from "../../editorial/records.js";
import { ExpectedError, messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import { describeFailure } from "./failure-fields.js";
import type { Clock } from "./limiter.js";
import { type WireError, wireError } from "./wire-error.js";

/** What came of a job. `record` runs in the transaction that marks it done. */
export type Outcome =
  | { readonly kind: "done"; readonly result?: string; readonly record?: () => void }
  | { readonly kind: "later"; readonly ms: number; readonly why: string };

export interface JobHandler {
  run(job: Job): Promise<Outcome>;
  /** Runs in the transaction that marks the job failed: it will not be tried again before the next start. */
  failed?(job: Job, error: Error): void;
}

interface Worker {
  /** There may be something new to do. */
  wake(): void;
  /** Resolves when nothing is running and nothing is due. */
  idle(): Promise<void>;
  /** Takes nothing new on; resolves when what is running has ended, after `ms` at the latest. What comes later is not recorded. */
  stop(ms: number): Promise<void>;
}

interface WorkerParts {
  readonly records: Pick<Records, "jobs" | "transaction">;
  readonly handlers: ReadonlyMap<string, JobHandler>;
  readonly clock: Pick<Clock, "sleep">;
  /** The time on Discord's clock, in ms since 1970; our own by default. */
  readonly discordNow?: () => number;
  readonly log: Log;
}

/** Jobs at once, each in another channel. */
const PARALLEL = 4;
const LONGEST_WAIT_MS = 60_000;
/** A surprise may pass; one that comes back so often does not. */
const SURPRISES = 4;

export function startWorker(parts: WorkerParts): Worker {
  const { jobs } = parts.records;
  const running = new Map<number, Promise<void>>();
  let [stopped, closed, stalls, alarm] = [false, false, 0, undefined as NodeJS.Timeout | undefined];
  const take = () => {
    while (!stopped && running.size < PARALLEL) {
      const job = jobs.claim({ held: [...running.keys()], tried: parts.discordNow?.() ?? Date.now() });
      if (job === undefined) break;
      const work = attempt(parts, job, () => !closed).finally(() => {
        running.delete(job.id);
        wake();
      });
      running.set(job.id, work);
    }
    return stopped || running.size >= PARALLEL ? undefined : jobs.nextIn([...running.keys()]);
  };
  const wake = () => {
    clearTimeout(alarm);
    let next: number | undefined;
    try {
      next = take();
      stalls = 0;
    } catch (error) {
      if (stalls++ === 0) parts.log.error("desk-job-queue-stalled", describeFailure(error));
      next = stopped ? undefined : waitFor(stalls);
    }
    if (next !== undefined) alarm = setTimeout(wake, Math.min(Math.max(next, 20), LONGEST_WAIT_MS));
  };
  const leases = setInterval(() => quietly(() => jobs.renew([...running.keys()])), LEASE_MS / 3).unref();
  const ended = async () => {
    while (running.size > 0) await Promise.all(running.values());
  };
  return {
    wake,
    idle: ended,
    stop: async (ms) => {
      stopped = true;
      clearTimeout(alarm);
      await Promise.race([ended(), new Promise((resolve) => setTimeout(resolve, ms).unref())]);
      closed = true;
      clearInterval(leases);
    },
  };
}

/** A lease that cannot be renewed now is renewed the next time; who holds a job here is not handed it out again. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The worker says so itself as soon as it wants to record something.
  }
}

/** @param open whether what came of it may still be recorded; else the next start looks it up */
async function attempt(parts: WorkerParts, job: Job, open: () => boolean): Promise<void> {
  const { records, handlers } = parts;
  let settle: () => void;
  try {
    const handler = handlers.get(job.kind);
    if (handler === undefined) throw new Error(`no handler for jobs of kind "${job.kind}"`);
    const outcome = await handler.run(job);
    settle = () => {
      if (outcome.kind === "later") return records.jobs.retry(job.id, outcome.ms, outcome.why);
      outcome.record?.();
      records.jobs.done(job.id, outcome.result);
    };
  } catch (error) {
    if (!open()) return;
    settle = putOff(parts, job, error);
  }
  await recorded(parts, job, open, settle);
}

/**
 * Records what came of a job. While the disk does not take it, it is tried again and again, and the job's channel waits;
 * what fails of itself is left to the lease, and given up in the end.
 */
async function recorded(
  parts: WorkerParts,
  job: Job,
  open: () => boolean,
  settle: () => void,
): Promise<void> {
  const { records, clock, log } = parts;
  for (let tries = 1; open(); tries++) {
    try {
      return records.transaction(settle);
    } catch (error) {
      const fields = { job: job.kind, id: job.id, attempts: job.attempts, ...describeFailure(error) };
      if (tries === 1) log.error("desk-job-not-recorded", fields);
      const disk = error instanceof ExpectedError && error.family === "data";
      if (!disk && job.attempts > SURPRISES) settle = () => records.jobs.fail(job.id, messageOf(error));
      else if (!disk) return;
    }
    await clock.sleep(waitFor(tries));
  }
}

/** Logs it. @returns what records it */
function putOff({ records, handlers, log }: WorkerParts, job: Job, error: unknown): () => void {
  const known = wireError(error);
  const wait = waitAfter(known, job.attempts);
  const fields = { job: job.kind, id: job.id, attempts: job.attempts };
  if (known === undefined) log.error("desk-job-failed", { ...fields, ...describeFailure(error) });
  else
    log.warn(wait === null ? "desk-job-given-up" : "desk-job-put-off", {
      ...fields,
      why: known.fault,
      code: known.code,
    });
  return () => {
    if (wait !== null) return records.jobs.retry(job.id, wait, messageOf(error));
    handlers.get(job.kind)?.failed?.(job, error instanceof Error ? error : new Error(String(error)));
    records.jobs.fail(job.id, messageOf(error));
  };
}

/**
 * How long to wait before the next try, in ms: doubling from one second to a minute while Discord fails, without end.
 * Null: no use in trying again.
 */
function waitAfter(error: WireError | undefined, attempts: number): number | null {
  if (error === undefined) return attempts > SURPRISES ? null : waitFor(attempts);
  return error.fault === "again" ? waitFor(attempts) : null;
}

function waitFor(tries: number): number {
  return Math.min(1000 * 2 ** Math.min(tries - 1, 10), LONGEST_WAIT_MS);
}
