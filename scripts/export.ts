// `npm run export`: a case, a speaker or an answer for print, as Markdown, CSV, HTML or ClaimReview.

import { runExport } from "../src/terminal/export-command.js";
import { EXPORT } from "../src/terminal/export-options.js";
import { run } from "../src/terminal/run.js";

await run(EXPORT, runExport);
