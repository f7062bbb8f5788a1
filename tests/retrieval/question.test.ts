import { describe, expect, it } from "vitest";
import { collectNames } from "../../src/retrieval/names.js";
import { partsOf } from "../../src/retrieval/parts.js";
import { analyse } from "../../src/retrieval/question.js";
import { tinyIndex } from "./tiny-index.js";

const index = tinyIndex([
  { id: "gazette", paragraphs: [["Acme built a back door into 8,000 cameras for $150 million in Dover."]] },
]);
const questionsAlike = [
  [
    "What do US officials say?",
    "What do U.S. officials say?",
    "What do U.S officials say?",
    "What do U. S. officials say?",
  ],
  ["Did Acme sell 8000 cameras?", "Did Acme sell 8,000 cameras?"],
  [
    "Was it $150 million?",
    "Was it $150m?",
    "Was it 150 million dollars?",
    "Was it US$150 million?",
    "Was it $150mn?",
  ],
  ["What are Acme's cameras?", "What are Acmeʼs cameras?", "What are Acme’s cam\u00ADer\u200Bas?"],
];
const names = collectNames([{ name: "Acme", aliases: ["the paint maker"], side: "accused" }], []);
const termsOf = (question: string) =>
  analyse(question, index, names).terms.map(({ text, name, known }) => [text, name, known]);

describe("the terms of a question", () => {
  it.each(questionsAlike)("are the same however it is spelt: %s", (question, ...others) => {
    const stems = (text: string) => analyse(text, index, names).terms.map(({ forms }) => [...forms]);
    for (const other of others) expect(stems(other)).toEqual(stems(question));
    expect(stems(question).length).toBeGreaterThan(0);
  });

  it.each([
    ["Who is the paint maker?", [["paint maker", "Acme", "own"]], "an alias is its party"],
    ["Is there a backdoor?", [["backdoor", null, "own"]], "a compound is known by its halves"],
    ["How many cameras?", [["cameras", null, "own"]], "form words are no terms"],
    [
      "150 million dollars",
      [
        ["150", null, "own"],
        ["million", null, "own"],
      ],
      "dollars are the sum's sign",
    ],
    [
      "Does Zenith build cameras?",
      [
        ["Zenith", null, "no"],
        ["build", null, "own"],
        ["cameras", null, "own"],
      ],
      "an unknown name stays unknown",
    ],
  ])("of %j are %j: %s", (question, expected) => {
    expect(
      termsOf(question).map(([text, name, known]) => [text, name, known === "related" ? "own" : known]),
    ).toEqual(expected);
  });

  it("know of whom it is asked and what is counted", () => {
    const asked = analyse("How many cameras did Acme build?", index, names);
    expect([asked.terms[partsOf(asked).doer ?? -1]?.name, asked.counted?.text]).toEqual(["Acme", "cameras"]);
  });

  it("ask the index little about a run of 6,000 letters", () => {
    let asked = 0;
    const counting = {
      ...index,
      documentFrequency: (term: string) => {
        asked++;
        return index.documentFrequency(term);
      },
    };
    analyse("x".repeat(6_000), counting, names);
    expect(asked).toBeLessThan(10);
  });
});
