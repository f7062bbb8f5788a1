// Flips bytes of records, one a copy, and counts which are noticed when the copy is opened.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordsPath } from "../../src/editorial/records.js";
import { folderOfTest } from "../discord/records-of-test.js";
import { fill } from "./flows.js";
import { seeded } from "./seeded.js";

interface FlipPlan {
  readonly flips: number;
  readonly seed: number;
  /** Was the file closed before the disk changed it, or did its program end in the middle? */
  readonly sealed: boolean;
}

/** @returns how many were found or hit nothing that is kept, which went unnoticed, and what was no plain refusal */
export function flipBytes({ flips, seed, sealed }: FlipPlan) {
  const folder = folderOfTest();
  fill(folder, 300);
  const path = recordsPath(folder);
  const bytes = readFileSync(path);
  const random = seeded(seed);
  let left = Array.from({ length: flips }, () => {
    const offset = Math.floor(random() * bytes.length);
    return `${offset}:${(bytes[offset] as number) ^ (1 << Math.floor(random() * 8))}`;
  });
  const report = { flips, found: 0, harmless: 0, unnoticed: [] as string[], faults: [] as string[] };
  while (left.length > 0) {
    const args = ["tests/soak/flips.mjs", join(folder, "copy"), path, sealed ? "sealed" : "open", ...left];
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
