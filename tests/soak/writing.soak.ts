// The long run: `npm run soak`.

import { expect, it } from "vitest";
import { fillDisks, fillSmallDisks } from "./full-disk.js";
import { killFlows } from "./kills.js";

it("loses nothing and leaves nothing by half of any flow that writes, killed 720 times", async () => {
  const { faults, ...report } = await killFlows({ kills: 120, seed: Date.now() });
  console.info(`flows killed: ${JSON.stringify({ ...report, faults: faults.length })}`);
  expect(faults).toEqual([]);
}, 3_600_000);

it("says in one line what a full disk does not take, at 102 moments", async () => {
  const { faults, ...report } = await fillDisks({ moments: 17, seed: Date.now() });
  console.info(`full disks: ${JSON.stringify({ ...report, faults: faults.length })}`);
  expect(faults).toEqual([]);
}, 3_600_000);

it("does so on small disks of memory too, where the machine lets us mount them", async () => {
  const report = await fillSmallDisks({ moments: 5, seed: Date.now() });
  console.info(
    `small disks: ${JSON.stringify(report === null ? "none" : { ...report, faults: report.faults.length })}`,
  );
  expect(report?.faults ?? []).toEqual([]);
}, 3_600_000);
