// `npm run timeline -- [topic] [--json]`: dated events of the corpus in order.

import { jsonText } from "../src/shown-text.js";
import { CASE_OPTION, openChosen } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { presentTimeline } from "../src/terminal/present-findings.js";
import { run } from "../src/terminal/run.js";
import { lookOf } from "../src/terminal/screen.js";

const TIMELINE = {
  name: "timeline",
  does: "Shows dated events in their order, each with label and citation.",
  takes: "[topic]",
  options: {
    ...CASE_OPTION,
    json: { type: "boolean", default: false, means: "one JSON object a line, for each event" },
  },
} as const satisfies CommandLine;

await run(TIMELINE, async ({ values, positionals }) => {
  const newsroom = await openChosen(values.case);
  const events = await newsroom.timeline(positionals.join(" ") || undefined);
  const lines = events.map((event) => `${jsonText(event)}\n`).join("");
  out(values.json ? lines : presentTimeline(events, lookOf(process.stdout)));
  await newsroom.close();
});
