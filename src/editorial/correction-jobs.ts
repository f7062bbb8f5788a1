// What a correction sets off for each public message that used the article: the message edited, its thread told.

import type { Correction } from "./corrections.js";
import type { Jobs, NewJob } from "./jobs.js";
import type { Published } from "./published.js";

/** The kinds of job that carry a correction out: of one message, or of all messages of one thread. */
export const CORRECTION_JOBS = { message: "correct message", thread: "correct thread" } as const;

/** @returns a function that queues what a correction sets off; for a thread it is one job, so that it is told once */
export function correctionJobs(
  jobs: Pick<Jobs, "add" | "addAgain">,
): (correction: Correction, published: readonly Published[]) => void {
  return (correction, published) => {
    for (const one of published) {
      if (one.thread) jobs.addAgain(threadJob(correction, one));
      else jobs.add(messageJob(correction, one));
    }
  };
}

function messageJob({ id: correction }: Correction, { id: published, channel }: Published): NewJob {
  const key = `correction ${correction} of answer ${published}`;
  return { key, kind: CORRECTION_JOBS.message, channel, payload: { correction, published } };
}

function threadJob({ id: correction }: Correction, { channel }: Published): NewJob {
  const key = `correction ${correction} in ${channel}`;
  return { key, kind: CORRECTION_JOBS.thread, channel, payload: { correction } };
}
