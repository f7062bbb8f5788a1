// What `npm run ask` does: one case, or every one; one question, one a line, or each with the one before it.

import { loadConfig } from "../config.js";
import type { Answer } from "../domain.js";
import { askAll } from "../newsroom/ask-all.js";
import { openCases } from "../newsroom.js";
import { jsonText } from "../shown-text.js";
import { allAsJson, presentAll } from "./ask-all.js";
import { answerLines } from "./ask-lines.js";
import type { AskOptions } from "./ask-options.js";
import { openChosen } from "./case-option.js";
import { following, questionsToFollow } from "./follow.js";
import { linesOf } from "./lines.js";
import { out } from "./out.js";
import { presentAnswer } from "./present.js";
import { progressOn } from "./progress.js";
import { lookOf } from "./screen.js";

/** @throws ExpectedError as opening and asking do */
export async function askOneCase(options: AskOptions): Promise<void> {
  const newsroom = await openChosen(options.case);
  const after = (question: string, before?: string) => newsroom.ask(question, options.filters, before);
  const ask = options.follow ? following(after) : (question: string) => after(question);
  const print = (answer: Answer) =>
    out(options.json ? `${jsonText(answer)}\n` : presentAnswer(answer, lookOf(process.stdout)));
  if (options.stdin) await printLines(ask);
  else if (options.follow) {
    const typed = process.stdin.isTTY ? linesOf(process.stdin) : null;
    for await (const question of questionsToFollow(options.questions, typed)) print(await ask(question));
  } else print(await ask(options.question));
  await newsroom.close();
}

/** Each case answers for itself; those that are silent are named. @throws ExpectedError as opening and asking do */
export async function askEveryCase(options: AskOptions): Promise<void> {
  const cases = await openCases(loadConfig(), progressOn(process.stderr));
  const open = ({ name }: { readonly name: string }) => cases.open(name);
  const ask = (question: string) => askAll(cases.list(), open, question, options.filters);
  const asJson = async (question: string) => allAsJson(question, await ask(question));
  if (options.stdin) await printLines(asJson);
  else if (options.json) out(`${jsonText(await asJson(options.question))}\n`);
  else out(presentAll(await ask(options.question), lookOf(process.stdout)));
  await cases.close();
}

async function printLines(ask: (question: string) => Promise<object>): Promise<void> {
  for await (const line of answerLines(linesOf(process.stdin), ask)) out(`${line}\n`);
}
