// A thin, typed layer over SQLite: statements, transactions, and its faults as expected errors. Knows no table.

import { pathToFileURL } from "node:url";
import Database from "libsql";
import { ExpectedError, messageOf } from "../errors.js";

export type Value = string | number | null;
type Values = Readonly<Record<string, Value>>;

export interface Db {
  all<Row>(sql: string, values?: Values): Row[];
  one<Row>(sql: string, values?: Values): Row | undefined;
  /** How many rows changed, and the id of the last one inserted. */
  run(sql: string, values?: Values): { readonly changes: number; readonly id: number };
  exec(sql: string): void;
  /** All or nothing, with the write lock from the start; inside another transaction it is part of that one. */
  transaction<T>(work: () => T): T;
  /** Reads everything as it stood at one moment, whoever writes meanwhile. */
  snapshot<T>(read: () => T): T;
  close(): void;
}

const BUSY_MS = 5000;

/**
 * Opens a database for reading alone; nothing is created or changed.
 * @throws ExpectedError `data/records-unusable`
 */
export function openReadOnly(path: string): Db {
  return connect(`${pathToFileURL(path).href}?mode=ro`, path);
}

/**
 * Opens (or creates) a database for writing: write-ahead log, every commit on the disk before it counts, foreign
 * keys, and what was deleted overwritten. The log is written back when it is said, and holds nothing older.
 * @throws ExpectedError `data/records-unusable`
 */
export function openForWriting(path: string): Db {
  const db = connect(path, path);
  for (const setting of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "wal_autocheckpoint = 0",
    "journal_size_limit = 0",
  ])
    db.all(`PRAGMA ${setting}`);
  return db;
}

/** Opens a new database that nobody else can have open, without a write-ahead log. */
export function openForMaking(path: string): Db {
  const db = connect(path, path);
  db.all("PRAGMA synchronous = FULL");
  return db;
}

function connect(target: string, path: string): Db {
  let isClosed = false;
  const guard = <T>(work: () => T): T => {
    // The driver ends the whole program over some of what is asked of a closed database.
    if (isClosed) throw new TypeError(`${path} was closed.`);
    try {
      return work();
    } catch (error) {
      throw expected(error, path);
    }
  };
  const connection = guard(() => new Database(target, { timeout: BUSY_MS / 1000 }));
  guard(() => connection.prepare(`PRAGMA busy_timeout = ${BUSY_MS}`).all());
  const statements = new Map<string, Database.Statement>();
  const statement = (sql: string) => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const isOpen = () => guard(() => connection.inTransaction);
  const db: Db = {
    all: <Row>(sql: string, values: Values = {}) =>
      guard(() => statement(sql).all(named(sql, values)) as Row[]),
    one: <Row>(sql: string, values: Values = {}) => db.all<Row>(sql, values)[0],
    run: (sql, values = {}) =>
      guard(() => {
        const { changes, lastInsertRowid } = statement(sql).run(named(sql, values));
        return { changes, id: Number(lastInsertRowid) };
      }),
    exec: (sql) => guard(() => void connection.exec(sql)),
    transaction: (work) => (isOpen() ? work() : committed(db, isOpen, work)),
    snapshot: (read) => (isOpen() ? read() : committed(db, isOpen, read, "BEGIN")),
    close: () => {
      statements.clear();
      guard(() => void connection.close());
      isClosed = true;
    },
  };
  return db;
}

/** The driver stores NULL for a value that is missing or has another name: a record would be lost without a word. */
function named(sql: string, values: Values): Values {
  const missing = [...sql.matchAll(/[:@$]([A-Za-z_]\w*)/g)].find(([, name]) => !((name as string) in values));
  if (missing !== undefined) throw new TypeError(`No value for ${missing[0]} in: ${sql}`);
  return values;
}

function committed<T>(db: Db, open: () => boolean, work: () => T, begin = "BEGIN IMMEDIATE"): T {
  db.exec(begin);
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (open()) db.exec("ROLLBACK");
    throw error;
  }
}

/** What the disk or another process did to us is expected; a wrong statement of ours is not. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_(NOTADB|CORRUPT)/, "are damaged"],
  [/^SQLITE_FULL/, "cannot be written: the disk is full"],
  [/^SQLITE_(IOERR|READONLY|CANTOPEN|PERM|AUTH)/, "cannot be read or written"],
  [/^SQLITE_(BUSY|LOCKED)/, "are held by another process"],
];

function expected(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const opening = /^\s*ConnectionFailed/.test(messageOf(error)) ? "cannot be opened" : undefined;
  const fault = FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? opening;
  if (fault === undefined) return error;
  const hint = `Look at ${path}; nothing in it was changed.`;
  return new ExpectedError("data", "data/records-unusable", `The editorial records ${fault}.`, hint, {
    cause: error,
  });
}
