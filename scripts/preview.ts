// npm run preview -- [FILE]: writes a page that shows real replies as Discord draws them (preview.html by default).

import { parseArgs } from "node:util";
import { loadConfig } from "../src/config.js";
import { writePreview } from "../src/discord/preview/write.js";
import { openNewsroom } from "../src/newsroom.js";
import { out } from "../src/terminal/out.js";
import { progressOn } from "../src/terminal/progress.js";
import { run } from "../src/terminal/run.js";

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const file = positionals[0] ?? "preview.html";
  const newsroom = await openNewsroom(loadConfig(), progressOn(process.stderr));
  out(`${await writePreview(newsroom, file)}\n`);
  await newsroom.close();
});
