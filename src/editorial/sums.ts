// A checksum for every row of the records, kept beside them: what a disk changes of itself is found before it counts.
// Texts are looked at as bytes alone here, because the driver ends the program over one that is no UTF-8.

import { createHash } from "node:crypto";
import type { Db } from "./database.js";
import { TABLES, type Table } from "./migrations.js";

/** How SQL tells a row of a table: which one it is, and all that it holds, both as plain ASCII. */
interface Shape {
  readonly table: Table;
  /** @param row what stands before each column, such as `NEW.` */
  key(row: string): string;
  content(row: string): string;
}

/** The schema has a checksum of its own. */
const SCHEMA = "schema";
const SCHEMA_CONTENT = `SELECT hex(type) || '.' || hex(name) || '.' || coalesce(hex(sql), '') AS content
  FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY hex(name)`;
/** Rows that are read at once. */
const PIECE = 500;

const shapes = new WeakMap<Db, readonly Shape[]>();

/** Of the tables that are there: older records, and those that are being migrated, lack the newer ones. */
function shapesOf(db: Db): readonly Shape[] {
  const known = shapes.get(db) ?? TABLES.flatMap((table) => shapeOf(db, table) ?? []);
  shapes.set(db, known);
  return known;
}

/** Null for a table that this version of the records does not have yet. */
function shapeOf(db: Db, table: Table): Shape | null {
  const columns = db.all<{ name: string; pk: number }>(`PRAGMA table_info(${table})`);
  if (columns.length === 0) return null;
  const key = columns.filter(({ pk }) => pk > 0);
  return {
    table,
    key: (row) => key.map(({ name }) => `hex(${row}"${name}")`).join(" || '.' || "),
    content: (row) =>
      columns
        .map(({ name }) => `substr(typeof(${row}"${name}"), 1, 1) || hex(${row}"${name}")`)
        .join(" || ';' || "),
  };
}

function sumOf(table: string, content: string): string {
  return createHash("sha256").update(`${table}\n${content}`).digest("base64url").slice(0, 22);
}

function schemaSum(db: Db): string {
  const lines = db.all<{ content: string }>(SCHEMA_CONTENT).map(({ content }) => content);
  return sumOf(SCHEMA, lines.join("\n"));
}

/** Has this file checksums yet? Older versions have none. */
export function hasSums(db: Db): boolean {
  return db.one("SELECT 1 FROM sqlite_master WHERE name = 'sums'") !== undefined;
}

interface Summed {
  readonly row: number;
  readonly key: string;
  readonly content: string;
  /** As it is kept, in hexadecimal. */
  readonly kept: string | null;
}

function* rowsOf(db: Db, { table, key, content }: Shape): Generator<Summed> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = db.all<Summed>(
      `SELECT t.rowid AS row, ${key("t.")} AS key, ${content("t.")} AS content, hex(s.sum) AS kept
       FROM ${table} AS t LEFT JOIN sums AS s ON s.tab = :table AND s.key = ${key("t.")}
       WHERE t.rowid > :after ORDER BY t.rowid LIMIT ${PIECE}`,
      { table, after },
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PIECE) return;
    after = last.row;
  }
}

/**
 * Looks every row over, or those of some tables.
 * @returns what is wrong, in words; null where all is as it was written, or where there are no checksums yet
 */
export function damageIn(db: Db, tables: readonly Table[] = TABLES): string | null {
  return db.snapshot(() => (hasSums(db) ? damageAtOnce(db, tables) : null));
}

function damageAtOnce(db: Db, tables: readonly Table[]): string | null {
  // First of all, since the names of columns are read from it.
  const schema = db.one<{ kept: string }>("SELECT hex(sum) AS kept FROM sums WHERE tab = 'schema'")?.kept;
  if (schema !== inHex(schemaSum(db))) return "its tables are not as they were made";
  for (const shape of shapesOf(db).filter(({ table }) => tables.includes(table))) {
    let rows = 0;
    for (const { key, content, kept } of rowsOf(db, shape)) {
      rows++;
      if (kept !== inHex(sumOf(shape.table, content)))
        return `a row of ${shape.table} is not as it was written (${readable(key)})`;
    }
    const sums = db.one<{ n: number }>("SELECT count(*) AS n FROM sums WHERE tab = :table", {
      table: shape.table,
    })?.n;
    if (sums !== rows) return `rows of ${shape.table} are missing`;
  }
  return null;
}

function inHex(sum: string): string {
  return Buffer.from(sum).toString("hex").toUpperCase();
}

function readable(key: string): string {
  return key
    .split(".")
    .map((part) =>
      Buffer.from(part, "hex")
        .toString("latin1")
        .replace(/[^\w -]/g, "?"),
    )
    .join(" ");
}

const KEEP = `INSERT INTO sums (tab, key, sum) VALUES (:table, :key, :sum)
  ON CONFLICT (tab, key) DO UPDATE SET sum = excluded.sum`;

/** Makes all checksums anew, in the transaction of whoever changed the tables. */
export function sumAll(db: Db): void {
  shapes.delete(db);
  db.run("DELETE FROM sums");
  for (const shape of shapesOf(db)) {
    for (const { key, content } of [...rowsOf(db, shape)])
      db.run(KEEP, { table: shape.table, key, sum: sumOf(shape.table, content) });
  }
  db.run(KEEP, { table: SCHEMA, key: "", sum: schemaSum(db) });
}

/**
 * From now on every change of a row changes its checksum in the same transaction.
 * @returns the database to go on with
 */
export function withSums(db: Db): Db {
  watch(db);
  let inside = false;
  const transaction = <T>(work: () => T): T => {
    if (inside) return work();
    return db.transaction(() => {
      inside = true;
      try {
        const result = work();
        settle(db);
        return result;
      } finally {
        inside = false;
      }
    });
  };
  return {
    ...db,
    transaction,
    run: (sql, values) => transaction(() => db.run(sql, values)),
    close: () => {
      transaction(() => undefined);
      db.close();
    },
  };
}

/** Notes which rows were touched, in memory. */
function watch(db: Db): void {
  db.all("PRAGMA temp_store = MEMORY");
  db.exec("CREATE TEMP TABLE touched (tab TEXT NOT NULL, row INTEGER, key TEXT)");
  for (const { table, key } of shapesOf(db)) {
    const now = `INSERT INTO touched (tab, row) VALUES ('${table}', NEW.rowid);`;
    const gone = `INSERT INTO touched (tab, key) VALUES ('${table}', ${key("OLD.")});`;
    db.exec(`CREATE TEMP TRIGGER ${table}Inserted AFTER INSERT ON main.${table} BEGIN ${now} END`);
    db.exec(`CREATE TEMP TRIGGER ${table}Updated AFTER UPDATE ON main.${table} BEGIN ${gone} ${now} END`);
    db.exec(`CREATE TEMP TRIGGER ${table}Deleted AFTER DELETE ON main.${table} BEGIN ${gone} END`);
  }
}

function settle(db: Db): void {
  const touched = new Set(db.all<{ tab: string }>("SELECT DISTINCT tab FROM touched").map(({ tab }) => tab));
  for (const { table, key, content } of shapesOf(db)) {
    if (!touched.has(table)) continue;
    db.run(
      "DELETE FROM sums WHERE tab = :table AND key IN (SELECT key FROM touched WHERE tab = :table AND key IS NOT NULL)",
      { table },
    );
    const rows = db.all<Pick<Summed, "key" | "content">>(
      `SELECT ${key("t.")} AS key, ${content("t.")} AS content FROM ${table} AS t
       WHERE t.rowid IN (SELECT row FROM touched WHERE tab = :table)`,
      { table },
    );
    for (const row of rows) db.run(KEEP, { table, key: row.key, sum: sumOf(table, row.content) });
  }
  if (touched.size > 0) db.run("DELETE FROM touched");
}
