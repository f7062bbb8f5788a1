import { describe, expect, it } from "vitest";
import { attributed, speakers } from "./article.js";

describe("speakers over an article", () => {
  it("gives a pronoun to the last speaker of its kind", () => {
    expect(
      speakers(
        ["AR", "Maria Velez accused Harlow Dairy of watering its milk. Harlow Dairy opened in 1990."],
        ["A", "She said the firm had done so for years."],
        ["D", "Harlow Dairy denied the claims."],
        ["D", "It said its milk was tested every day."],
      ),
    ).toEqual(["Maria Velez", null, "Maria Velez", "Harlow Dairy", "Harlow Dairy"]);
  });

  it("tells he from she by given names and titles", () => {
    expect(
      speakers(
        ["A", "Maria Velez said Peter Okafor had forged the papers."],
        ["D", "He said the papers were real."],
        ["A", "She said she had proof."],
      ),
    ).toEqual(["Maria Velez", "Peter Okafor", "Maria Velez"]);
  });

  it("gives “the company” to the organisation that the noun was said of", () => {
    expect(
      speakers(
        ["A", "The oil company Karst Energy was accused by the charity Clearwater of dumping waste."],
        ["D", "The company denied the claims."],
        ["A", "The charity said it had photographs."],
      ),
    ).toEqual(["Clearwater", "Karst Energy", "Clearwater"]);
  });

  it("names the complaint's plaintiff for “the suit”, “the complaint” and “the filing”", () => {
    expect(
      speakers(
        ["R", "Novalis Software filed a lawsuit against Karst Energy on Monday."],
        ["A", "The suit says Karst copied its code."],
        ["A", "According to the complaint, Karst hid the copies."],
        ["A", "“Karst knew that the code was not its own,” the filing alleges."],
        ["A", "Karst is also accused of threatening engineers."],
      ),
    ).toEqual([null, ...Array.from({ length: 4 }, () => "Novalis Software's complaint")]);
  });

  it("gives the suit that an unnamed firm brings to the plaintiff that the article names later", () => {
    expect(
      speakers(
        ["A", "A software company is suing Karst Energy, alleging that it copied code."],
        ["R", "The lawsuit was brought by Novalis Software."],
      ),
    ).toEqual(["Novalis Software", null]);
  });

  it("keeps a quotation's speaker over sentences and paragraphs", () => {
    expect(
      speakers(
        [
          "DD",
          "“We never sold watered milk,” said Peter Okafor, a Harlow Dairy spokesman. “Not once in a century.",
        ],
        ["D", "“Our tests are public.”"],
        ["R", "The dairy stands in Leeds."],
      ),
    ).toEqual(["Peter Okafor", "Peter Okafor", "Peter Okafor", null]);
  });

  it("gives a quotation that its speaker closes to that speaker", () => {
    expect(
      speakers([
        "AAA",
        "“They watered the milk. They knew it was wrong. And they lied about it,” said Maria Velez.",
      ]),
    ).toEqual(["Maria Velez", "Maria Velez", "Maria Velez"]);
  });

  it("resolves “we” inside a quotation to its speaker and “we” outside to the outlet", () => {
    expect(
      speakers(
        ["D", "“We have never watered our milk,” Harlow Dairy said."],
        ["R", "We asked Harlow Dairy for its tests."],
      ),
    ).toEqual(["Harlow Dairy", null]);
  });

  it("prefers who is quoted to the paper that passes it on", () => {
    expect(
      speakers(["A", "Prosecutors allege that milk was watered, The Leeds Chronicle reported."]),
    ).toEqual(["prosecutors"]);
  });

  it("prefers the outer speaker to the one that he speaks of", () => {
    expect(speakers(["A", "Maria Velez said Harlow Dairy had claimed that its milk was pure."])).toEqual([
      "Maria Velez",
    ]);
  });

  it("gives a statement to whoever made it", () => {
    expect(
      speakers(
        ["D", "Harlow Dairy released a statement denying the claims."],
        ["D", "“Our milk has been tested every day for a century,” the statement said."],
      ),
    ).toEqual(["Harlow Dairy", "Harlow Dairy"]);
  });

  it("names a bare spokesman with the organisation that was spoken of", () => {
    expect(
      speakers(["R", "Harlow Dairy opened in 1990."], ["D", "A spokeswoman said the claims were false."]),
    ).toEqual([null, "Harlow Dairy spokeswoman"]);
  });

  it("shows nobody for a reply that names nobody", () => {
    expect(speakers(["D", "The milk was pure."])).toEqual([null]);
  });

  it("shows nobody rather than a speaker who is not told", () => {
    expect(speakers(["A", "The company stole the recipe."], ["A", "It said so in writing."])).toEqual([
      null,
      null,
    ]);
  });
});

describe("what stands beside the speaker", () => {
  it("tells the side, the accused, and the sentence that names the speaker", () => {
    expect(
      attributed([
        ["A", "Novalis Software has sued Karst Energy for copying its code."],
        ["D", "Karst Energy denied the claims."],
        ["D", "It said the code was its own."],
      ]),
    ).toEqual([
      { attributedTo: "Novalis Software", side: "accuser", target: "Karst Energy", contextFrom: null },
      { attributedTo: "Karst Energy", side: "accused", target: "Karst Energy", contextFrom: null },
      { attributedTo: "Karst Energy", side: "accused", target: "Karst Energy", contextFrom: "x:1:0" },
    ]);
  });

  it("takes the side from the case file and keeps the article's wording", () => {
    const known = [
      { name: "Novalis", aliases: ["Novalis Software", "Petra Lind"], side: "accuser" },
      { name: "Karst", aliases: ["Karst Energy"], side: "accused" },
      { name: "Leeds Water", aliases: ["the water board"], side: "authority" },
    ] as const;
    expect(
      attributed(
        [
          ["A", "Petra Lind said Karst Energy copied the code."],
          ["R", "Leeds Water said it would look into the claims."],
        ],
        known,
      ),
    ).toEqual([
      { attributedTo: "Petra Lind", side: "accuser", target: "Karst Energy", contextFrom: null },
      { attributedTo: "Leeds Water", side: "authority", target: null, contextFrom: null },
    ]);
  });
});
