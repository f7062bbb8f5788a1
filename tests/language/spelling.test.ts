import { describe, expect, it } from "vitest";
import { plainSpelling } from "../../src/language/spelling.js";

describe("plainSpelling", () => {
  it.each([
    ["What do U.S. officials say?", "What do US officials say?"],
    ["Is it in the U.S.?", "Is it in the US?"],
    ["U. S. and U.K. firms told us", "US and UK firms told us"],
    ["the U.S", "the US"],
    ["8,000 cameras, 1,50,000 lines", "8000 cameras, 150000 lines"],
    ["version 1.5 of 2", "version 1.5 of 2"],
    ["$150m", "$150 million"],
    ["US$150 million", "$150 million"],
    ["150 million dollars", "$150 million"],
    ["150m US dollars or 3bn euros", "$150 million or €3 billion"],
    ["€1.5bn and £2m", "€1.5 billion and £2m"],
    ["a 100m sprint in 2019", "a 100m sprint in 2019"],
    ["Huaweiʼs “back\u2011door” soft\u00ADware", 'Huawei\'s "back-door" software'],
  ])("writes %j as %j", (text, plain) => {
    expect(plainSpelling(text)).toBe(plain);
  });
});
