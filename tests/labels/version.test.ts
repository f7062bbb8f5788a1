import { describe, expect, it } from "vitest";
import { sourceVersion } from "../../src/labels/training/stamp.js";
import { LABELLER_VERSION } from "../../src/labels/version.js";

describe("the labeller's version", () => {
  it("is the one of its source and weights (npm run train-labels -- --stamp brings it up to date)", () => {
    expect(LABELLER_VERSION).toBe(sourceVersion("src/labels"));
  });
});
