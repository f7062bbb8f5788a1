import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { lockDataFolder } from "../../src/editorial/data-lock.js";
import { openRecords, recordsPath } from "../../src/editorial/records.js";
import { restoreRecords } from "../../src/editorial/restoring.js";
import { runRecords } from "../../src/terminal/records-command.js";
import { dataFolder } from "./records-folder.js";

function with_(folder: string, article: string): string {
  const records = openRecords(folder);
  records.corrections.add({ who: "e", article, kind: "withdrawn", text: "T." });
  const backup = records.backUp(join(folder, "backups", `${article}.sqlite`));
  records.close();
  return backup;
}
const articlesIn = (folder: string) => {
  const records = openRecords(folder);
  const articles = records.corrections.list().map(({ article }) => article);
  records.close();
  return articles;
};
const run = (folder: string, command: string, rest: { file?: string; user?: string } = {}) =>
  runRecords(folder, { command, input: Readable.from([]), ...rest });

describe("a copy that is put back", () => {
  it("takes the records' place, and what it replaces is kept, log and all", async () => {
    const folder = dataFolder();
    const backup = with_(folder, "one");
    with_(folder, "two");
    const [line] = await run(folder, "restore", { file: backup });
    expect(articlesIn(folder)).toEqual(["one"]);
    const kept = /is kept in (.*)\.$/.exec(line ?? "")?.[1] ?? "";
    const other = dataFolder();
    restoreRecords(recordsPath(other), join(kept, "records.sqlite"));
    expect(articlesIn(other)).toEqual(["one", "two"]);
  });

  it("makes the records where there are none", async () => {
    const [from, to] = [dataFolder(), dataFolder()];
    const backup = with_(from, "one");
    expect(await run(to, "restore", { file: backup })).toEqual([
      `Restored ${recordsPath(to)} from ${backup}. There was nothing to replace.`,
    ]);
    expect(articlesIn(to)).toEqual(["one"]);
  });

  it.each<[string, (file: string) => void, string]>([
    ["is damaged", (file) => writeFileSync(file, readFileSync(file).fill(7, 9000, 60_000)), "are damaged"],
    ["is no copy of records", (file) => writeFileSync(file, "text"), "it is no SQLite file"],
    ["is not there", (file) => renameSync(file, `${file}.away`), "There is no file"],
  ])("that %s changes nothing", async (_, spoil, line) => {
    const folder = dataFolder();
    const backup = with_(folder, "one");
    with_(folder, "two");
    spoil(backup);
    await expect(run(folder, "restore", { file: backup })).rejects.toThrow(line);
    expect([articlesIn(folder), readdirSync(folder).filter((name) => /part|restoring/.test(name))]).toEqual([
      ["one", "two"],
      [],
    ]);
  });

  it("waits for no bot: beside one it is refused", async () => {
    const folder = dataFolder();
    const backup = with_(folder, "one");
    const lock = lockDataFolder(folder);
    await expect(run(folder, "restore", { file: backup })).rejects.toMatchObject({
      code: "data/in-use",
      exitStatus: 4,
    });
    lock.release();
  });

  it("is refused while others have the records open", async () => {
    const folder = dataFolder();
    const backup = with_(folder, "one");
    const records = openRecords(folder);
    await expect(run(folder, "restore", { file: backup })).rejects.toThrow("held by another process");
    records.close();
  });

  it("is finished at the next opening where the program ended in between", () => {
    const folder = dataFolder();
    const backup = with_(folder, "one");
    with_(folder, "two");
    writeFileSync(`${recordsPath(folder)}.restoring`, readFileSync(backup));
    expect(articlesIn(folder)).toEqual(["one"]);
    expect(readdirSync(join(folder, "backups")).filter((name) => name.startsWith("replaced-")).length).toBe(
      1,
    );
  });
});

describe("a DATA_DIR that is the wrong one", () => {
  it.each(["backup", "export", "erase"])(
    "is not taken for empty records: %s, status 4, and nothing is made",
    async (command) => {
      const folder = join(dataFolder(), "wrong");
      mkdirSync(folder);
      const user = { user: "400000000000000001" };
      await expect(run(folder, command, user)).rejects.toMatchObject({
        exitStatus: 4,
        line: `There are no editorial records in ${folder}. Check DATA_DIR.`,
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("holds no trail", async () => {
    const folder = dataFolder();
    expect([await run(folder, "audit"), existsSync(recordsPath(folder))]).toEqual([
      ["No decision is recorded yet."],
      false,
    ]);
  });
});

describe("npm run records -- erase", () => {
  it.each([undefined, "somebody", "12"])("needs an id of Discord, not %j", async (user) => {
    const folder = dataFolder();
    with_(folder, "one");
    await expect(run(folder, "erase", user === undefined ? {} : { user })).rejects.toMatchObject({
      exitStatus: 2,
    });
  });
});

describe("a backup", () => {
  it("of records that the disk has changed is refused, and leaves nothing under its name", () => {
    const folder = dataFolder();
    with_(folder, "one");
    const records = openRecords(folder);
    records.db.all("PRAGMA wal_checkpoint(TRUNCATE)");
    const path = recordsPath(folder);
    const bytes = readFileSync(path);
    bytes.write("0ne", bytes.lastIndexOf("onewithdrawnT."), "latin1");
    const target = join(folder, "backups", "new.sqlite");
    records.close();
    writeFileSync(path, bytes);
    expect(() => openRecords(folder)).toThrow(
      "are damaged: a row of corrections is not as it was written (1)",
    );
    expect(existsSync(target)).toBe(false);
    expect(dirname(target)).toBe(join(folder, "backups"));
  });
});
