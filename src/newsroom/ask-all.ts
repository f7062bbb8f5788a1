// One question to every case. Answers are not mixed: each stays that of its case, with its own other side.

import type { CaseFolder } from "../corpus/cases.js";
import type { Answer, Filters } from "../domain.js";
import { ExpectedError } from "../errors.js";
import type { Cases } from "./cases.js";

interface CaseAnswer {
  readonly folder: CaseFolder;
  readonly answer: Answer;
}

export interface AllAnswers {
  /** Those that answer first, the surest of them first; then those that are silent. */
  readonly answers: readonly CaseAnswer[];
  /** Cases that cannot be opened. */
  readonly unread: readonly CaseFolder[];
}

/**
 * @throws ExpectedError family usage where no case takes the question or its filters; what the first case throws where
 *   none can be opened
 */
export async function askAll(cases: Cases, question: string, filters: Filters = {}): Promise<AllAnswers> {
  const answers: CaseAnswer[] = [];
  const unread: CaseFolder[] = [];
  let fault: ExpectedError | undefined;
  for (const folder of cases.list()) {
    try {
      const room = await cases.open(folder.name);
      answers.push({ folder, answer: await room.ask(question, filters) });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      fault ??= error;
      if (error.family !== "usage") unread.push(folder);
    }
  }
  if (answers.length === 0 && fault !== undefined) throw fault;
  return { answers: answers.toSorted((a, b) => surenessOf(b.answer) - surenessOf(a.answer)), unread };
}

/** Scores compare inside one case alone: they decide only among answers that are sure alike. */
function surenessOf({ answered, doubtful = false, quotes, nearest }: Answer): number {
  const score = (answered ? quotes : nearest)[0]?.score ?? 0;
  return (answered ? (doubtful ? 2 : 4) : 0) + score;
}
