// What a disk, a kill or another process may do to the files of the records, beyond the flipped bytes of tests/soak.

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Db, openReadOnly } from "../../src/editorial/database.js";
import { openRecords, recordsPath } from "../../src/editorial/records.js";
import { recordedReviews } from "../../src/editorial/review-reader.js";
import { damageIn } from "../../src/editorial/sums.js";
import { readLiveLog, readLog } from "../../src/editorial/write-ahead-log.js";
import { dataFolder, openForTest } from "./records-folder.js";

const MODULE = JSON.stringify(resolve("dist/src/editorial/records.js"));

/** Records of a program that silenced threads and then ended in some way. */
function leftBy(end: string, threads = 3): string {
  const folder = dataFolder();
  const work = `import { openRecords } from ${MODULE}; const records = openRecords(${JSON.stringify(folder)});
    for (let n = 0; n < ${threads}; n++) records.posts.silence(String(n), "editor"); ${end}`;
  try {
    execFileSync(process.execPath, ["--input-type=module", "-e", work], { stdio: "ignore" });
  } catch {
    // It was to end so.
  }
  return folder;
}
const KILLED = `process.kill(process.pid, "SIGKILL");`;
const SUMS = (folder: string) => `${recordsPath(folder)}.sums`;
const silenced = (folder: string) => {
  const records = openRecords(folder);
  try {
    return ["0", "1", "2"].map((thread) => records.posts.isSilent(thread));
  } finally {
    records.close();
  }
};
const change = (file: string, at: number) => {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
  writeFileSync(file, bytes);
};

describe("records whose program", () => {
  it.each([
    ["closed them", "records.close();"],
    ["forgot to close them", ""],
    ["forgot them altogether", "globalThis.records = records;"],
    ["left in the middle", "process.exit(0);"],
    ["failed", `throw new Error("failed");`],
    ["was killed", KILLED],
  ])("%s are opened with all that was committed", (_how, end) => {
    const folder = leftBy(end);
    expect([silenced(folder), silenced(folder)]).toEqual([
      [true, true, true],
      [true, true, true],
    ]);
    expect(existsSync(SUMS(folder))).toBe(true);
  });

  it.each<[string, (path: string) => void]>([
    [
      "is flipped in its last commit",
      (path) => change(`${path}-wal`, readFileSync(`${path}-wal`).length - 9),
    ],
    ["is flipped in its head", (path) => change(`${path}-wal`, 17)],
    ["is cut", (path) => writeFileSync(`${path}-wal`, readFileSync(`${path}-wal`).subarray(0, 9000))],
    ["is gone", (path) => rmSync(`${path}-wal`)],
  ])("was killed, and whose log %s, are refused by whoever opens or reads them", (_how, spoil) => {
    const folder = leftBy(KILLED);
    spoil(recordsPath(folder));
    const told = "what was written last is not in its log";
    expect(() => recordedReviews(folder)).toThrow(told);
    expect(() => openRecords(folder)).toThrow(told);
    expect(() => openRecords(folder)).toThrow(told);
  });

  it("are refused where the checksums beside them are damaged, with what goes on with them", () => {
    const folder = leftBy("records.close();");
    change(SUMS(folder), 40);
    const refused = { line: expect.stringContaining(`then delete ${SUMS(folder)} to go on with them`) };
    expect(() => openRecords(folder)).toThrow(expect.objectContaining(refused));
    rmSync(SUMS(folder));
    expect(silenced(folder)).toEqual([true, true, true]);
  });
});

describe("somebody else who writes", () => {
  it("does not look like damage to whoever reads meanwhile", () => {
    const records = openForTest();
    records.posts.silence("first", "editor");
    const db = openReadOnly(records.path);
    let silences = 0;
    const interrupted: Db = {
      ...db,
      one: (sql, values) => {
        records.posts.silence(`${silences++}`, "editor");
        return db.one(sql, values);
      },
    };
    expect([damageIn(interrupted), silences > 1]).toEqual([null, true]);
    db.close();
  });

  it("and is killed over a commit leaves one that counts for nobody", () => {
    const records = openForTest();
    records.posts.silence("first", "editor");
    const copy = join(dataFolder(), "copy");
    copyFileSync(`${records.path}-shm`, `${copy}-shm`);
    const counted = readLog(records.path);
    records.posts.silence("second", "editor");
    copyFileSync(`${records.path}-wal`, `${copy}-wal`);
    expect(readLiveLog(copy)).toEqual(counted);
    expect(readLog(copy)).not.toEqual(counted);
  });
});
