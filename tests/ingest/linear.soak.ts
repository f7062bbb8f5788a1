// Every expression of ingest before the analyser: minutes, so not with every test.

import { describe, expect, it } from "vitest";
import { endless, slowByAnalysis } from "./expressions.js";

describe("the expressions of ingest", () => {
  it("are linear by analysis, or take a moment over what it suspects", () => {
    expect(endless.flatMap((one) => slowByAnalysis(one, 10_000) ?? [])).toEqual([]);
  }, 3_600_000);
});
