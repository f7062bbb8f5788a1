// The jobs that tell the poster what becomes of their question, and the editors what needs them.

import { ending, reading } from "../desk/marks.js";
import { postOnce } from "../desk/wire.js";
import type { JobHandler } from "../desk/worker.js";
import { LIMITS } from "../presentation/limits.js";
import { shorten } from "../presentation/markdown.js";
import type { Desk, Telling } from "./desk.js";
import { traceOf } from "./sending.js";
import { isClosed } from "./thread-state.js";

/** What a poster is told: that nothing answers, that an editor looks at it, and what came of it. */
const LINES: Readonly<Record<Telling, string>> = {
  unanswered:
    "The articles that I know do not answer this, so I will not guess. The editors have been told and will look at it.",
  "looked at": "An editor is looking at this question.",
  answered: "An editor has looked at this question, and it is answered.",
  "not told": "An editor has looked at this question: the articles that I know do not tell it.",
  rejected: "An editor has looked at this question and decided that no answer from the articles goes out.",
  "taken over": "An editor has taken this question over and answers it here.",
};

export function tellPosterHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      if (await isClosed(desk, job.channel)) return { kind: "done" };
      // Jobs of an older version know the first line alone.
      const content = LINES[(job.payload.line ?? "unanswered") as Telling];
      const trace = { ...traceOf(job), replyTo: String(job.payload.message), mark: reading(content) };
      return { kind: "done", result: await postOnce(desk.wire, trace, { content }) };
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
