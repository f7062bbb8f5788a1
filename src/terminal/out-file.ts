// A file that a command was told to write: whole or not at all, and never among the articles.

import { resolve, sep } from "node:path";
import { ExpectedError } from "../errors.js";
import { writeWhole } from "../whole-files.js";

/**
 * @param corpora folders of articles: a file of ours there would be read as one
 * @throws ExpectedError `usage/out` where it lies there or cannot be written
 */
export function writeOut(path: string, text: string, corpora: readonly string[]): void {
  if (corpora.some((folder) => resolve(path).startsWith(`${folder}${sep}`)))
    throw new ExpectedError(
      "usage",
      "usage/out",
      `${path} lies among the articles.`,
      "Name a file outside CORPUS_DIR and CASES_DIR.",
    );
  try {
    writeWhole(path, text);
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    const line = `${path} cannot be written (${syscall}: ${code}).`;
    throw new ExpectedError("usage", "usage/out", line, "Name a file in a folder that may be written to.", {
      cause: error,
    });
  }
}
