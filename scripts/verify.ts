// `npm run verify -- "wording" [--json]`: is this wording in the corpus, exactly, nearly, or not?

import { parseArgs } from "node:util";
import { loadConfig } from "../src/config.js";
import { openNewsroom } from "../src/newsroom.js";
import { jsonText } from "../src/shown-text.js";
import { out } from "../src/terminal/out.js";
import { presentVerification } from "../src/terminal/present-findings.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";
import { lookOf } from "../src/terminal/screen.js";

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const newsroom = await openNewsroom(loadConfig(), progressOn(process.stderr));
  const verification = await newsroom.verify(positionals.join(" "));
  const shown = presentVerification(verification, lookOf(process.stdout));
  out(values.json ? `${jsonText(verification)}\n` : shown);
  await newsroom.close();
});
