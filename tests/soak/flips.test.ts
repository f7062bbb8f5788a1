// A small part of `npm run soak`, with its own seed: bytes that a disk changes of itself.

import { expect, it } from "vitest";
import { flipBytes } from "./flips.js";

it("finds every flipped byte of records that were closed", () => {
  expect(flipBytes({ flips: 12, seed: 3, sealed: true })).toEqual({
    ...{ flips: 12, found: 12, harmless: 0 },
    ...{ unnoticed: [], faults: [] },
  });
});

it("finds every flipped byte of a row after a kill; what it does not find is in no row", () => {
  const { found, harmless, unnoticed, faults } = flipBytes({ flips: 12, seed: 4, sealed: false });
  expect([found + harmless, unnoticed, faults]).toEqual([12, [], []]);
  expect(found).toBeGreaterThan(harmless);
});
