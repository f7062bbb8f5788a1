import { describe, expect, it } from "vitest";
import { formsOf } from "../../src/language/tokens.js";

describe("the forms of a text", () => {
  it.each([
    ["Huawei’s back-door", "huawei back door"],
    ["Wi-Fi at PSCA's offices", "wi fi at psca offices"],
    ["$150m, $150M and US$150 million", "150 million 150 million and 150 million"],
    ["£2.5bn; 3bn rupees; 5 m tall; 100m sprint", "2.5 billion 3 billion rupees 5 m tall 100m sprint"],
    ["8,000 cameras, 1,234,567 lines, on 1,2", "8000 cameras 1234567 lines on 1 2"],
    ["Aug. 11, Aug 11, 11 Aug and Sept. 3", "august 11 august 11 11 august and september 3"],
    ["Jan. 5, Jan Smith, mar 3, May", "january 5 jan smith march 3 may"],
    ["17th August, the 2nd", "17 august the 2"],
    ["the U.S. and the US told us, U.K. firms", "the usa and the usa told us uk firms"],
    ["30% or 30 per cent or 30 percent", "30 percent or 30 percent or 30 percent"],
    ["PPIC3 (PPIC-3)", "ppic3 ppic 3"],
    ["Café naïve ﬁle “quoted” don't O’Brien", "cafe naive file quoted dont obrien"],
    ["soft\u00ADware zero\u200Bwidth", "software zerowidth"],
    ["three firms, one deal worth 150m dollars", "three firms one deal worth 150 million dollars"],
    ["U. S. firms; they told us; J.K. Rowling at 5 p.m.", "usa firms they told us jk rowling at 5 pm"],
    ["its behaviour, to modernise; ½ or 1,50,000", "its behavior to modernize 1 2 or 150000"],
    ["Huaweiʼs capa\u00ADbil\u200Dity, cafe\u0301", "huawei capability cafe"],
    ["version 1.5. Then 2.", "version 1.5 then 2"],
    ["\u202Eevil\u202C \uD800 \u0000 🎉", "evil"],
    ["لاہور میں", "لاہور میں"],
    ["", ""],
  ])("makes %j into %j", (text, words) => {
    expect(formsOf(text).join(" ")).toBe(words);
  });

  it("gives words that FTS5 cannot take for operators, whatever the text", () => {
    const hostile = 'a" OR sentence_words MATCH "b* NEAR(x y) ^c {d}: -e + f \' ; drop table sentences; --';
    expect(formsOf(hostile).every((word) => /^[\p{L}\p{N}\p{M}.]+$/u.test(word))).toBe(true);
  });

  it("cuts words that no language has", () => {
    expect(formsOf("x".repeat(5_000))).toEqual(["x".repeat(64)]);
  });
});
