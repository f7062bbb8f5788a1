// Draws a page in headless Chromium and gives back what it became. Needs a Chromium on the machine.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ExpectedError } from "../../errors.js";
import { writeWhole } from "../../whole-files.js";

/** As packages name it, in the order in which they are tried. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const LONGEST_MS = 120_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The page's HTML once its scripts have run.
 * @param chromium the program; null: the first one on the path
 * @throws ExpectedError where there is none, or where it does not draw
 */
export async function drawnPage(
  html: string,
  width: number,
  height: number,
  chromium: string | null,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "on-the-record-preview-"));
  try {
    const file = join(folder, "page.html");
    writeWhole(file, html);
    const options = [
      ...[
        "--headless=new",
        "--disable-gpu",
        "--hide-scrollbars",
        "--dump-dom",
        "--virtual-time-budget=10000",
      ],
      `--user-data-dir=${join(folder, "profile")}`,
      `--window-size=${width},${height}`,
      // Chromium refuses to run as root with it.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ];
    return await firstOf(chromium === null ? NAMES : [chromium], [...options, pathToFileURL(file).href]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstOf(names: readonly string[], args: readonly string[]): Promise<string> {
  for (const name of names) {
    const drawn = await run(name, args);
    if (drawn !== null) return drawn;
  }
  const what =
    names.length === 1 ? `There is no Chromium at ${names[0]}.` : "There is no Chromium on the path.";
  throw new ExpectedError("usage", "usage/chromium", what, "Install it, or name it in CHROMIUM.");
}

/** What it prints; null where there is no such program. */
function run(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { timeout: LONGEST_MS, maxBuffer: MOST_BYTES }, (error, stdout) => {
      if (error === null) return resolve(stdout);
      if (error.code === "ENOENT" || error.code === "EACCES") return resolve(null);
      const why = `${program} did not draw the page: ${error.message.split("\n")[0]}.`;
      reject(new ExpectedError("usage", "usage/chromium", why, "Try it by hand.", { cause: error }));
    });
  });
}
