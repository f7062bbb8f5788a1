import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answer.js";
import { createLog } from "../../src/log.js";
import { tinyEmbedder, tinyIndex } from "../retrieval/tiny-index.js";

/** What is said to differ when each of these sentences stands in an article of its own. */
async function differing(question: string, ...sentences: readonly string[]): Promise<readonly unknown[]> {
  const index = tinyIndex(
    sentences.map((text, at) => ({ id: `a${at}`, published: "2021-08-13", paragraphs: [[text]] })),
  );
  const answerer = createAnswerer({
    index,
    embedder: tinyEmbedder,
    caseFile: {
      name: "",
      parties: [
        { name: "Acme", aliases: [], side: "accused" },
        { name: "Jones", aliases: [], side: "accuser" },
      ],
      names: [],
    },
    readParagraph: (article, paragraph) => index.paragraphs(article)[paragraph]?.text ?? null,
    log: createLog("silent"),
  });
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
