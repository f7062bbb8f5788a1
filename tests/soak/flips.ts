// Flips bytes of records, one a copy, and counts which are noticed when the copy is opened.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordsPath } from "../../src/editorial/records.js";
import { folderOfTest } from "../discord/records-of-test.js";
import { fill } from "./flows.js";
import { seeded } from "./seeded.js";

/** What the disk changes: records that were closed, or whose program was killed; their file, or their log. */
export type Changed = "closed" | "killed" | "the log" | "without sums";

interface FlipPlan {
  readonly flips: number;
  readonly seed: number;
  readonly changed: Changed;
}

/** The files that there are then, with an = behind the one that is changed. */
const FILES: Readonly<Record<Changed, string>> = {
  closed: "=,.sums",
  killed: "=,.sums,-wal,-shm",
  "the log": ",.sums,-wal=,-shm",
  "without sums": "=",
};

/** @returns how many were found or hit nothing that is kept, which went unnoticed, and what was no plain refusal */
export function flipBytes({ flips, seed, changed }: FlipPlan) {
  const folder = folderOfTest();
  fill(folder, 300);
  if (FILES[changed].includes("-wal")) leaveKilled(folder);
  const path = recordsPath(folder);
  const bytes = readFileSync(changed === "the log" ? `${path}-wal` : path);
  const random = seeded(seed);
  let left = Array.from({ length: flips }, () => {
    const offset = Math.floor(random() * bytes.length);
    return `${offset}:${(bytes[offset] as number) ^ (1 << Math.floor(random() * 8))}`;
  });
  const report = { flips, found: 0, harmless: 0, unnoticed: [] as string[], faults: [] as string[] };
  while (left.length > 0) {
    const args = ["tests/soak/flips.mjs", join(folder, "copy"), path, FILES[changed], ...left];
    const lines = spawnSync(process.execPath, args, { encoding: "utf8" }).stdout.split("\n");
    const of = (word: string) =>
      lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    report.found += of("found").length;
    report.harmless += of("harmless").length;
    report.unnoticed.push(...of("unnoticed"));
    report.faults.push(...of("surprise"));
    const begun = of("begin").length;
    const ended = ["found", "harmless", "unnoticed", "surprise"].reduce(
      (sum, word) => sum + of(word).length,
      0,
    );
    if (begun > ended) report.faults.push(`the driver ended the program: ${of("begin").at(-1)}`);
    left = left.slice(Math.max(begun, 1));
  }
  return report;
}

/** A program that decides a few things more and is killed over it: its log and its shared memory lie there. */
function leaveKilled(folder: string): void {
  const args = ["tests/soak/flow.mjs", "records", folder, "7", "4", "killed"];
  const { signal } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (signal !== "SIGKILL") throw new Error("It was not killed.");
}
