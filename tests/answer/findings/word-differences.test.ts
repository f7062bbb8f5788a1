import { describe, expect, it } from "vitest";
import { align } from "../../../src/answer/findings/alignment.js";
import { differencesOf } from "../../../src/answer/findings/word-differences.js";
import { articleWords, readWording } from "../../../src/answer/findings/wording.js";

const kindOf = (wording: string, text: string) => align(readWording(wording), articleWords(text))?.kind;

function differences(wording: string, text: string) {
  const [read, words] = [readWording(wording), articleWords(text)];
  const place = align(read, words);
  return place && differencesOf(read.words, words, place).map(({ kind, text: own }) => `${kind}: ${own}`);
}

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
    ["“They ‘stole’ it”", "\"They 'stole' it\"", "nested quotation marks"],
    ["„they said «yes»“", "they said “yes”", "other people's quotation marks"],
    ["the RFP [sic] was late", "the RFP was late", "[sic]"],
    ["the RFP (sic) was late", "the RFP was late", "(sic)"],
    ["it was late [emphasis added]", "it was late", "a remark in brackets"],
    ["[T]he plan failed", "The plan failed", "a letter in brackets"],
    ["[I]t’s late", "it's late", "a letter in brackets before a mark"],
    ["we insure that", "we insure [sic] that", "the article’s own [sic]"],
    ["threaten[ing] to leave", "“threaten[ing] to leave”", "an ending in brackets"],
    ["threatening to leave", "threaten[ing] to leave", "the article’s own brackets"],
    ["… the plan failed", "He said that the plan failed", "an ellipsis at the start"],
    ["the plan failed ...", "the plan failed again", "an ellipsis at the end"],
    ["took the plans . . . and left", "“They took the plans . . . and left”", "an ellipsis of the article's"],
    ["by [the firm] itself", "by [the firm] itself", "brackets of the article's"],
  ])("%j and %j are the same: %s are typography", (one, other) => {
    expect(kindOf(one, other)).toBe("exact");
  });

  it.each([
    ["worth $150", "worth €150", "currencies"],
    ["worth $150m", "worth 150 million dollars", "words of a sum"],
    ["up 5%", "up 5", "a share and a number"],
    ["1.5 cameras", "15 cameras", "a decimal"],
    ["Huawei plan", "Huawei's plan", "a possessive"],
  ])("%j and %j are not: %s differ", (one, other) => {
    expect(kindOf(one, other)).toBe("near");
  });

  it("are told apart with the signs as they are written", () => {
    expect(differences("It paid $150 and 5% of U.S. sales", "It paid $150m and 5% of US sales")).toEqual([
      "same: It paid",
      "missing: $150m",
      "extra: $150",
      "same: and 5% of US sales",
    ]);
  });
});

describe("an ellipsis or a bracket in a wording", () => {
  const TEXT = "The firm had the drawings in May. In June the firm, by then its rival, sold them to a port.";

  it.each([
    ["The firm had the drawings ... sold them", "missing: in May In June the firm by then its rival"],
    ["The firm had the drawings […] sold them", "missing: in May In June the firm by then its rival"],
    ["The firm had the drawings (…) sold them", "missing: in May In June the firm by then its rival"],
    ["The firm had the drawings . . . . sold them", "missing: in May In June the firm by then its rival"],
    ["The firm had the drawings…sold them", "missing: in May In June the firm by then its rival"],
  ])("is %j in order, with what was left out", (wording, left) => {
    expect(kindOf(wording, TEXT)).toBe("parts");
    expect(differences(wording, TEXT)).toEqual(["same: The firm had the drawings", left, "same: sold them"]);
  });

  it.each([
    ["the firm [Acme] had the drawings", ["same: The firm", "extra: Acme", "same: had the drawings"]],
    [
      "its rival sold [the drawings] to a port",
      ["same: its rival sold", "missing: them", "extra: the drawings", "same: to a port"],
    ],
    ["the firm had [draw]ings in May", ["same: The firm had", "missing: the", "same: drawings in May"]],
  ])("shows of %j what was put in", (wording, expected) => {
    expect(differences(wording, TEXT)).toEqual(expected);
  });

  it.each([
    "sold them ... had the drawings",
    "The firm had the drawings ... burnt them",
    "[Acme] sold the drawings",
  ])("makes nothing of %j, whose parts do not stand so", (wording) => {
    expect(kindOf(wording, TEXT)).toBe("near");
  });

  it("takes the tightest of two stretches", () => {
    expect(differences("the port … closed", "The port grew and the port then closed.")).toEqual([
      "same: the port",
      "missing: then",
      "same: closed",
    ]);
    expect(differences("the old port closed", "The port grew. The port closed.")).toEqual([
      "same: The",
      "extra: old",
      "same: port closed",
    ]);
  });
});
