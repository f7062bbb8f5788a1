// Every flow on a disk that takes no more, at limits drawn from a seed: what is refused is told in one line, what is said
// to be done is whole, and nothing is gone.

import { execFileSync } from "node:child_process";
import { folderOfTest } from "../discord/records-of-test.js";
import { FLOWS, runFlow } from "./flows.js";
import { seeded } from "./seeded.js";

/** The least and the most that a file may hold, in blocks of 1,024 bytes, so that some of a flow works and some does not. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  review: [1, 60],
  ingest: [1, 12],
  removal: [1, 12],
  records: [40, 400],
  backup: [40, 400],
  import: [40, 900],
};

/** @param moments of each flow @returns how many, how often something was refused, and every fault in words */
export async function fillDisks({ moments, seed }: { readonly moments: number; readonly seed: number }) {
  const random = seeded(seed);
  const report = { moments: 0, done: 0, refused: 0, faults: [] as string[] };
  for (const [name, flow] of Object.entries(FLOWS)) {
    const [least, most] = LIMITS[name] as readonly [number, number];
    for (let moment = 0; moment < moments; moment++) {
      const folder = folderOfTest();
      flow.prepare?.(folder);
      const blocks = Math.round(least + random() * (most - least));
      const said = await runFlow(name, folder, { blocks, seed: moment + 1, times: 30 });
      const faults = [...said.surprises, ...(await flow.faults(folder, said.done))];
      report.faults.push(...faults.map((fault) => `${name} within ${blocks} blocks: ${fault}`));
      report.done += said.done.length;
      report.refused += said.refused.length;
      report.moments++;
    }
  }
  return report;
}

/** The same on disks of memory that are really full, where this machine lets us mount them; null where it does not. */
export async function fillSmallDisks({ moments, seed }: { readonly moments: number; readonly seed: number }) {
  const random = seeded(seed);
  const report = { moments: 0, done: 0, refused: 0, faults: [] as string[] };
  for (const [name, flow] of Object.entries(FLOWS)) {
    for (let moment = 0; moment < moments; moment++) {
      const folder = folderOfTest();
      const kilobytes = Math.round(300 + random() * 1500);
      if (!mounted(folder, kilobytes)) return null;
      try {
        const prepared = await tried(() => flow.prepare?.(folder));
        if (!prepared) continue;
        const said = await runFlow(name, folder, { seed: moment + 1, times: 200 });
        report.faults.push(...said.surprises.map((fault) => `${name} on ${kilobytes} kB: ${fault}`));
        execFileSync("mount", ["-o", "remount,size=100m", folder]);
        const faults = await flow.faults(folder, said.done);
        report.faults.push(...faults.map((fault) => `${name} on ${kilobytes} kB: ${fault}`));
        report.done += said.done.length;
        report.refused += said.refused.length;
        report.moments++;
      } finally {
        execFileSync("umount", ["-l", folder]);
      }
    }
  }
  return report;
}

function mounted(folder: string, kilobytes: number): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "none", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What is there before may not fit either. */
async function tried(work: () => void): Promise<boolean> {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
