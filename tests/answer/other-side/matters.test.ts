// What tells no matter: words of accusing, light words, numbers written as words or in figures.

import { describe, expect, it } from "vitest";
import { isMatter } from "../../../src/answer/other-side/matters.js";
import type { QueryTerm } from "../../../src/retrieval/query-terms.js";

describe("a word of a claim", () => {
  it.each([
    ["inspectors", true],
    ["backdoor", true],
    ["two", false],
    ["Twenty", false],
    ["2", false],
    ["alleged", false],
    ["take", false],
  ])("is of its matter or not: %s %s", (text, is) => {
    expect(isMatter({ text, name: null } as QueryTerm)).toBe(is);
  });
});
