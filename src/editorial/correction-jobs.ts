// What a correction sets off for each public message that used the article: the message edited, its thread told.

import type { Correction } from "./corrections.js";
import type { Jobs } from "./jobs.js";
import type { Published } from "./published.js";

/** The kinds of job that carry a correction out. */
export const CORRECTION_JOBS = { edit: "correct answer", tell: "tell thread" } as const;

/** @returns a function that queues what a correction sets off, each thing once however often it is asked for */
export function correctionJobs(
  jobs: Pick<Jobs, "add">,
): (correction: Correction, published: readonly Published[]) => void {
  return (correction, published) => {
    for (const { id, channel, thread } of published) {
      const payload = { correction: correction.id, published: id };
      const key = `correction ${correction.id} of answer ${id}`;
      jobs.add({ key, kind: CORRECTION_JOBS.edit, channel, payload });
      if (thread)
        jobs.add({
          key: `correction ${correction.id} in ${channel}`,
          kind: CORRECTION_JOBS.tell,
          channel,
          payload,
        });
    }
  };
}
