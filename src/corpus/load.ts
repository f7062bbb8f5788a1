// Reads the corpus folder. All problems of all files are reported at once; nothing is repaired silently.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Article } from "../domain.js";
import { ExpectedError } from "../errors.js";
import { parseArticleFile } from "./article-file.js";
import { type CaseFile, NO_CASE, parseCaseFile } from "./case-file.js";
import type { Problem } from "./yaml.js";

interface Corpus {
  /** Sorted by id. */
  readonly articles: readonly Article[];
  readonly caseFile: CaseFile;
  /** One line each: what an editor should look at, though it can be read. */
  readonly warnings: readonly string[];
  /** Hex sha256 over the names and bytes of all files that were read, in order of name. */
  readonly sha256: string;
}

/** The name of a case file, beside the articles. */
export const CASE_FILE = "case.yaml";
/** The id of an article: its file's name without `.md`. */
export const ARTICLE_ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/**
 * Reads every `<id>.md` (but README.md) and `case.yaml` of a folder.
 * @throws ExpectedError family corpus: the folder cannot be read, or holds no article, or files are wrong (a line each)
 */
export function loadCorpus(dir: string): Corpus {
  const files = readFiles(dir);
  const shown = (name: string) => relative(process.cwd(), join(dir, name)) || name;
  const problems: string[] = [];
  const warnings: string[] = [];
  const report = (into: string[], name: string, found: readonly Problem[]) =>
    into.push(...found.map(({ line, message }) => `${shown(name)}:${line}: ${message}`));
  const articles = files
    .filter(({ name }) => name !== CASE_FILE)
    .flatMap(({ name, bytes }): Article[] => {
      const parsed = readArticle(name, bytes.toString("utf8"));
      if ("problems" in parsed) report(problems, name, parsed.problems);
      else report(warnings, name, parsed.warnings);
      return "article" in parsed ? [parsed.article] : [];
    });
  const caseFile = readCase(files.find(({ name }) => name === CASE_FILE)?.bytes, (found) =>
    report(problems, CASE_FILE, found),
  );
  if (problems.length > 0) throw new ExpectedError("corpus", "corpus/invalid", problems.join("\n"));
  if (articles.length === 0) {
    throw new ExpectedError("corpus", "corpus/empty", `${shown("")} holds no article.`, ADD_HINT);
  }
  return { articles, caseFile, warnings, sha256: hashOf(files) };
}

/** Hex sha256 over the corpus as `loadCorpus` gives it, without reading what the files mean. */
export function corpusSha256(dir: string): string {
  return hashOf(readFiles(dir));
}

/** `case.yaml` alone; an empty case where there is none. @throws ExpectedError family corpus */
export function loadCaseFile(dir: string): CaseFile {
  const file = readFiles(dir, (name) => name === CASE_FILE)[0];
  return readCase(file?.bytes, (found) => {
    const lines = found.map(
      ({ line, message }) => `${relative(process.cwd(), join(dir, CASE_FILE))}:${line}: ${message}`,
    );
    throw new ExpectedError("corpus", "corpus/invalid", lines.join("\n"));
  });
}

interface CorpusFile {
  readonly name: string;
  readonly bytes: Buffer;
}

function readFiles(dir: string, wanted: (name: string) => boolean = () => true): CorpusFile[] {
  return corpusFiles(dir)
    .filter(wanted)
    .map((name) => ({ name, bytes: readWhole(join(dir, name)) }));
}

function readWhole(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause, "Mend it or take it away.");
  }
}

function unreadable(path: string, cause: unknown, hint: string): ExpectedError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
  return new ExpectedError("corpus", "corpus/unreadable", `${path} cannot be read (${code}).`, hint, {
    cause,
  });
}

function hashOf(files: readonly CorpusFile[]): string {
  const hash = createHash("sha256");
  for (const { name, bytes } of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

const ADD_HINT =
  "Add one with npm run ingest (--case NAME for another case than the first), or set CORPUS_DIR to the folder that holds them.";

/** Names of the files that make the corpus, sorted. @throws ExpectedError `corpus/unreadable` */
export function corpusFiles(dir: string): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => entry.name)
      .filter((name) => (name.endsWith(".md") && name !== "README.md") || name === CASE_FILE)
      .filter((name) => !name.startsWith("."))
      .sort();
  } catch (cause) {
    throw unreadable(dir, cause, ADD_HINT);
  }
}

function readArticle(name: string, text: string): ReturnType<typeof parseArticleFile> {
  const id = name.slice(0, -".md".length);
  if (ARTICLE_ID.test(id)) return parseArticleFile(id, text);
  const message = "the file's name must be small letters, digits and hyphens, at most 80, and end in .md";
  return { problems: [{ line: 1, message }] };
}

function readCase(bytes: Buffer | undefined, report: (problems: readonly Problem[]) => void): CaseFile {
  if (bytes === undefined) return NO_CASE;
  const parsed = parseCaseFile(bytes.toString("utf8"));
  if (!Array.isArray(parsed)) return parsed as CaseFile;
  report(parsed);
  return NO_CASE;
}
