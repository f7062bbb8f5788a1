// The index of the articles that come with the project: built once a run by the program itself, copied into data folders.

import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { folderOfTest } from "./discord/records-of-test.js";

const BUILT = join(process.env.TEST_FOLDER ?? join(tmpdir(), `index-of-test-${process.pid}`), "built");
/** There when the builder has ended: before that it may still write and take away. */
const WHOLE = join(BUILT, "whole");

/**
 * A new data folder that holds the index and nothing else. With an article more or other words in one, the program
 * keeps what is the same.
 */
export async function folderWithIndex(): Promise<string> {
  if (!existsSync(WHOLE)) await build();
  const folder = folderOfTest();
  // Other workers may still come and go at the lock.
  const filter = (source: string) => !basename(source).startsWith("lock.sqlite");
  cpSync(join(BUILT, "index"), join(folder, "index"), { recursive: true, filter });
  return folder;
}

/** Of several workers that come here at once one builds, and the others wait for its lock. */
async function build(): Promise<void> {
  mkdirSync(BUILT, { recursive: true });
  const env = { PATH: process.env.PATH, DATA_DIR: BUILT };
  await promisify(execFile)(process.execPath, ["dist/scripts/build-index.js"], { env });
  writeFileSync(WHOLE, "");
}
