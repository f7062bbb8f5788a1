// Compiles the program once before the tests, because some of them run it as its users do; gives them a folder for
// what they write, and takes it away in the end.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export default function setup(): () => void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "on-the-record-"));
  process.env.TEST_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
