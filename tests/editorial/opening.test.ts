import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../src/editorial/migrations.js";
import { openRecordsFile } from "../../src/editorial/opening.js";
import { openRecords, recordsPath } from "../../src/editorial/records.js";
import { ExpectedError } from "../../src/errors.js";
import { dataFolder, openForTest } from "./records-folder.js";
import { seenDraft } from "./sample.js";

/** A closed file of records with one draft in it. */
function filledFile(): string {
  const folder = dataFolder();
  const records = openForTest(folder);
  seenDraft(records);
  records.close();
  return recordsPath(folder);
}

function refusal(path: string): ExpectedError {
  try {
    openRecordsFile(path).close();
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
  throw new Error("it was opened");
}

describe("openRecordsFile", () => {
  it("says in one line where no folder can be made for them", () => {
    const file = join(dataFolder(), "file");
    writeFileSync(file, "");
    expect(refusal(recordsPath(file))).toMatchObject({
      ...{ family: "data", code: "data/records-unusable" },
      line:
        `The editorial records cannot be kept in ${file}: EEXIST: file already exists, mkdir '${file}'. ` +
        "DATA_DIR must be a folder that this program may write to.",
    });
  });

  it("makes the records where there are none, with every commit on the disk and foreign keys held", () => {
    const path = recordsPath(join(dataFolder(), "not", "there", "yet"));
    const db = openRecordsFile(path);
    const settings = ["journal_mode", "synchronous", "foreign_keys", "user_version"].map((name) =>
      Object.values(db.one<Record<string, unknown>>(`PRAGMA ${name}`) ?? {}).at(0),
    );
    expect(settings).toEqual(["wal", 2, 1, MIGRATIONS.length]);
    db.close();
  });

  it.each([
    ["text over the first page", (bytes: Buffer) => bytes.fill("overwritten ", 0, 4096)],
    ["noise in the middle", (bytes: Buffer) => bytes.fill(7, 8192, 40_000)],
    ["the second half gone", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["nothing left", () => Buffer.alloc(0)],
  ])("refuses a damaged file (%s) in one line and leaves every byte as it was", (_how, damage) => {
    const path = filledFile();
    writeFileSync(path, damage(readFileSync(path)));
    const before = readFileSync(path);
    const error = refusal(path);
    expect([error.family, error.exitStatus, error.line.includes("\n")]).toEqual(["data", 4, false]);
    expect(error.line).toMatch(/^The editorial records .*are damaged/);
    expect(readFileSync(path)).toEqual(before);
  });

  it("refuses records of a newer program and leaves every byte as it was", () => {
    const path = filledFile();
    const db = new Database(path);
    db.exec("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    db.close();
    const before = readFileSync(path);
    expect(refusal(path).line).toBe(
      `The editorial records in ${path} have version 99; this program knows versions up to ${MIGRATIONS.length}. ` +
        "Nothing was changed. Start the newer program, or give another DATA_DIR.",
    );
    expect(readFileSync(path)).toEqual(before);
  });

  it("refuses another program's database", () => {
    const path = recordsPath(dataFolder());
    const db = new Database(path);
    db.exec("CREATE TABLE theirs (a)");
    db.close();
    expect(refusal(path).code).toBe("data/records-foreign");
  });

  it("refuses to begin anew where the file is gone but its log is there", () => {
    const path = recordsPath(dataFolder());
    writeFileSync(`${path}-wal`, "commits");
    expect(refusal(path).code).toBe("data/records-damaged");
    expect(existsSync(path)).toBe(false);
  });

  it("backs an older version up, then brings it to the newest with its rows kept", () => {
    const path = filledFile();
    const db = openRecordsFile(path, [...MIGRATIONS, "ALTER TABLE drafts ADD COLUMN mood TEXT"]);
    expect(db.all("SELECT id, mood FROM drafts")).toEqual([{ id: 1, mood: null }]);
    db.close();
    const [backup, ...others] = readdirSync(join(path, "..", "backups"));
    expect([backup?.replace(/\d{8}T\d{6}Z/, "TIME"), others]).toEqual([
      `records-v${MIGRATIONS.length}-TIME.sqlite`,
      [],
    ]);
    const old = openRecordsFile(join(path, "..", "backups", backup as string));
    expect(old.all("SELECT id FROM drafts")).toEqual([{ id: 1 }]);
    old.close();
  });

  it("undoes a migration that fails, whole", () => {
    const path = filledFile();
    const broken = "CREATE TABLE extra (a); INSERT INTO nowhere VALUES (1);";
    expect(() => openRecordsFile(path, [...MIGRATIONS, broken])).toThrow(/nowhere/);
    const db = openRecordsFile(path);
    expect(db.all("SELECT name FROM sqlite_schema WHERE name = 'extra'")).toEqual([]);
    db.close();
  });

  it("lets another process see at once what the one that made the records writes, and keep it when that one dies", () => {
    const folder = dataFolder();
    const count = (work: string) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", work], { encoding: "utf8" }).trim();
    const module = JSON.stringify(resolve("dist/src/editorial/records.js"));
    const open = `import { openRecords } from ${module}; const records = openRecords(${JSON.stringify(folder)});`;
    const records = openForTest(folder);
    records.posts.silence("first", "editor");
    const look = `${open} console.log(records.posts.isSilent("first")); records.posts.silence("second", "editor"); process.kill(process.pid, "SIGKILL");`;
    expect(() => count(look)).toThrow("SIGKILL");
    expect(["first", "second"].map((thread) => records.posts.isSilent(thread))).toEqual([true, true]);
    expect(
      count(`${open} console.log(records.posts.isSilent("first"), records.posts.isSilent("second"));`),
    ).toBe("true true");
  });

  it("keeps what was committed when the process is killed without closing", () => {
    const folder = dataFolder();
    seenDraft(openForTest(folder));
    const again = openRecords(folder);
    expect(again.drafts.open().map(({ id }) => id)).toEqual([1]);
    again.close();
  });
});
