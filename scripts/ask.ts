// `npm run ask`: one question (or one a line) → labelled, cited quotes.

import { ALL_CASES } from "../src/corpus/cases.js";
import { askEveryCase, askOneCase } from "../src/terminal/ask-command.js";
import { ASK, askOptions } from "../src/terminal/ask-options.js";
import { run } from "../src/terminal/run.js";

await run(ASK, async (given) => {
  const options = askOptions(given);
  await (options.case === ALL_CASES ? askEveryCase(options) : askOneCase(options));
});
