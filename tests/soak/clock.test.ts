// A small part of `npm run soak`, with its own seed: clocks that are set while the program works.

import { expect, it } from "vitest";
import { setClocks } from "./clock.js";

it("lets the last decision count and holds nothing up, however the clock is set", () => {
  expect(setClocks({ steps: 10, seed: 2 })).toEqual({ steps: 10, faults: [] });
});
