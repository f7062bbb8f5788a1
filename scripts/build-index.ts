// `npm run index`: builds or refreshes the index, with a progress bar on a terminal.

import { CASE_OPTION, openChosen } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const INDEX = {
  name: "index",
  does: "Builds or refreshes the index; every other command and the bot do it by themselves.",
  options: CASE_OPTION,
} as const satisfies CommandLine;

await run(INDEX, async ({ values }) => {
  const newsroom = await openChosen(values.case);
  const articles = newsroom.articles();
  const sentences = articles
    .flatMap((article) => Object.values(article.sentences))
    .reduce((a, b) => a + b, 0);
  out(`The index is current: ${articles.length} articles, ${sentences} sentences.\n`);
  await newsroom.close();
});
