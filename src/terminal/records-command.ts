// What `npm run records` does. Writes to what it is given; prints nothing itself.

import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { AuditEntry } from "../editorial/audit.js";
import { removeUnfinished } from "../editorial/backup.js";
import { erasePerson } from "../editorial/erasing.js";
import { openRecords, type Records, recordsPath } from "../editorial/records.js";
import { restoreRecords } from "../editorial/restoring.js";
import { exportLines, importLines } from "../editorial/transfer.js";
import { ExpectedError } from "../errors.js";
import { escapedJson, jsonText } from "../shown-text.js";
import type { CommandLine } from "./command-line.js";
import { nearest } from "./misuse.js";

const RECORDS_COMMANDS = ["export", "import", "audit", "backup", "restore", "erase"] as const;
type RecordsCommand = (typeof RECORDS_COMMANDS)[number];

export const RECORDS = {
  name: "records",
  does: "Exports, imports, lists, backs up, restores or cleans the editorial records of DATA_DIR.",
  takes: "export | import [FILE] | audit | backup [FILE] | restore FILE | erase --user ID",
  options: {
    user: { type: "string", value: "ID", means: "erase: whom, by their id on Discord" },
    json: { type: "boolean", default: false, means: "audit: one JSON object a line, for each entry" },
  },
  notes: [
    "export   every table, a JSON object a line, one for each row",
    "import   exactly what was exported, from FILE or standard input; all of it or nothing",
    "audit    the trail: who decided what, and when",
    "backup   a checked copy in FILE, under DATA_DIR/backups by default; also while the bot runs",
    "restore  puts a copy back once it is checked, and keeps what it replaces",
    "erase    takes a person out; what was decided stays, without them",
  ],
} as const satisfies CommandLine;

interface RecordsRequest {
  readonly command: string | undefined;
  /** `import` and `restore`: what is read (standard input by default for `import`); `backup`: what is written. */
  readonly file?: string | undefined;
  /** `audit` as JSON lines. */
  readonly json?: boolean | undefined;
  /** `erase`: whom, by their id on Discord. */
  readonly user?: string | undefined;
  readonly input: Readable;
}

/**
 * Carries one command out on the records of a data folder.
 * @returns the lines for standard output, without their line ends
 * @throws ExpectedError `usage/records-command` for an unknown command, and whatever opening and importing throw
 */
export async function runRecords(dataDir: string, request: RecordsRequest): Promise<readonly string[]> {
  const command = RECORDS_COMMANDS.find((name) => name === request.command);
  if (command === undefined) {
    const given =
      request.command === undefined ? "No command was given" : `There is no command "${request.command}"`;
    const meant = nearest(request.command ?? "", RECORDS_COMMANDS);
    const right = `Say npm run records -- ${meant ?? RECORDS_COMMANDS.join(" | ")}.`;
    throw new ExpectedError("usage", "usage/records-command", `${given}.`, right);
  }
  if (command === "restore") return restore(dataDir, request);
  const lines = command === "import" ? await linesOf(request) : [];
  if (command === "erase") userOf(request);
  if (command !== "import" && !existsSync(recordsPath(dataDir))) return withoutRecords(dataDir, request);
  const records = openRecords(dataDir);
  try {
    return await COMMANDS[command](records, request, lines);
  } finally {
    records.close();
  }
}

/** A wrong DATA_DIR is not to look like empty records. */
function withoutRecords(dataDir: string, { command, json }: RecordsRequest): readonly string[] {
  if (command === "audit") return json === true ? [] : [NOTHING_YET];
  const line = `There are no editorial records in ${dataDir}.`;
  throw new ExpectedError("data", "data/no-records", line, "Check DATA_DIR.");
}

const NOTHING_YET = "No decision is recorded yet.";

function restore(dataDir: string, { file }: RecordsRequest): readonly string[] {
  if (file === undefined)
    throw new ExpectedError(
      "usage",
      "usage/records-command",
      "No file was given.",
      "Say npm run records -- restore FILE.",
    );
  const path = recordsPath(dataDir);
  const kept = restoreRecords(path, file);
  const replaced = kept === null ? "There was nothing to replace." : `What it replaced is kept in ${kept}.`;
  return [`Restored ${path} from ${file}. ${replaced}`];
}

/** @throws ExpectedError where none was given, or what was given is no id */
function userOf({ user }: RecordsRequest): string {
  if (user !== undefined && /^\d{17,20}$/.test(user)) return user;
  const line = user === undefined ? "Nobody was named." : `${user} is no id on Discord (17 to 20 digits).`;
  throw new ExpectedError("usage", "usage/records-command", line, "Say npm run records -- erase --user ID.");
}

type Run = (
  records: Records,
  request: RecordsRequest,
  lines: readonly string[],
) => readonly string[] | Promise<readonly string[]>;

const COMMANDS: Readonly<Record<Exclude<RecordsCommand, "restore">, Run>> = {
  export: ({ db }) => db.transaction(() => [...exportLines(db)].map(escapedJson)),
  import: async (records, _request, lines) => {
    const { added, known } = await importLines(records, lines);
    return [`Imported ${added} rows; ${known} were there already.`];
  },
  audit: (records, { json }) => {
    const entries = records.audit.all();
    if (json === true) return entries.map((entry) => jsonText(entry));
    return entries.length > 0 ? entries.map(auditLine) : [NOTHING_YET];
  },
  backup: (records, { file }) => [`Backed up to ${records.backUp(file)}`],
  erase: (records, request) => {
    removeUnfinished(dirname(records.path));
    const { posts, flags, decisions, questions } = erasePerson(records, userOf(request));
    return [
      `Erased: ${posts} posts with what was asked, ${questions} questions that nothing answered, ${flags} flags, a name in ${decisions} places. The decisions stay, without it.`,
      "Backups that were made before still hold them: delete these when you no longer need them.",
    ];
  },
};

function auditLine({ id, at, who, action, subject, before, after }: AuditEntry): string {
  const change = [before, after].map((value) => (value === null ? "–" : JSON.stringify(value))).join(" → ");
  return `${id}  ${at}  ${who}  ${action}  ${subject}  ${change}`;
}

async function linesOf({ file, input }: RecordsRequest): Promise<string[]> {
  if (file !== undefined && !(await stat(file).catch(() => undefined))?.isFile()) {
    throw new ExpectedError("usage", "usage/no-file", `There is no file ${file}.`, "Name what was exported.");
  }
  const whole = file === undefined ? await text(input) : await readFile(file, "utf8");
  return whole.split("\n");
}
