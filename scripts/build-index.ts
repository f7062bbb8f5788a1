// `npm run index`: builds or refreshes the index, with a progress bar on a terminal.

import { loadConfig } from "../src/config.js";
import { openNewsroom } from "../src/newsroom.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";

const INDEX = {
  name: "index",
  does: "Builds or refreshes the index; every other command and the bot do it by themselves.",
  options: {},
} as const satisfies CommandLine;

await run(INDEX, async () => {
  const newsroom = await openNewsroom(loadConfig(), progressOn(process.stderr));
  const articles = newsroom.articles();
  const sentences = articles
    .flatMap((article) => Object.values(article.sentences))
    .reduce((a, b) => a + b, 0);
  out(`The index is current: ${articles.length} articles, ${sentences} sentences.\n`);
  await newsroom.close();
});
