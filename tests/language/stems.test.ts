import { describe, expect, it } from "vitest";
import { foldTypography } from "../../src/language/characters.js";
import { stemOf } from "../../src/language/fold.js";
import { stemSet } from "../../src/language/stems.js";
import { tokensOf } from "../../src/language/tokens.js";

describe("words", () => {
  it.each([
    ["Aug", "august", "an abbreviated month is the month"],
    ["eight", "8", "a number is the same in words and digits"],
    ["11th", "11", "an ordinal is its number"],
    ["modernise", stemOf("modernize"), "British and American spelling count alike"],
    ["favour", stemOf("favor"), "so do -our and -or"],
    ["stealing", stemOf("steals"), "endings do not tell words apart"],
    ["promise", stemOf("promised"), "a word that only looks British keeps its s"],
  ])("takes %s as %s: %s", (raw, stem) => {
    expect(stemOf(raw)).toBe(stem);
  });

  it("drops the possessive, whichever apostrophe it has", () => {
    expect(tokensOf("Huawei’s and BES's").map((word) => word.raw)).toEqual(["Huawei", "and", "BES"]);
  });

  it("joins neighbours, so that back door, back-door and backdoor meet", () => {
    for (const text of ["a back door", "a back-door", "a “back door”"]) {
      expect(stemSet(tokensOf(text)).joined.has(stemOf("backdoor"))).toBe(true);
    }
  });

  it("takes a sum of money as one word in all its spellings", () => {
    for (const text of ["$150m", "$150 million", "150 million dollars"]) {
      expect(stemSet(tokensOf(text)).single.has("150million")).toBe(true);
    }
  });

  it("folds typographic marks and invisible characters", () => {
    expect(foldTypography("“Huawei’s”\u00a0 back\u2011door\u200b")).toBe('"Huawei\'s" back-door');
  });
});
