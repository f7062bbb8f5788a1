import { describe, expect, it } from "vitest";
import { tinyIndex } from "../../retrieval/tiny-index.js";
import { tinyAnswerer } from "../tiny-answerer.js";

/** What is said to differ when each of these sentences stands in an article of its own. */
async function differing(question: string, ...sentences: readonly string[]): Promise<readonly unknown[]> {
  const index = tinyIndex(
    sentences.map((text, at) => ({ id: `a${at}`, published: "2021-08-13", paragraphs: [[text]] })),
  );
  const answerer = tinyAnswerer(index, [
    { name: "Acme", aliases: [], side: "accused" },
    { name: "Jones", aliases: [], side: "accuser" },
  ]);
  const { disagreements } = await answerer.ask(question);
  return disagreements.map(({ about, values }) => [about, values.map(({ value }) => value)]);
}

describe("dates that differ", () => {
  it("are those of one event, in whatever form of its word", async () => {
    const found = await differing(
      "When did the partnership of Acme and Jones begin?",
      "The partnership of Acme and Jones started in 2015.",
      "Acme lacked money and so, in March 2016, it partnered with Jones.",
    );
    expect(found).toEqual([["the date of the partnership", ["2015", "March 2016"]]]);
  });

  it.each([
    [
      "one sentence knows of two such events",
      "When was Acme indicted?",
      "Acme was indicted in 2019 and in 2020, Jones noted.",
      "Acme was indicted in 2018, Jones noted.",
    ],
    [
      "another party did it",
      "When was the petition filed?",
      "Acme filed a petition against Jones in September 2018.",
      "Jones filed a petition against Acme in September 2020.",
    ],
    [
      "the date is that of another verb",
      "When did Jones work for Acme?",
      "In a suit filed on Aug. 11, Jones also accused Acme of stealing many secrets at a time when Jones did work there.",
      "Jones did work for Acme in 2016.",
    ],
    [
      "no date is asked for",
      "Why did Acme and Jones end the partnership?",
      "The partnership of Acme and Jones ended in 2015.",
      "The partnership of Acme and Jones ended in March 2016.",
    ],
    [
      "one is the other, less exactly",
      "When did the partnership of Acme and Jones end?",
      "The partnership of Acme and Jones ended in 2016.",
      "The partnership of Acme and Jones ended in March 2016.",
    ],
  ])("are none where %s", async (_, question, ...sentences) => {
    expect(await differing(question, ...sentences)).toEqual([]);
  });
});

describe("states that cannot both hold", () => {
  it.each([
    [
      "Is the case of Acme and Jones over?",
      "Acme says the case against Jones is settled.",
      "The case of Acme and Jones is still pending, a court clerk said.",
      ["whether it is over", ["is settled", "is still pending"]],
    ],
    [
      "Is the strike at Acme over yet?",
      "The strike at Acme is not over.",
      "The strike at Acme was finally resolved, Jones said.",
      ["whether it is over", ["was finally resolved", "is not over"]],
    ],
    [
      "Was the permit for Acme granted?",
      "The permit for Acme was granted in May, Jones said.",
      "The permit for Acme was refused, a spokesman said.",
      ["whether it was approved", ["was granted", "was refused"]],
    ],
  ])("are shown where they are asked for: %s", async (question, one, other, expected) => {
    expect(await differing(question, one, other)).toEqual([expected]);
  });

  it.each([
    [
      "one is of another matter",
      "Was the permit for Acme granted?",
      "The permit for Acme was granted in May.",
      "The appeal of Acme was refused.",
    ],
    [
      "a state stands before a noun",
      "Does Acme comment on pending cases?",
      "Acme does not comment on pending cases.",
      "The case of Acme is over.",
    ],
    [
      "it is said under a condition",
      "Is the case of Acme over?",
      "The case of Acme is pending.",
      "It is unclear whether the case of Acme is over.",
    ],
    [
      "the article is about somebody else",
      "Is the case of Acme over?",
      "The case of Acme is pending.",
      "The dispute is settled, Jones said.",
    ],
    [
      "the question is not about them",
      "Who settled the case of Acme?",
      "The case of Acme is pending.",
      "The case of Acme is settled, Jones said.",
    ],
  ])("are none where %s", async (_, question, ...sentences) => {
    expect(await differing(question, ...sentences)).toEqual([]);
  });
});

describe("a silence that was broken", () => {
  const silent = "Acme and Jones did not respond to a request for comment.";
  const spoke = "An Acme spokesman said on Friday that the river is clean.";

  it("is told where it is asked whether somebody answered, with both sources", async () => {
    expect(await differing("Did Acme respond to the request?", silent, spoke)).toEqual([
      ["whether Acme responded", ["no response", "a statement"]],
    ]);
  });

  it("is broken by the party's own words alone, not by another's words about it", async () => {
    const about = "An Acme spokesman said on Friday that Jones is a liar.";
    expect(await differing("Did Jones respond to the request?", silent, about)).toEqual([]);
  });

  it("is not told of another party than the one asked about", async () => {
    expect(await differing("Did Jones respond to the request?", silent, spoke)).toEqual([]);
  });
});

describe("sums that differ", () => {
  const QUESTION = "How much was the Lahore contract worth?";

  it("are the only sums of sentences that answer, in whatever form they are written", async () => {
    const found = await differing(
      QUESTION,
      "The Lahore contract was worth $150 million.",
      "The Lahore contract was worth $150m.",
      "Much was said of the Lahore contract, worth $120 million.",
    );
    expect(found).toEqual([["the sum asked for", ["$120 million", "$150m"]]]);
  });

  it.each([
    [
      "the sources write the same sum in two ways",
      "The contract was worth $1.5bn.",
      "The contract was worth 1.5 billion dollars.",
    ],
    [
      "a sentence gives two sums",
      "The contract was worth $150 million or $160 million.",
      "The contract was worth $120 million.",
    ],
    ["one article gives both", "The contract was worth $150 million. The contract was worth $120 million."],
  ])("are none where %s", async (_, ...sentences) => {
    expect(await differing("How much was the contract worth?", ...sentences)).toEqual([]);
  });
});

describe("names that differ", () => {
  it.each([
    [
      "Who founded the paint factory?",
      "The paint factory was founded by Mary Brown.",
      "Peter Green founded the paint factory.",
      ["the name asked for", ["Mary Brown", "Peter Green"]],
    ],
    [
      "Where was the paint factory built?",
      "The paint factory was built in Dover.",
      "The paint factory was built in Hastings, people say.",
      ["the place asked for", ["Dover", "Hastings"]],
    ],
  ])("are those of sentences that answer: %s", async (question, one, other, expected) => {
    expect(await differing(question, one, other)).toEqual([expected]);
  });

  it.each([
    [
      "one writes less of the same name",
      "Who founded the paint factory?",
      "The paint factory was founded by Mary Brown.",
      "It was Mrs Brown who founded the paint factory.",
    ],
    [
      "a sentence names several",
      "Who founded the paint factory?",
      "The paint factory was founded by Mary Brown.",
      "The paint factory was founded by Peter Green and Ann White.",
    ],
    [
      "the other name is not by what is asked",
      "Who founded the paint factory?",
      "The paint factory was founded by Mary Brown.",
      "Nobody who founded the paint factory is alive to see it today, said an old man called Peter Green.",
    ],
    [
      "somebody's words are asked for",
      "Who says that the paint factory founded the town?",
      "The paint factory founded the town, Mary Brown says.",
      "The paint factory founded the town, Peter Green says.",
    ],
  ])("are none where %s", async (_, question, ...sentences) => {
    expect(await differing(question, ...sentences)).toEqual([]);
  });
});

describe("yes and no", () => {
  it("differ where one report says that it was done, and another the contrary", async () => {
    const found = await differing(
      "Did the inspectors visit the paint factory?",
      "The inspectors did visit the paint factory in May.",
      "The inspectors did not visit the paint factory.",
    );
    expect(found).toEqual([["whether it is so", ["not visit", "visit"]]]);
  });

  it("do not differ where both say the same, or it is not of the one asked about", async () => {
    const asked = "Did the inspectors visit the paint factory?";
    expect(
      await differing(
        asked,
        "The inspectors did not visit the paint factory.",
        "The inspectors never did visit the paint factory.",
      ),
    ).toEqual([]);
    expect(
      await differing(
        asked,
        "The inspectors did visit the paint factory.",
        "The mayor did not visit the paint factory.",
      ),
    ).toEqual([]);
  });
});
