// npm run review [-- --article ID] [--editor NAME]: the labels in doubt, one after another, a key a decision.

import { userInfo } from "node:os";
import { loadConfig } from "../src/config.js";
import { encoderHere } from "../src/encoder/here.js";
import { createLabeller } from "../src/labels/model/labeller.js";
import { CASE_OPTION, chosenCase } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { keysOf } from "../src/terminal/keys.js";
import { out } from "../src/terminal/out.js";
import { runReview } from "../src/terminal/review-command.js";
import { run } from "../src/terminal/run.js";

const REVIEW = {
  name: "review",
  does: "Walks an editor through the labels in doubt, in their article's context, a key a decision.",
  options: {
    ...CASE_OPTION,
    article: { type: "string", value: "ID", means: "of this article alone" },
    editor: {
      type: "string",
      value: "NAME",
      means: "who decides, for the records; your name on this machine otherwise",
    },
  },
} as const satisfies CommandLine;

await run(REVIEW, async ({ values }) => {
  const config = loadConfig();
  const who = values.editor ?? userInfo().username;
  const keys = keysOf(process.stdin);
  const show = (text: string) => void out(text);
  try {
    await runReview({
      dataDir: config.dataDir,
      folder: chosenCase(config, values.case),
      label: createLabeller(encoderHere(config)),
      who,
      article: values.article,
      show,
      ask: keys.next,
      now: () => new Date(),
    });
  } finally {
    keys.close();
  }
});
