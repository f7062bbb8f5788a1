// Kills every flow at moments drawn from a seed, and counts what is wrong after each.

import { folderOfTest } from "../discord/records-of-test.js";
import { FLOWS, runFlow } from "./flows.js";
import { seeded } from "./seeded.js";

export interface KillPlan {
  /** For each flow. */
  readonly kills: number;
  readonly seed: number;
}

/** Flows that build on what the killed one left; the others begin anew. */
const GOES_ON: readonly string[] = ["review", "ingest", "records", "backup"];
const LONGEST_LIFE_MS = 120;

/** @returns how often each flow was killed, how much it had said to be done, and every fault in words */
export async function killFlows({ kills, seed }: KillPlan) {
  const random = seeded(seed);
  const report = { kills: 0, done: {} as Record<string, number>, faults: [] as string[] };
  for (const [name, flow] of Object.entries(FLOWS)) {
    let folder = "";
    let done: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      if (kill === 0 || !GOES_ON.includes(name)) {
        folder = folderOfTest();
        flow.prepare?.(folder);
        done = [];
      }
      const said = await runFlow(name, folder, { killAfter: random() * LONGEST_LIFE_MS, seed: kill + 1 });
      done.push(...said.done);
      const faults = [...said.surprises, ...said.refused, ...(await flow.faults(folder, done))];
      report.faults.push(...faults.map((fault) => `${name}, kill ${kill + 1}: ${fault}`));
      report.done[name] = (report.done[name] ?? 0) + said.done.length;
      report.kills++;
    }
  }
  return report;
}
