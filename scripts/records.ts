// npm run records -- export | import [FILE] | audit [--json] | backup [FILE] | restore FILE | erase --user ID

import { loadConfig } from "../src/config.js";
import { out } from "../src/terminal/out.js";
import { RECORDS, runRecords } from "../src/terminal/records-command.js";
import { run } from "../src/terminal/run.js";

await run(RECORDS, async ({ values, positionals }) => {
  const [command, file] = positionals;
  const request = { command, file, json: values.json, user: values.user, input: process.stdin };
  for (const line of await runRecords(loadConfig().dataDir, request)) out(`${line}\n`);
});
