// npm run case -- list | new NAME [--title TEXT] | page [--html]

import { loadConfig } from "../src/config.js";
import { asksForPage, CASE, runCase } from "../src/terminal/case-command.js";
import { runCasePage } from "../src/terminal/export-command.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

await run(CASE, async (given) => {
  if (asksForPage(given)) await runCasePage(given);
  else for (const line of runCase(loadConfig(), given)) out(`${line}\n`);
});
