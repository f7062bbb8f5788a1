// Article files: written whole, laid aside as they are, taken away only when their copy is whole.

import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeLeftBehind } from "../../beside.js";
import { parseArticleFile } from "../../corpus/article-file.js";
import { corpusFiles } from "../../corpus/load.js";
import type { Article } from "../../domain.js";
import { ExpectedError } from "../../errors.js";
import { makeFolder } from "../../folders.js";
import { syncToDisk, writeWhole } from "../../whole-files.js";

/** Articles were public before they came here. */
const ARTICLES = 0o777;

function unwritable(path: string, cause: unknown): ExpectedError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
  return new ExpectedError("corpus", "ingest/unwritable", `${path} cannot be written (${code}).`, "", {
    cause,
  });
}

function refusedAs<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function write(path: string, content: string | Uint8Array, fresh: boolean): void {
  refusedAs(path, () => {
    makeFolder(dirname(path), ARTICLES);
    removeLeftBehind(dirname(path));
    writeWhole(path, content, { fresh });
  });
}

/** Writes a file, in place of an older one if there is one. @throws ExpectedError when it cannot */
export function replaceFile(path: string, text: string): void {
  write(path, text, false);
}

/** Writes a file that must not exist yet. @throws ExpectedError when it exists or cannot be written */
export function createFile(path: string, text: string): void {
  write(path, text, true);
}

/** Copies a file, byte by byte, to where none must be yet. @throws ExpectedError when it cannot */
export function copyAside(path: string, aside: string): void {
  write(
    aside,
    refusedAs(path, () => readFileSync(path)),
    true,
  );
}

/** Takes a file away once its copy is whole. @throws ExpectedError when either cannot be done; the file is then there */
export function moveAside(path: string, aside: string): void {
  copyAside(path, aside);
  refusedAs(path, () => {
    rmSync(path);
    syncToDisk(dirname(path));
  });
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
