// npm run stamp-labels: brings the labeller's version up to date after a change of what makes a label.

import { stampVersion } from "../src/labels/model/stamp.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const STAMP = {
  name: "stamp-labels",
  does: "Writes the labeller's new version after a change of what makes a label.",
  options: {},
} as const satisfies CommandLine;

await run(STAMP, async () => {
  out(`${stampVersion(".")}\n`);
});
