// `ask --follow`: questions one after another, each read with the one before it. Remembers in memory alone.

import type { Answer } from "../domain.js";

/** Answers a question; `before` is the one before it, as it was read. */
type AskAfter = (question: string, before: string | undefined) => Promise<Answer>;

/** An asker that remembers the last question that it answered. */
export function following(ask: AskAfter): (question: string) => Promise<Answer> {
  let before: string | undefined;
  return async (question) => {
    const answer = await ask(question, before);
    before = answer.readAs ?? question;
    return answer;
  };
}

/**
 * The questions that were given, then those that are typed or come in, a line each; an empty line ends them.
 * @param more lines, or null where nobody types
 */
export async function* questionsToFollow(
  given: readonly string[],
  more: AsyncIterable<string> | null,
): AsyncGenerator<string> {
  yield* given;
  if (more === null) return;
  for await (const line of more) {
    if (line.trim() === "") return;
    yield line;
  }
}
