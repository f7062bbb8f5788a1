// A small part of `npm run soak`, with its own seed: the flows that write, killed and on full disks.

import { expect, it } from "vitest";
import { fillDisks } from "./full-disk.js";
import { killFlows } from "./kills.js";

it("loses nothing and leaves nothing by half of any flow that writes, killed at random moments", async () => {
  const { faults, done } = await killFlows({ kills: 3, seed: 11 });
  expect(faults).toEqual([]);
  expect(Object.values(done).some((count) => count > 0)).toBe(true);
});

it("says in one line what a full disk does not take, and keeps what it said to be done", async () => {
  const { faults, refused, done } = await fillDisks({ moments: 2, seed: 5 });
  expect(faults).toEqual([]);
  expect([refused > 0, done > 0]).toEqual([true, true]);
});
