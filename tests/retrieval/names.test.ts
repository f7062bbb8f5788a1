import { describe, expect, it } from "vitest";
import { tokensOf } from "../../src/language/tokens.js";
import { collectNames, expansionsIn } from "../../src/retrieval/names.js";

const names = collectNames(
  [
    {
      name: "BES",
      aliases: ["Business Efficiency Solutions", "Javed Nawaz", "the plaintiff"],
      side: "accuser",
    },
    { name: "Punjab Safe Cities Authority", aliases: ["PSCA", "Kamran Khan"], side: "authority" },
  ],
  ["It calls this the data exchange system (DES), and likes it."],
);
const found = (text: string) => names.find(tokensOf(text)).map(({ name }) => name);

describe("names", () => {
  it.each([
    ["the data exchange system (DES)", [["data exchange system", "DES"]]],
    [
      "Punjab Police Integrated Command, Control, and Communication Center (PPIC3)",
      [["Punjab Police Integrated Command, Control, and Communication Center", "PPIC3"]],
    ],
    ["proprietary “low-level designs” (“LLDs”)", [["low-level designs", "LLD"]]],
    ["a complaint (PDF) of 3 pages (see below)", []],
  ])("are expanded by %j", (text, expected) => {
    expect(expansionsIn(text)).toEqual(expected);
  });

  it("are found in every way to write them", () => {
    expect(found("Did the plaintiff or Business Efficiency Solutions write to PSCA about the DES?")).toEqual([
      "BES",
      "BES",
      "Punjab Safe Cities Authority",
      "data exchange system",
    ]);
  });

  it("do not take people for the party that they speak for, but know whom they speak for", () => {
    expect([
      found("Who is Javed Nawaz?"),
      names.partyOf("Javed Nawaz"),
      names.exactly("Javed Nawaz"),
    ]).toEqual([[], "BES", null]);
    expect(names.partyOf("the filing", "accuser")).toBe("BES");
  });
});
