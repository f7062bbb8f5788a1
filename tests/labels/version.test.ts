import { describe, expect, it } from "vitest";
import { sourceVersion } from "../../src/labels/model/stamp.js";
import { LABELLER_VERSION } from "../../src/labels/model/version.js";

describe("the labeller's version", () => {
  it("is the one of its source (npm run stamp-labels brings it up to date)", () => {
    expect(LABELLER_VERSION).toBe(sourceVersion("."));
  });
});
