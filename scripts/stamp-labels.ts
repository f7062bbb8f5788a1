// npm run stamp-labels: brings the labeller's version up to date after a change of what makes a label.

import { stampVersion } from "../src/labels/model/stamp.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

await run(async () => {
  out(`${stampVersion(".")}\n`);
});
