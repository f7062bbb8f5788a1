// What `npm run records` does. Writes to what it is given; prints nothing itself.

import { readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { AuditEntry } from "../editorial/audit.js";
import { openRecords, type Records } from "../editorial/records.js";
import { exportLines, importLines } from "../editorial/transfer.js";
import { ExpectedError } from "../errors.js";
import { escapedJson, jsonText } from "../shown-text.js";

const RECORDS_COMMANDS = ["export", "import", "audit", "backup"] as const;
type RecordsCommand = (typeof RECORDS_COMMANDS)[number];

interface RecordsRequest {
  readonly command: string | undefined;
  /** `import`: what is read (standard input by default); `backup`: what is written. */
  readonly file?: string | undefined;
  /** `audit` as JSON lines. */
  readonly json?: boolean | undefined;
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
    const right = `Say npm run records -- ${RECORDS_COMMANDS.join(" | ")}.`;
    throw new ExpectedError("usage", "usage/records-command", `${given}.`, right);
  }
  const lines = command === "import" ? await linesOf(request) : [];
  const records = openRecords(dataDir);
  try {
    return await COMMANDS[command](records, request, lines);
  } finally {
    records.close();
  }
}

type Run = (
  records: Records,
  request: RecordsRequest,
  lines: readonly string[],
) => readonly string[] | Promise<readonly string[]>;

const COMMANDS: Readonly<Record<RecordsCommand, Run>> = {
  export: ({ db }) => db.transaction(() => [...exportLines(db)].map(escapedJson)),
  import: async (records, _request, lines) => {
    const { added, known } = await importLines(records, lines);
    return [`Imported ${added} rows; ${known} were there already.`];
  },
  audit: (records, { json }) => {
    const entries = records.audit.all();
    if (json === true) return entries.map((entry) => jsonText(entry));
    return entries.length > 0 ? entries.map(auditLine) : ["No decision is recorded yet."];
  },
  backup: (records, { file }) => [`Backed up to ${records.backUp(file)}`],
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
