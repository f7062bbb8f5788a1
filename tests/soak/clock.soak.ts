// The long run: `npm run soak`.

import { expect, it } from "vitest";
import { setClocks } from "./clock.js";

it("lets the last decision count and holds nothing up over 100 steps of the clock", () => {
  const { faults, ...report } = setClocks({ steps: 100, seed: Date.now() % 1_000_000 });
  console.info(`steps of the clock: ${JSON.stringify({ ...report, faults: faults.length })}`);
  expect(faults).toEqual([]);
}, 3_600_000);
