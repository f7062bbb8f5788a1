// What `npm run case` does: lists the cases, makes a new one. Prints nothing itself; overwrites nothing.

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { stringify } from "yaml";
import type { Config } from "../config.js";
import { isCaseName, listCases, misnamedCases } from "../corpus/cases.js";
import { CASE_FILE, corpusFiles } from "../corpus/load.js";
import { ExpectedError, messageOf } from "../errors.js";
import { makeFolder } from "../folders.js";
import { writeWhole } from "../whole-files.js";
import { CASE_OPTION } from "./case-option.js";
import type { CommandLine, Given } from "./command-line.js";
import { OUT_OPTION, STYLE_OPTION } from "./export-options.js";
import { printable } from "./misuse.js";

export const CASE = {
  name: "case",
  does: "Lists the cases, makes the folder of a new one with a commented case.yaml, or shows the page of one.",
  takes: "list | new NAME | page",
  options: {
    title: { type: "string", means: "new: what readers see as its name; NAME otherwise" },
    html: { type: "boolean", default: false, means: "page: one file of HTML, with pictures" },
    ...CASE_OPTION,
    ...STYLE_OPTION,
    ...OUT_OPTION,
  },
  notes: [
    "list  the cases, with their articles and folders",
    "page  parties; what is alleged, since when, and how it was answered; what sources differ on; the latest; what is open",
    "new   a folder in CASES_DIR; NAME is small letters, digits and hyphens. Nothing is overwritten",
  ],
} as const satisfies CommandLine;

type Folders = Pick<Config, "corpusDir" | "casesDir" | "dataDir">;

/** Is the page asked for, and nothing beside it? */
export function asksForPage({ positionals }: Pick<Given<typeof CASE>, "positionals">): boolean {
  return positionals.length === 1 && positionals[0] === "page";
}

/**
 * @returns the lines for standard output
 * @throws ExpectedError `usage/case` for a wrong command or name, `data/folder` where the folder cannot be made
 */
export function runCase(folders: Folders, { values, positionals }: Given<typeof CASE>): readonly string[] {
  const [command, name, ...more] = positionals;
  if (command === "list" && name === undefined) return list(folders);
  if (command === "new" && name !== undefined && more.length === 0)
    return make(folders, name, values.title?.trim() || name);
  if (command === "new")
    throw usage("A new case needs one name.", "Say npm run case -- new NAME, such as harbour-fire.");
  throw usage(
    command === undefined ? "No command was given." : `"${printable(positionals.join(" "))}" is no command.`,
    "Say npm run case -- list, new NAME or page.",
  );
}

function list(folders: Folders): readonly string[] {
  const cases = listCases(folders).map(({ name, title, isFirst, corpusDir }) => {
    const count = countOf(corpusDir);
    const articles = `${count} ${count === 1 ? "article" : "articles"}`;
    return `${name}${title === name ? "" : `  ${title}`}  (${articles} in ${shown(corpusDir)}${isFirst ? ", the first case" : ""})`;
  });
  const misnamed = misnamedCases(folders).map(
    (name) => `No case: ${shown(join(folders.casesDir, name))}. Call it ${fitName(name)}, so that it is one.`,
  );
  return [...cases, ...misnamed];
}

function countOf(corpusDir: string): number {
  return existsSync(corpusDir) ? corpusFiles(corpusDir).filter((file) => file !== CASE_FILE).length : 0;
}

function make(folders: Folders, name: string, title: string): readonly string[] {
  if (!isCaseName(name))
    throw usage(
      `"${printable(name)}" cannot be a case's name.`,
      `Use small letters, digits and hyphens, at most 30: ${fitName(name)}.`,
    );
  const folder = join(folders.casesDir, name);
  const taken = listCases(folders).find((one) => one.name === name)?.corpusDir ?? folder;
  if (existsSync(taken))
    throw usage(`${shown(taken)} is there already.`, "Nothing was changed; choose another name.");
  const file = join(folder, CASE_FILE);
  try {
    makeFolder(folder, 0o755);
    writeWhole(file, template(title), { fresh: true });
  } catch (cause) {
    const line = `${folder} cannot be made: ${messageOf(cause)}.`;
    throw new ExpectedError("data", "data/folder", line, "CASES_DIR must be a folder to write to.", {
      cause,
    });
  }
  return nextSteps(name, shown(file));
}

function nextSteps(name: string, file: string): readonly string[] {
  return [
    `Made ${file}.`,
    "",
    `1. Say in ${file} who accuses whom; the comments in it say how.`,
    "2. Add articles: text as pasted from a page, saved pages, PDFs or addresses.",
    `   npm run ingest -- --case ${name} paste.txt --title "…" --publisher "…" --published 2026-11-30`,
    `3. Ask:  npm run ask -- --case ${name} "Who denies what?"`,
    `On Discord an editor says in the channel that it is for:  /case use case:${name}`,
  ];
}

function shown(path: string): string {
  const here = relative(process.cwd(), path);
  return here === "" || here.startsWith("..") ? path : here;
}

/** The name that somebody may have meant. */
function fitName(text: string): string {
  const fit = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 30)
    .replace(/^-+|-+$/g, "");
  return isCaseName(fit) ? fit : "my-case";
}

function usage(message: string, hint: string): ExpectedError {
  return new ExpectedError("usage", "usage/case", message, hint);
}

function template(title: string): string {
  return `# Who is who in this case. Everything here is optional; with it the program knows whose words are an accusation and
# whose a reply. Save the file and ask again: it is read anew.

# What readers see as the name of the case.
${stringify({ name: title }).trimEnd()}

# Those who speak or are spoken of. Take the "#" away from the lines and put your own names in.
# side is one of:
#   accuser    who accuses (a plaintiff, a critic, a complaining witness)
#   accused    who is accused, and whose reply you want beside each claim
#   authority  police, ministries, regulators, prosecutors
#   court      courts and judges
#   outlet     newspapers and agencies that are quoted as sources
# aliases are other words for the same one, as the articles use them: short names, spokespeople, "the company".
parties:
#  - name: Residents of Pier Street
#    side: accuser
#    aliases: [residents, the residents, Residents' Association]
#  - name: Northgate Port Company
#    side: accused
#    aliases: [Northgate, the port company, the operator]
#  - name: City Fire Department
#    side: authority
#    aliases: [fire department, the department]

# Other names worth knowing: places, projects, reports, with other words for them.
names:
#  - name: Warehouse 9
#    aliases: [the warehouse, the store]

# On Discord: only these roles may edit this case (label, correct, approve …). Without it: EDITOR_ROLE_IDS.
# Copy a role's id in Discord (Developer Mode on) and keep the quotation marks.
# editors: ["123456789012345678"]
`;
}
