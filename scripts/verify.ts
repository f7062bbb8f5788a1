// `npm run verify -- "wording" [--json]`: is this wording in the corpus, exactly, nearly, or not?

import { jsonText } from "../src/shown-text.js";
import { CASE_OPTION, openChosen } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { presentVerification } from "../src/terminal/present-findings.js";
import { run } from "../src/terminal/run.js";
import { lookOf } from "../src/terminal/screen.js";

const VERIFY = {
  name: "verify",
  does: "Says whether a wording is in the corpus: exactly, in parts, nearly (word by word), or not; and by whom.",
  takes: '"wording"',
  options: {
    ...CASE_OPTION,
    json: { type: "boolean", default: false, means: "one JSON object on one line" },
  },
} as const satisfies CommandLine;

await run(VERIFY, async ({ values, positionals }) => {
  const newsroom = await openChosen(values.case);
  const verification = await newsroom.verify(positionals.join(" "));
  const shown = presentVerification(verification, lookOf(process.stdout));
  out(values.json ? `${jsonText(verification)}\n` : shown);
  await newsroom.close();
});
