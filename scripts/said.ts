// `npm run said -- --speaker NAME [--topic …] [--json]`: all that one speaker is quoted with, by date.

import { jsonText } from "../src/shown-text.js";
import { CASE_OPTION, openChosen } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { presentSaid } from "../src/terminal/present-findings.js";
import { run } from "../src/terminal/run.js";
import { lookOf } from "../src/terminal/screen.js";

const SAID = {
  name: "said",
  does: "Shows all that a speaker is quoted with, in order of date.",
  options: {
    speaker: { type: "string", value: "NAME", default: "", needed: true, means: "who said it" },
    topic: { type: "string", means: "only what is about this" },
    ...CASE_OPTION,
    json: { type: "boolean", default: false, means: "one JSON object on one line" },
  },
} as const satisfies CommandLine;

await run(SAID, async ({ values }) => {
  const newsroom = await openChosen(values.case);
  const said = await newsroom.said(values.speaker, values.topic);
  out(values.json ? `${jsonText(said)}\n` : presentSaid(said, lookOf(process.stdout)));
  await newsroom.close();
});
