// The long run: `npm run soak`.

import { expect, it } from "vitest";
import { type Changed, flipBytes } from "./flips.js";

/** The least that must be found; the rest hits what the log replaces, or space that is free, and changes no row. */
it.each<[Changed, number]>([
  ["closed", 200],
  ["killed", 190],
  ["the log", 190],
  ["without sums", 100],
])(
  "finds flipped bytes of records (%s), and none of 200 changes a row unnoticed",
  (changed, least) => {
    const { unnoticed, faults, ...report } = flipBytes({ flips: 200, seed: Date.now() % 1_000_000, changed });
    console.info(`flipped bytes: ${JSON.stringify({ changed, ...report, unnoticed: unnoticed.length })}`);
    expect([unnoticed, faults]).toEqual([[], []]);
    expect(report.found).toBeGreaterThanOrEqual(least);
  },
  3_600_000,
);
