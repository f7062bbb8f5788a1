// The long run: `npm run soak`.

import { expect, it } from "vitest";
import { flipBytes } from "./flips.js";

it.each([true, false])(
  "finds 200 flipped bytes, where the file was closed before: %s",
  (sealed) => {
    const { unnoticed, faults, ...report } = flipBytes({ flips: 200, seed: Date.now() % 1_000_000, sealed });
    console.info(`flipped bytes: ${JSON.stringify({ sealed, ...report, unnoticed: unnoticed.length })}`);
    expect([unnoticed, faults]).toEqual([[], []]);
    if (sealed) expect(report.found).toBe(200);
  },
  3_600_000,
);
