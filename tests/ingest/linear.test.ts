// No expression over text from outside may take more time than is in proportion to its text. All of them: linear.soak.ts.

import { describe, expect, it } from "vitest";
import { endless, expressions, slowByAnalysis, slowOverPieces, unknownBounds } from "./expressions.js";

describe("the expressions of ingest", () => {
  it("are found by the test", () => {
    expect(expressions.length).toBeGreaterThan(300);
    expect(unknownBounds()).toEqual([]);
  });

  it("take a moment over whatever is repeated in a text as long as they are ever given", () => {
    expect(endless.flatMap((one) => slowOverPieces(one) ?? [])).toEqual([]);
  }, 300_000);

  it("hold no repetition inside a repetition that analysis finds slow: one in six here", () => {
    const nested = endless.filter(({ source }) => /\)(?:[+*]|\{\d+,\})/.test(source));
    expect(nested.length).toBeGreaterThan(5);
    const some = nested.filter((_, at) => at % 6 === 0);
    expect(some.flatMap((one) => slowByAnalysis(one, 500) ?? [])).toEqual([]);
  }, 600_000);
});
