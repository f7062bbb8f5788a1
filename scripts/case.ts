// npm run case -- list | new NAME [--title TEXT]

import { loadConfig } from "../src/config.js";
import { CASE, runCase } from "../src/terminal/case-command.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

await run(CASE, async (given) => {
  for (const line of runCase(loadConfig(), given)) out(`${line}\n`);
});
