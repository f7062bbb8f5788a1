import { describe, expect, it } from "vitest";
import { fitLogistic, fitRanking } from "../../src/evaluation/fit/regression.js";

const row = (...values: number[]) => Float64Array.from(values);

describe("the regressions", () => {
  it("give weight to the feature that tells right candidates apart, and none to the other", () => {
    const lists = [0, 1, 2, 3].map((at) => ({
      rows: [row(1, at % 2), row(0, at % 2), row(0, 1 - (at % 2)), row(1, 1 - (at % 2))],
      right: [true, false, false, true],
      weight: 1,
    }));
    const [telling = 0, idle = 1] = fitRanking(lists, 2, 0.1);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(idle)).toBeLessThan(1e-3);
  });

  it("find the share of yes where nothing tells them apart", () => {
    const cases = [true, true, true, false].map((yes) => ({ features: row(0), yes, weight: 1 }));
    const [, bias = 0] = fitLogistic(cases, 1, 1);
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.75, 3);
  });

  it("give the same numbers for the same cases", () => {
    const cases = [0.1, 0.4, 0.6, 0.9].map((x) => ({ features: row(x), yes: x > 0.5, weight: 1 }));
    expect(fitLogistic(cases, 1, 0.3)).toEqual(fitLogistic(cases, 1, 0.3));
  });
});
