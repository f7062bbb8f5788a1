// `npm run ingest -- FILE_OR_URL…`: raw articles into the corpus, then the index is refreshed.

import { loadConfig } from "../src/config.js";
import { encoderHere } from "../src/encoder/here.js";
import { openNewsroom } from "../src/newsroom.js";
import { chosenCase } from "../src/terminal/case-option.js";
import { runIngest } from "../src/terminal/ingest-command.js";
import { INGEST, ingestArguments } from "../src/terminal/ingest-options.js";
import { err, out } from "../src/terminal/out.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";

await run(INGEST, async (given) => {
  const args = ingestArguments(given);
  const reporter = progressOn(process.stderr);
  const config = loadConfig();
  const folder = chosenCase(config, args.case);
  const { corpusDir } = folder;
  const { status, changed } = await runIngest({ ...config, corpusDir }, args, {
    out: (line) => void out(`${line}\n`),
    err: (line) => void err(`${line}\n`),
    progress: (done, total) => total > 1 && reporter.progress({ task: "Ingesting", done, total }),
  });
  if (changed) await (await openNewsroom(config, reporter, encoderHere(config), folder)).close();
  process.exitCode = status;
});
