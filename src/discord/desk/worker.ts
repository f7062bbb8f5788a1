// Works the queue off: claims a job, does it, records what came of it in one transaction; waits and tries again where
// Discord fails. Knows no kind of job.

import type { Job } from "../../editorial/jobs.js";
import type { Records } from "../../editorial/records.js";
import { messageOf } from "../../errors.js";
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
  readonly clock: Clock;
  readonly log: Log;
}

/** Jobs at once, each in another channel. */
const PARALLEL = 4;
const LONGEST_WAIT_MS = 60_000;
/** A surprise may pass; one that comes back so often does not. */
const SURPRISES = 4;

export function startWorker(parts: WorkerParts): Worker {
  const { jobs } = parts.records;
  const running = new Set<Promise<void>>();
  let [stopped, closed, alarm] = [false, false, undefined as NodeJS.Timeout | undefined];
  const wake = () => {
    clearTimeout(alarm);
    while (!stopped && running.size < PARALLEL) {
      const job = jobs.claim();
      if (job === undefined) break;
      const work = attempt(parts, job, () => !closed).finally(() => {
        running.delete(work);
        wake();
      });
      running.add(work);
    }
    const due = stopped ? undefined : jobs.nextDue();
    if (due !== undefined && running.size < PARALLEL)
      alarm = setTimeout(wake, untilDue(due, parts.clock.now()));
  };
  const ended = async () => {
    while (running.size > 0) await Promise.all(running);
  };
  return {
    wake,
    idle: ended,
    stop: async (ms) => {
      stopped = true;
      clearTimeout(alarm);
      await Promise.race([ended(), new Promise((resolve) => setTimeout(resolve, ms).unref())]);
      closed = true;
    },
  };
}

/** A job that is due but whose channel is busy is woken for when that ends; the alarm is for the rest. */
function untilDue(due: number, now: number): number {
  return Math.min(Math.max(due - now, 20), LONGEST_WAIT_MS);
}

/** @param open whether what came of it may still be recorded; else the next start looks it up */
async function attempt(parts: WorkerParts, job: Job, open: () => boolean): Promise<void> {
  const { records, handlers, clock } = parts;
  try {
    const handler = handlers.get(job.kind);
    if (handler === undefined) throw new Error(`no handler for jobs of kind "${job.kind}"`);
    const outcome = await handler.run(job);
    if (!open()) return;
    records.transaction(() => {
      if (outcome.kind === "later") return records.jobs.retry(job.id, clock.now() + outcome.ms, outcome.why);
      outcome.record?.();
      records.jobs.done(job.id, outcome.result);
    });
  } catch (error) {
    if (open()) putOff(parts, job, error);
  }
}

function putOff({ records, handlers, clock, log }: WorkerParts, job: Job, error: unknown): void {
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
  records.transaction(() => {
    if (wait !== null) return records.jobs.retry(job.id, clock.now() + wait, messageOf(error));
    handlers.get(job.kind)?.failed?.(job, error instanceof Error ? error : new Error(String(error)));
    records.jobs.fail(job.id, messageOf(error));
  });
}

/**
 * How long to wait before the next try, in ms: doubling from one second to a minute while Discord fails, without end.
 * Null: no use in trying again.
 */
function waitAfter(error: WireError | undefined, attempts: number): number | null {
  const wait = Math.min(1000 * 2 ** Math.min(attempts - 1, 10), LONGEST_WAIT_MS);
  if (error === undefined) return attempts > SURPRISES ? null : wait;
  return error.fault === "again" ? wait : null;
}
