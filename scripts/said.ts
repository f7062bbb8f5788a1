// `npm run said -- --speaker NAME [--topic …] [--json]`: all that one speaker is quoted with, by date.

import { parseArgs } from "node:util";
import { loadConfig } from "../src/config.js";
import { openNewsroom } from "../src/newsroom.js";
import { jsonText } from "../src/shown-text.js";
import { out } from "../src/terminal/out.js";
import { presentSaid } from "../src/terminal/present-findings.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";
import { lookOf } from "../src/terminal/screen.js";

await run(async () => {
  const { values } = parseArgs({
    options: {
      speaker: { type: "string", default: "" },
      topic: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const newsroom = await openNewsroom(loadConfig(), progressOn(process.stderr));
  const said = await newsroom.said(values.speaker, values.topic);
  out(values.json ? `${jsonText(said)}\n` : presentSaid(said, lookOf(process.stdout)));
  await newsroom.close();
});
