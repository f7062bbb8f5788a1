// The records as JSON lines and back: a header, then a line for each row, parents before children. Exact both ways.

import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { besidePath } from "../beside.js";
import { ExpectedError, messageOf } from "../errors.js";
import { type Db, openForMaking, type Value } from "./database.js";
import { MIGRATIONS, TABLES, type Table } from "./migrations.js";
import type { Records } from "./records.js";
import { rowFault } from "./row-faults.js";

const FORMAT = "on-the-record records";
/** What `npm run` prints above an export that goes into a file. */
const NPM_LINE = /^> /;

type Row = Readonly<Record<string, Value>>;

/** Every row of every table, as lines without their line ends; the same records always give the same lines. */
export function* exportLines(db: Db): Generator<string> {
  yield JSON.stringify({ format: FORMAT, version: MIGRATIONS.length });
  for (const table of TABLES) {
    for (const row of db.all<Row>(`SELECT * FROM ${table} ORDER BY rowid`))
      yield JSON.stringify({ table, row });
  }
}

/** How many rows were new, and how many were there already, exactly so. */
interface Imported {
  readonly added: number;
  readonly known: number;
}

/** So many lines are taken in at once: whoever else writes waits for milliseconds, not for the whole import. */
const PIECE = 250;
const PAUSE_MS = 5;

/**
 * Takes in what `exportLines` gave: all of it, or nothing where a line is wrong or contradicts what is there. It is
 * tried out on a copy first, then taken in in pieces; one that was killed in between goes on when it is run again.
 * @throws ExpectedError `usage/records-import` that names the line
 */
export async function importLines(
  records: Pick<Records, "db" | "path" | "backUp">,
  lines: readonly string[],
): Promise<Imported> {
  const rows = rowsOf(lines);
  tryOut(records, rows);
  const { db } = records;
  const total = { added: 0, known: 0 };
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = db.transaction(() => importRows(db, rows.slice(from, from + PIECE)));
    total.added += piece.added;
    total.known += piece.known;
    await sleep(PAUSE_MS);
  }
  return total;
}

/** @throws ExpectedError `usage/records-import` for what the records would refuse, or later fail over */
function tryOut({ path, backUp }: Pick<Records, "path" | "backUp">, rows: readonly NumberedLine[]): void {
  const scratch = besidePath(path);
  const remove = () => {
    for (const name of [scratch, `${scratch}-journal`]) rmSync(name, { force: true });
  };
  remove();
  try {
    const copy = openForMaking(backUp(scratch));
    try {
      copy.all("PRAGMA foreign_keys = ON");
      copy.transaction(() => importRows(copy, rows));
    } finally {
      copy.close();
    }
  } finally {
    remove();
  }
}

interface NumberedLine {
  readonly line: string;
  readonly number: number;
}

/** What follows the header. */
function rowsOf(lines: readonly string[]): NumberedLine[] {
  const [header, ...rows] = lines
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .filter(beginsWithoutNpm());
  if (header === undefined) throw wrong(1, "the import is empty");
  readHeader(header.line, header.number);
  return rows;
}

/** Lets lines through from the first one on that npm did not print. */
function beginsWithoutNpm(): (line: NumberedLine) => boolean {
  let begun = false;
  return ({ line }) => {
    begun ||= !NPM_LINE.test(line);
    return begun;
  };
}

function importRows(db: Db, rows: readonly NumberedLine[]): Imported {
  const columns = new Map(TABLES.map((table) => [table, columnsOf(db, table)]));
  const total = { added: 0, known: 0 };
  for (const { line, number } of rows) total[importRow(db, columns, line, number)] += 1;
  return total;
}

interface Columns {
  readonly names: readonly string[];
  readonly key: readonly string[];
}

function columnsOf(db: Db, table: Table): Columns {
  const info = db.all<{ name: string; pk: number }>(`PRAGMA table_info(${table})`);
  const key = info.filter(({ pk }) => pk > 0).map(({ name }) => name);
  return { names: info.map(({ name }) => name), key };
}

function readHeader(line: string, number: number): void {
  const header = parse(line, number) as { format?: unknown; version?: unknown } | null;
  if (header?.format !== FORMAT) throw wrong(number, `it should say {"format":"${FORMAT}", …}`);
  if (typeof header.version !== "number" || header.version > MIGRATIONS.length) {
    throw wrong(
      number,
      `version ${String(header.version)} is newer than this program's ${MIGRATIONS.length}`,
    );
  }
}

function importRow(
  db: Db,
  columns: ReadonlyMap<Table, Columns>,
  line: string,
  number: number,
): keyof Imported {
  const { table, row } = readRow(line, number);
  const fault = rowFault(table, row);
  if (fault !== null) throw wrong(number, fault);
  const { names, key } = columns.get(table) ?? { names: [], key: [] };
  const stray = Object.keys(row).find((name) => !names.includes(name));
  if (stray !== undefined) throw wrong(number, `${table} has no column "${stray}"`);
  const present = db.one<Row>(
    `SELECT * FROM ${table} WHERE ${key.map((name) => `${name} = :${name}`).join(" AND ")}`,
    pick(row, key),
  );
  if (present !== undefined) {
    if (names.every((name) => (present[name] ?? null) === (row[name] ?? null))) return "known";
    throw wrong(number, `${table} already holds another row with the same ${key.join(" and ")}`);
  }
  insert(db, table, row, number);
  return "added";
}

function insert(db: Db, table: Table, row: Row, number: number): void {
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((name) => `:${name}`).join(", ")})`;
  try {
    db.run(sql, row);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw wrong(number, `${table}: ${messageOf(error)}`);
  }
}

function readRow(line: string, number: number): { table: Table; row: Row } {
  const value = parse(line, number) as { table?: unknown; row?: unknown } | null;
  const table = TABLES.find((name) => name === value?.table);
  if (table === undefined) throw wrong(number, "it names no table of the records");
  const row = value?.row;
  if (typeof row !== "object" || row === null || !Object.values(row).every(isValue)) {
    throw wrong(number, "its row is no object of texts, numbers and nulls");
  }
  return { table, row: row as Row };
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

function isValue(value: unknown): value is Value {
  return value === null || typeof value === "string" || typeof value === "number";
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw wrong(number, "it is no JSON");
  }
}

function wrong(number: number, how: string): ExpectedError {
  return new ExpectedError(
    "usage",
    "usage/records-import",
    `Line ${number} of the import cannot be taken in: ${how}.`,
    "Nothing was imported; give what `npm run records -- export` wrote.",
  );
}
