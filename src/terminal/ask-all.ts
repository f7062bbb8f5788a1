// Answers of several cases as the terminal shows them: each under the name of its case. Pure.

import type { AllAnswers } from "../newsroom/ask-all.js";
import { type Look, presentAnswer } from "./present.js";

/** Those that answer, then which cases are silent; where all are, what comes closest in the first of them. */
export function presentAll({ answers, unread }: AllAnswers, look: Look): string {
  const answered = answers.filter(({ answer }) => answer.answered);
  const shown = answered.length > 0 ? answered : answers.slice(0, 1);
  const rest = answers.filter((one) => !shown.includes(one));
  const named = (cases: readonly { readonly title: string }[]) => cases.map(({ title }) => title).join("; ");
  return [
    ...shown.map(
      ({ folder, answer }) =>
        `${look.palette.strong(`CASE  ${folder.title} (${folder.name})`)}\n\n${presentAnswer(answer, look)}`,
    ),
    ...(rest.length === 0 ? [] : [`Not answered in: ${named(rest.map(({ folder }) => folder))}.\n`]),
    ...(unread.length === 0 ? [] : [`Could not be read: ${named(unread)}.\n`]),
  ].join("\n");
}

/** One JSON object: the question, and the answer of each case, those that answer first. */
export function allAsJson(question: string, { answers, unread }: AllAnswers): object {
  return {
    question,
    cases: answers.map(({ folder, answer }) => ({ case: folder.name, title: folder.title, answer })),
    unread: unread.map(({ name }) => name),
  };
}
