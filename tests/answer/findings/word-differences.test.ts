import { describe, expect, it } from "vitest";
import { bestWindow, differencesOf, writtenWords } from "../../../src/answer/findings/word-differences.js";

const share = (wording: string, text: string) => bestWindow(writtenWords(wording), writtenWords(text))?.share;

describe("two wordings", () => {
  it.each([
    ["Huaweiʼs plan", "Huawei’s plan", "apostrophes"],
    ["Huawei's plan", "Huawei‘s plan", "a wrong apostrophe"],
    ["capa\u00ADbility", "capability", "soft hyphens"],
    ["cafe\u0301 owner", "café owner", "composed and decomposed letters"],
    ["US officials", "U.S. officials", "stops of initials"],
    ["8000 cameras", "8,000 cameras", "commas between thousands"],
    ["a back-door", "a “back door”", "hyphens and quotation marks"],
    ["worth $150m, he said", "worth $150m – he said", "dashes and commas"],
    ["30 % of it", "30 % of it", "spaces"],
  ])("%j and %j are the same: %s are typography", (one, other) => {
    expect(share(one, other)).toBe(1);
  });

  it.each([
    ["worth $150", "worth €150", "currencies"],
    ["worth $150m", "worth 150 million dollars", "words of a sum"],
    ["up 5%", "up 5", "a share and a number"],
    ["1.5 cameras", "15 cameras", "a decimal"],
    ["Huawei plan", "Huawei's plan", "a possessive"],
  ])("%j and %j are not: %s differ", (one, other) => {
    expect(share(one, other) ?? 0).toBeLessThan(1);
  });

  it("are told apart with the signs as they are written", () => {
    const [wording, article] = ["It paid $150 and 5% of U.S. sales", "It paid $150m and 5% of US sales"];
    expect(differencesOf(writtenWords(wording), writtenWords(article))).toEqual([
      { kind: "same", text: "It paid" },
      { kind: "missing", text: "$150m" },
      { kind: "extra", text: "$150" },
      { kind: "same", text: "and 5% of US sales" },
    ]);
  });
});
