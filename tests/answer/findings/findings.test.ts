import { describe, expect, it } from "vitest";
import type { AnswererParts } from "../../../src/answer/answer.js";
import { type TinyArticle, tinyIndex } from "../../retrieval/tiny-index.js";
import { tinyAnswerer } from "../tiny-answerer.js";

const CASE: readonly TinyArticle[] = [
  {
    id: "gazette",
    publisher: "The Gazette",
    published: "2020-03-04",
    paragraphs: [
      [
        {
          text: "Acme poisoned the river in 2015, the complaint alleges.",
          label: "allegation",
          by: "Jones’s complaint",
        },
        { text: "“The river is clean,” Acme said on March 2.", label: "denial", by: "Acme" },
      ],
      ["Acme did not respond to a request for comment.", "The partnership of Acme and Jones began in 2015."],
    ],
  },
  {
    id: "herald",
    publisher: "The Herald",
    published: "2020-03-09",
    paragraphs: [
      [
        "The partnership of Acme and Jones began in March 2016.",
        {
          text: "Acme released a statement on Friday: the river is clean.",
          label: "denial",
          by: "an Acme spokesman",
        },
      ],
      [{ text: "Acme bribed two inspectors, Jones claims.", label: "allegation", by: "Jones" }],
    ],
  },
];

function answerer(notices: AnswererParts["notices"] = () => () => null) {
  const index = tinyIndex(CASE);
  return tinyAnswerer(
    index,
    [
      { name: "Acme", aliases: ["Acme Paints"], side: "accused" },
      { name: "Jones", aliases: ["the plaintiff"], side: "accuser" },
    ],
    { notices, clock: () => 0 },
  );
}

describe("what a speaker said", () => {
  it("is all of a party's words in order of date, its spokespeople's and documents' too", () => {
    expect(
      answerer()
        .said("acme paints")
        .quotes.map(({ text }) => text),
    ).toEqual([
      "“The river is clean,” Acme said on March 2.",
      "Acme released a statement on Friday: the river is clean.",
    ]);
    expect(
      answerer()
        .said("Jones")
        .quotes.map(({ article }) => article.id),
    ).toEqual(["gazette", "herald"]);
  });

  it("keeps to a topic", () => {
    expect(
      answerer()
        .said("Jones", "bribes of inspectors")
        .quotes.map(({ text }) => text),
    ).toEqual(["Acme bribed two inspectors, Jones claims."]);
  });

  it("suggests the names that come closest when nobody is called so", () => {
    expect(answerer().said("Jnes")).toEqual({
      speaker: "Jnes",
      topic: null,
      quotes: [],
      suggestions: ["Jones", "Acme"],
    });
  });

  it("wants a name", () => {
    expect(() => answerer().said(" ")).toThrow("Whose words?");
  });

  it("lists who said something, the most quoted first", () => {
    expect(answerer().speakers()).toEqual(["Acme", "Jones"]);
  });
});

describe("the timeline", () => {
  it("puts every dated sentence in order of its event", () => {
    const events = answerer().timeline();
    expect(events.map(({ date, wording, quote }) => [date, wording, quote.id])).toEqual([
      ["2015", "in 2015", "gazette:0:0"],
      ["2015", "in 2015", "gazette:1:1"],
      ["2016-03", "March 2016", "herald:0:0"],
      ["2020-03-02", "March 2", "gazette:0:1"],
      ["2020-03-06", "on Friday", "herald:0:1"],
    ]);
  });

  it("keeps to a topic", () => {
    expect(
      answerer()
        .timeline("partnership")
        .map(({ date }) => date),
    ).toEqual(["2015", "2016-03"]);
  });
});

describe("verification", () => {
  it.each([
    "Acme poi\u00ADsoned the ri\u200Bver",
    "the com\u2060plaint alleges",
    "partnership of A\u200Dcme and Jones",
    "of Acme and J\u00ADo\u00ADnes began in 2015",
    "Acme bribed two ins\uFEFFpectors",
  ])("takes marks that nobody sees for nothing: %j", (wording) => {
    expect(answerer().verify(wording).outcome).toBe("exact");
  });

  it("finds the same words whatever their typography and case", () => {
    const { outcome, matches } = answerer().verify('"the river is clean," acme said');
    expect([outcome, matches.map(({ quote, differences }) => [quote.id, quote.label, differences])]).toEqual([
      "exact",
      [["gazette:0:1", "denial", [{ kind: "same", text: "The river is clean Acme said" }]]],
    ]);
  });

  it("shows word by word how a near wording differs", () => {
    const { outcome, matches } = answerer().verify("Acme bribed three inspectors, Jones claims");
    expect([outcome, matches[0]?.differences]).toEqual([
      "near",
      [
        { kind: "same", text: "Acme bribed" },
        { kind: "missing", text: "two" },
        { kind: "extra", text: "three" },
        { kind: "same", text: "inspectors Jones claims" },
      ],
    ]);
  });

  it("takes a possessive or another sum for another wording", () => {
    expect(answerer().verify("The partnership of Acme’s and Jones began in 2015").outcome).toBe("near");
  });

  it.each([
    ["Acme poisoned the river ... the complaint alleges", "parts", undefined],
    ["Acme poisoned the river ... in 2016", "near", undefined],
    ["[The firm] bribed two inspectors, Jones claims", "parts", undefined],
    ["Acme did … respond to a request", "near", "not"],
    ["Acme did […] respond to a request", "near", "not"],
    ["Acme did [indeed] respond to a request", "near", "not"],
    ["… respond to a request for comment", "near", "not"],
    ["Acme did respond to a request for comment", "near", "not"],
    ["Acme did never bribe two inspectors, Jones claims", "near", "never"],
  ])("finds %j %s, never more where a negation was swallowed", (wording, outcome, swallowed) => {
    const found = answerer().verify(wording);
    expect([found.outcome, found.matches[0]?.swallowed]).toEqual([outcome, swallowed]);
  });

  it.each([
    "The complaint was filed in the district court of Ohio on a rainy day",
    "Acme and Jones began to sell paint",
    "for comment on the river",
    "Jones did not say that it was the plan of the company",
    "The inspectors of the ministry resigned over the scandal",
  ])("gives nothing irrelevant in the place of %j", (wording) => {
    expect(answerer().verify(wording)).toEqual({ wording, outcome: "absent", matches: [] });
  });

  it("says of a wording that it is not there", () => {
    expect(answerer().verify("The moon is made of cheese")).toEqual({
      wording: "The moon is made of cheese",
      outcome: "absent",
      matches: [],
    });
  });

  it("gives a wording over two sentences the gravest label of the two", () => {
    const { matches } = answerer().verify("the complaint alleges. “The river is clean,” Acme said");
    expect(matches.map(({ quote }) => [quote.id, quote.label])).toEqual([["gazette:0:0", "allegation"]]);
  });
});

describe("sources that differ", () => {
  it("are shown with their values when the question is about them", async () => {
    const { disagreements } = await answerer().ask("When did the partnership of Acme and Jones begin?");
    const [first] = disagreements;
    expect([first?.about, first?.values.map(({ value, quote }) => [value, quote.article.id])]).toEqual([
      "the date of the partnership",
      [
        ["2015", "gazette"],
        ["March 2016", "herald"],
      ],
    ]);
  });

  it("mark a later answer of somebody who had been silent", async () => {
    const { disagreements } = await answerer().ask("Did Acme respond to a request for comment?");
    expect(
      disagreements.map(({ about, values }) => [about, values.map(({ value, note }) => [value, note])]),
    ).toEqual([
      [
        "whether Acme responded",
        [
          ["a statement", "later, and counts now"],
          ["no response", "superseded"],
        ],
      ],
    ]);
  });
});

describe("the editors' notices", () => {
  it("keep a withdrawn article out of everything", async () => {
    const withdrawn = answerer(
      () => (article) => (article === "herald" ? { kind: "withdrawn", line: "Withdrawn." } : null),
    );
    const answer = await withdrawn.ask("Did Acme bribe two inspectors?");
    const shown = [
      ...answer.quotes,
      ...answer.otherSide,
      ...answer.nearest,
      ...withdrawn.said("Acme").quotes,
    ];
    expect(
      shown.concat(withdrawn.timeline().map(({ quote }) => quote)).map(({ article }) => article.id),
    ).not.toContain("herald");
    expect(withdrawn.verify("Acme bribed two inspectors, Jones claims").outcome).toBe("absent");
  });

  it("stand with every quote of a corrected article", async () => {
    const corrected = answerer(
      () => (article) => (article === "herald" ? { kind: "corrected", line: "Corrected." } : null),
    );
    const { quotes } = await corrected.ask("Did Acme bribe two inspectors?", { limit: 1 });
    expect(quotes.map(({ notice }) => notice)).toEqual(["Corrected."]);
  });
});

describe("a message check", () => {
  it("warns of an allegation stated as fact, and of nothing else", async () => {
    const checks = await answerer().check(
      "Acme bribed two inspectors. Jones claims that Acme bribed two inspectors. " +
        "Acme did not bribe inspectors. Did Acme bribe two inspectors? I like cheese a lot.",
    );
    expect(checks.map(({ stance, warning }) => [stance, warning])).toEqual([
      ["stated", true],
      ["attributed", false],
      ["denied", false],
      ["attributed", false],
      ["unrelated", false],
    ]);
  });
});
