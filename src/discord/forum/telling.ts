// The jobs that tell the poster that the corpus is silent, and the editors what needs them.

import { ending, reading } from "../desk/marks.js";
import { postOnce } from "../desk/wire.js";
import type { JobHandler } from "../desk/worker.js";
import { LIMITS } from "../presentation/limits.js";
import { shorten } from "../presentation/markdown.js";
import type { Desk } from "./desk.js";
import { traceOf } from "./sending.js";
import { isClosed } from "./thread-state.js";

const UNANSWERED_LINE =
  "The articles that I know do not answer this, so I will not guess. The editors have been told and will look at it.";

export function tellPosterHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      if (await isClosed(desk, job.channel)) return { kind: "done" };
      const trace = { ...traceOf(job), replyTo: String(job.payload.message), mark: reading(UNANSWERED_LINE) };
      return { kind: "done", result: await postOnce(desk.wire, trace, { content: UNANSWERED_LINE }) };
    },
  };
}

export function tellEditorsHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const mark = `-# Notice no. ${job.id}.`;
      const content = `${shorten(String(job.payload.text), LIMITS.content - mark.length - 1)}\n${mark}`;
      return {
        kind: "done",
        result: await postOnce(desk.wire, { ...traceOf(job), mark: ending(mark) }, { content }),
      };
    },
  };
}
