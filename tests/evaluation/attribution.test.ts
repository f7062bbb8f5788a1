import { describe, expect, it } from "vitest";
import { sameSpeaker, scoreAttribution } from "../../src/evaluation/attribution.js";

describe("the comparison of speakers", () => {
  it.each([
    ["BES", "BES's complaint", true],
    ["Mr Ebbers", "Bernie Ebbers", true],
    ["Deutsche Bank", "Hugh Ray (Deutsche Bank)", true],
    ["OSI", "Open Society Institute", true],
    ["Marco Rubio", "Marco Rubio and Ron Wyden", true],
    ["officials", "Venezuelan officials", true],
    ["Huawei", "BES", false],
    ["complaint", "BES", false],
    [null, null, true],
    [null, "BES", false],
    ["BES", null, false],
    ["unnamed", "unnamed critics", true],
  ] as const)("%s for %s: %s", (shown, gold, same) => {
    expect(sameSpeaker(shown, gold)).toBe(same);
  });
});

describe("the score of attribution", () => {
  it("counts a speaker shown where gold has none against precision, and a missing one against recall", () => {
    const rows = [
      { label: "allegation", gold: "BES", shown: "BES" },
      { label: "allegation", gold: "BES", shown: "BES's complaint" },
      { label: "allegation", gold: "BES", shown: null },
      { label: "allegation", gold: null, shown: "Huawei" },
      { label: "reporting", gold: null, shown: null },
    ] as const;
    expect(scoreAttribution(rows)).toEqual({
      allegation: { sentences: 4, accuracy: 2 / 4, recall: 2 / 3, precision: 2 / 3, exact: 1 / 2, shown: 3 },
      denial: { sentences: 0, accuracy: 1, recall: 1, precision: 1, exact: 1, shown: 0 },
      reporting: { sentences: 1, accuracy: 1, recall: 1, precision: 1, exact: 1, shown: 0 },
    });
  });
});
