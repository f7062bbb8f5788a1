// `npm run ask`: one question (or one a line) → labelled, cited quotes.

import { loadConfig } from "../src/config.js";
import { openNewsroom } from "../src/newsroom.js";
import { jsonText } from "../src/shown-text.js";
import { answerLines } from "../src/terminal/ask-lines.js";
import { ASK, askOptions } from "../src/terminal/ask-options.js";
import { following, questionsToFollow } from "../src/terminal/follow.js";
import { linesOf } from "../src/terminal/lines.js";
import { out } from "../src/terminal/out.js";
import { presentAnswer } from "../src/terminal/present.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";
import { lookOf } from "../src/terminal/screen.js";

await run(ASK, async (given) => {
  const options = askOptions(given);
  const newsroom = await openNewsroom(loadConfig(), progressOn(process.stderr));
  const after = (question: string, before?: string) => newsroom.ask(question, options.filters, before);
  const ask = options.follow ? following(after) : (question: string) => after(question);
  if (options.follow && !options.stdin) {
    const typed = process.stdin.isTTY ? linesOf(process.stdin) : null;
    for await (const question of questionsToFollow(options.questions, typed)) {
      const answer = await ask(question);
      out(options.json ? `${jsonText(answer)}\n` : presentAnswer(answer, lookOf(process.stdout)));
    }
  } else if (options.stdin) {
    for await (const line of answerLines(linesOf(process.stdin), ask)) out(`${line}\n`);
  } else {
    const answer = await ask(options.question);
    out(options.json ? `${jsonText(answer)}\n` : presentAnswer(answer, lookOf(process.stdout)));
  }
  await newsroom.close();
});
