// `ask --json --stdin`: a question a line in, an object a line out, in order. A bad line gets its error in its place.

import { ExpectedError } from "../errors.js";
import { jsonText } from "../shown-text.js";

/**
 * @param lines the questions
 * @param ask answers one; an expected error about the question itself (family usage) becomes that line's error
 * @returns one line of JSON (without its end) for each line that came in
 */
export async function* answerLines(
  lines: AsyncIterable<string>,
  ask: (question: string) => Promise<object>,
): AsyncGenerator<string> {
  for await (const question of lines) yield jsonText(await answerOrError(question, ask));
}

async function answerOrError(question: string, ask: (question: string) => Promise<object>): Promise<object> {
  try {
    return await ask(question);
  } catch (error) {
    if (error instanceof ExpectedError && error.family === "usage") return { question, error: error.line };
    throw error;
  }
}
