// The cases of a newsroom: the folder of CORPUS_DIR first, then each folder of CASES_DIR; and what an article is called
// among all of them. Reads no article.

import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Config } from "../config.js";
import { ExpectedError } from "../errors.js";
import { type CaseFile, NO_CASE, parseCaseFile } from "./case-file.js";
import { CASE_FILE, corpusFiles } from "./load.js";

/** A case: a folder with its articles and, where there is one, its case file. */
export interface CaseFolder {
  /** The folder's name: what `--case` and the option `case` take. */
  readonly name: string;
  /** What the case file calls it; else its name. */
  readonly title: string;
  /** The one in CORPUS_DIR: what was recorded before there were others is about it. */
  readonly isFirst: boolean;
  readonly corpusDir: string;
  /** Where its index lies. The records are one for all cases. */
  readonly indexDir: string;
  /** Roles that may edit it; none: those of the settings. */
  readonly editors: readonly string[];
}

type Folders = Pick<Config, "corpusDir" | "casesDir" | "dataDir">;

/** Stands for every case where one may be named. */
export const ALL_CASES = "all";
/** Stands for no case where one may be named. */
export const NO_CASE_OF_ITS_OWN = "none";

const CASE_NAME = /^[a-z0-9][a-z0-9-]{0,29}$/;
const RESERVED: readonly string[] = [ALL_CASES, NO_CASE_OF_ITS_OWN];

/** May a case's folder have this name? */
export function isCaseName(name: string): boolean {
  return CASE_NAME.test(name) && !RESERVED.includes(name);
}

/** The case in CORPUS_DIR. It is called like its folder where that is fit for a name, else `first`. */
export function firstCase({ corpusDir, dataDir }: Pick<Folders, "corpusDir" | "dataDir">): CaseFolder {
  const folder = basename(corpusDir);
  const name = isCaseName(folder) ? folder : "first";
  return { name, ...described(corpusDir, name), isFirst: true, corpusDir, indexDir: dataDir };
}

/**
 * Every case: the first one, then the others in order of their names. A folder of CASES_DIR is a case when it holds an
 * article or a case file.
 * @throws ExpectedError `usage/case` where one of them has the first one's name, `corpus/unreadable`
 */
export function listCases(folders: Folders): readonly CaseFolder[] {
  const first = firstCase(folders);
  const others = foldersIn(folders).filter(isCaseName);
  if (others.includes(first.name)) {
    const line = `${join(folders.casesDir, first.name)} has the name of the first case, in ${folders.corpusDir}.`;
    throw new ExpectedError("usage", "usage/case", line, "Rename one of the two folders.");
  }
  return [
    first,
    ...others.map((name) => {
      const corpusDir = join(folders.casesDir, name);
      const indexDir = join(folders.dataDir, "cases", name);
      return { name, ...described(corpusDir, name), isFirst: false, corpusDir, indexDir };
    }),
  ];
}

/** Folders of CASES_DIR that hold articles and whose names are not fit for a case: they are no cases until renamed. */
export function misnamedCases(folders: Folders): readonly string[] {
  return foldersIn(folders).filter((name) => !isCaseName(name));
}

/**
 * The case that is meant by a name, or by what its case file calls it.
 * @throws ExpectedError `usage/case` that lists those that there are
 */
export function namedCase(cases: readonly CaseFolder[], wanted: string): CaseFolder {
  const fold = (text: string) => text.normalize("NFKC").trim().toLowerCase();
  const found =
    cases.find(({ name }) => name === fold(wanted)) ??
    cases.find(({ title }) => fold(title) === fold(wanted));
  if (found !== undefined) return found;
  const names = cases.map(({ name }) => name).join(", ");
  const shown = wanted.replace(/\p{C}/gu, " ").slice(0, 60);
  throw new ExpectedError("usage", "usage/case", `There is no case "${shown}".`, `Cases are: ${names}.`);
}

/** What an article is called among all cases: by its id in the first one, by case and id in the others. */
export function articleKey({ isFirst, name }: Pick<CaseFolder, "isFirst" | "name">, id: string): string {
  return isFirst ? id : `${name}/${id}`;
}

/** An article's id in a case, or a sentence's; null where the key names another case. */
export function idInCase(
  { isFirst, name }: Pick<CaseFolder, "isFirst" | "name">,
  key: string,
): string | null {
  const of = caseOfKey(key);
  if (isFirst) return of === null ? key : null;
  return of === name ? key.slice(name.length + 1) : null;
}

/** The name of the case that a key is of; null for the first one. */
export function caseOfKey(key: string): string | null {
  const end = key.indexOf("/");
  return end < 0 ? null : key.slice(0, end);
}

function foldersIn({ casesDir, corpusDir }: Folders): string[] {
  const first = realPath(corpusDir);
  return subfolders(casesDir)
    .filter((name) => !name.startsWith("."))
    .filter((name) => realPath(join(casesDir, name)) !== first)
    .filter((name) => corpusFiles(join(casesDir, name)).length > 0)
    .sort();
}

function subfolders(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) =>
      statSync(join(dir, name), { throwIfNoEntry: false })?.isDirectory(),
    );
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    const line = `${dir} cannot be read (${code ?? "unknown error"}).`;
    throw new ExpectedError("corpus", "corpus/unreadable", line, "CASES_DIR must be a folder of folders.", {
      cause,
    });
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const known = new Map<string, { readonly stamp: string; readonly file: CaseFile }>();

/** What a case file says of the case as a whole; one that cannot be read is complained of when the case is opened. */
function described(corpusDir: string, name: string): Pick<CaseFolder, "title" | "editors"> {
  const file = caseFileIn(join(corpusDir, CASE_FILE));
  return { title: file.name.trim() || name, editors: file.editors };
}

function caseFileIn(path: string): CaseFile {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true });
    const stamp = `${mtimeNs} ${size} ${ino}`;
    const kept = known.get(path);
    if (kept?.stamp === stamp) return kept.file;
    const parsed = parseCaseFile(readFileSync(path, "utf8"));
    // Who may edit stays as it was while the file is wrong.
    if (Array.isArray(parsed)) return kept?.file ?? NO_CASE;
    known.set(path, { stamp, file: parsed as CaseFile });
    return parsed as CaseFile;
  } catch {
    return NO_CASE;
  }
}
