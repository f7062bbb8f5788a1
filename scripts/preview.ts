// npm run preview -- [FILE]: writes a page that shows real replies as Discord draws them (preview.html by default).

import { writePreview } from "../src/discord/preview/write.js";
import { CASE_OPTION, openChosen } from "../src/terminal/case-option.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const PREVIEW = {
  name: "preview",
  does: "Writes a page that shows real replies as Discord draws them (preview.html where no FILE is named).",
  takes: "[FILE]",
  options: CASE_OPTION,
} as const satisfies CommandLine;

await run(PREVIEW, async ({ values, positionals }) => {
  const file = positionals[0] ?? "preview.html";
  const newsroom = await openChosen(values.case);
  out(`${await writePreview(newsroom, file)}\n`);
  await newsroom.close();
});
