// One question to every case. Answers are not mixed: each stays that of its case, with its own other side.

import type { CaseFolder } from "../corpus/cases.js";
import type { Answer, Filters } from "../domain.js";
import { ExpectedError } from "../errors.js";
import type { Newsroom } from "../findings.js";

interface CaseAnswer {
  readonly folder: CaseFolder;
  readonly answer: Answer;
}

export interface AllAnswers {
  /** Those that answer first, the surest of them first; then those that are silent. */
  readonly answers: readonly CaseAnswer[];
  /** Cases that cannot be opened now. */
  readonly unread: readonly CaseFolder[];
}

/**
 * @param open opens a case
 * @throws ExpectedError family usage where no case takes the question or its filters; what opening throws where none
 *   can be opened
 */
export async function askAll(
  cases: readonly CaseFolder[],
  open: (folder: CaseFolder) => Promise<Newsroom>,
  question: string,
  filters: Filters = {},
): Promise<AllAnswers> {
  const answers: CaseAnswer[] = [];
  const unread: CaseFolder[] = [];
  const faults: ExpectedError[] = [];
  for (const folder of cases) {
    const room = await expected(() => open(folder), faults);
    if (room === null) unread.push(folder);
    const answer = room === null ? null : await expected(() => room.ask(question, filters), faults);
    if (answer !== null) answers.push({ folder, answer });
  }
  if (answers.length === 0 && faults[0] !== undefined) throw faults[0];
  return { answers: answers.toSorted((a, b) => surenessOf(b.answer) - surenessOf(a.answer)), unread };
}

/** Null where it failed as it may. */
async function expected<T>(work: () => Promise<T>, faults: ExpectedError[]): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    faults.push(error);
    return null;
  }
}

/** Scores compare inside one case alone: they decide only among answers that are sure alike. */
function surenessOf({ answered, doubtful = false, quotes, nearest }: Answer): number {
  const score = (answered ? quotes : nearest)[0]?.score ?? 0;
  return (answered ? (doubtful ? 2 : 4) : 0) + score;
}
