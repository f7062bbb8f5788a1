import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { besidePath, removeLeftBehind } from "../src/beside.js";
import { removeUnfinished } from "../src/editorial/backup.js";
import { createFile } from "../src/ingest/store/files.js";
import { runRecords } from "../src/terminal/records-command.js";
import { folderOfTest, recordsOfTest } from "./discord/records-of-test.js";

/** The number of a process that has ended. */
const ENDED = spawnSync("true").pid;

it("takes away what killed programs were making, and nothing of those that run, nor of anybody else", () => {
  const folder = folderOfTest();
  const left = [
    `.records.sqlite.sums.${ENDED}.1.tmp`,
    `.records.sqlite.${ENDED}.12.tmp`,
    `.records.sqlite.${ENDED}.12.tmp-journal`,
    `.a.b.md.${ENDED}.3.tmp`,
    `.two\nlines.${ENDED}.3.tmp`,
    // As every start in a container has the same number.
    basename(besidePath(join(folder, "current"))),
  ];
  const kept = [
    `.records.sqlite.${process.ppid}.1.tmp`,
    `.${ENDED}.1.tmp`,
    `records.sqlite.${ENDED}.1.tmp`,
    `.notes.${ENDED}.tmp`,
    `.notes.${ENDED}.1.tmp.bak`,
    ".notes.99999999999999999999.1.tmp",
    "records.sqlite",
  ];
  for (const name of [...left, ...kept]) writeFileSync(join(folder, name), "x");
  mkdirSync(join(folder, `.folder.${ENDED}.1.tmp`));
  expect(removeLeftBehind(folder)).toBe(left.length);
  expect(readdirSync(folder).toSorted()).toEqual([...kept, `.folder.${ENDED}.1.tmp`].toSorted());
  expect(removeLeftBehind(join(folder, "missing"))).toBe(0);
});

it("is taken away where the next backup goes, where the next article goes, and where a person is erased", async () => {
  const folder = folderOfTest();
  const backups = join(folder, "backups");
  const corpus = join(folder, "corpus");
  const leave = (place: string) => {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `.left.${ENDED}.1.tmp`), "a question");
  };
  const hidden = (place: string) => readdirSync(place).filter((name) => name.startsWith("."));
  for (const place of [folder, backups, corpus]) leave(place);
  const records = recordsOfTest(folder);
  records.backUp();
  records.close();
  createFile(join(corpus, "a.md"), "a");
  expect([folder, backups, corpus].map(hidden)).toEqual([[`.left.${ENDED}.1.tmp`], [], []]);
  leave(backups);
  await runRecords(folder, { command: "erase", user: "400000000000000001", input: process.stdin });
  expect([folder, backups].map(hidden)).toEqual([[], []]);
  expect(removeUnfinished(folder)).toBe(0);
});
