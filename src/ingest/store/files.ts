// Writes article files so that a reader sees the old one or the new one, never a part: beside, flushed, then renamed.

import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArticleFile } from "../../corpus/article-file.js";
import { corpusFiles } from "../../corpus/load.js";
import type { Article } from "../../domain.js";
import { ExpectedError } from "../../errors.js";
import { makeFolder } from "../../folders.js";

let counter = 0;

function unwritable(path: string, cause: unknown): ExpectedError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
  return new ExpectedError("corpus", "ingest/unwritable", `${path} cannot be written (${code}).`, "", {
    cause,
  });
}

/** Writes `text` beside `path`, flushed to disk. @returns the path of the new file */
function writeBeside(path: string, text: string): string {
  makeFolder(dirname(path));
  counter += 1;
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.${counter}.tmp`);
  const file = openSync(beside, "wx");
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return beside;
}

function finish(path: string, text: string, move: (beside: string) => void): void {
  let beside: string | null = null;
  try {
    beside = writeBeside(path, text);
    move(beside);
  } catch (cause) {
    throw unwritable(path, cause);
  } finally {
    if (beside !== null) rmSync(beside, { force: true });
  }
}

/** Writes a file, in place of an older one if there is one. @throws ExpectedError when it cannot */
export function replaceFile(path: string, text: string): void {
  finish(path, text, (beside) => renameSync(beside, path));
}

/** Writes a file that must not exist yet. @throws ExpectedError when it exists or cannot be written */
export function createFile(path: string, text: string): void {
  finish(path, text, (beside) => linkSync(beside, path));
}

/** The articles of a folder, as many as can be read; none where there is no folder yet. */
export function readableArticles(dir: string): Article[] {
  return filesOf(dir).flatMap((name) => {
    const id = name.slice(0, -".md".length);
    const text = textOf(join(dir, name));
    const parsed = text === undefined ? { problems: [] } : parseArticleFile(id, text);
    return "article" in parsed ? [parsed.article] : [];
  });
}

/** Undefined for a link to nothing, and for what may not be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function filesOf(dir: string): string[] {
  try {
    return corpusFiles(dir).filter((name) => name.endsWith(".md"));
  } catch {
    return [];
  }
}
