// npm run preview -- [FILE]: writes a page that shows real replies as Discord draws them (preview.html by default).

import { loadConfig } from "../src/config.js";
import { writePreview } from "../src/discord/preview/write.js";
import { openNewsroom } from "../src/newsroom.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";

const PREVIEW = {
  name: "preview",
  does: "Writes a page that shows real replies as Discord draws them (preview.html where no FILE is named).",
  takes: "[FILE]",
  options: {},
} as const satisfies CommandLine;

await run(PREVIEW, async ({ positionals }) => {
  const file = positionals[0] ?? "preview.html";
  const newsroom = await openNewsroom(loadConfig(), progressOn(process.stderr));
  out(`${await writePreview(newsroom, file)}\n`);
  await newsroom.close();
});
