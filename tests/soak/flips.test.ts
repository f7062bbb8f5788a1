// A small part of `npm run soak`, with its own seed: bytes that a disk changes of itself.

import { expect, it } from "vitest";
import { type Changed, flipBytes } from "./flips.js";

it.each<Changed>(["closed", "killed", "the log"])("finds every flipped byte of records (%s)", (changed) => {
  expect(flipBytes({ flips: 12, seed: 3, changed })).toEqual({
    ...{ flips: 12, found: 12, harmless: 0 },
    ...{ unnoticed: [], faults: [] },
  });
});

it("finds every flipped byte of a row where the checksums of pages are gone too", () => {
  const { found, harmless, unnoticed, faults } = flipBytes({ flips: 12, seed: 4, changed: "without sums" });
  expect([found + harmless, unnoticed, faults]).toEqual([12, [], []]);
  expect(found).toBeGreaterThan(harmless);
});
