import { describe, expect, it } from "vitest";
import { createRetriever } from "../../src/retrieval/retrieve.js";
import { tinyEmbedder, tinyIndex, tinyReader } from "./tiny-index.js";

const index = tinyIndex([
  {
    id: "gazette",
    title: "Acme in court",
    paragraphs: [
      ["The paint works in Dover cost $30 million.", "Acme employs 400 people in Dover."],
      [
        "Jones filed the suit in Dover on March 1.",
        "A copy of the suit was filed with the clerk of the court.",
      ],
      [{ text: "Acme denied that it poisoned the river.", label: "denial", by: "Acme" }],
      [{ text: "Acme poisoned the river, Jones alleged.", label: "allegation", by: "Jones" }],
      ["The River Restoration Fund (RRF) is a charity.", "The RRF planted trees."],
    ],
  },
]);
const { retrieve } = createRetriever({
  index,
  embedder: tinyEmbedder,
  reader: tinyReader,
  parties: [
    { name: "Acme", aliases: ["the paint maker"], side: "accused" },
    { name: "Jones", aliases: ["the plaintiff", "Mary Jones"], side: "accuser" },
  ],
});

/** The first sentences for a question, by their opening words. */
async function first(question: string, most: number): Promise<string[]> {
  const { ranked } = await retrieve(question);
  return ranked.slice(0, most).map(({ view }) => view.sentence.text.split(" ").slice(0, 4).join(" "));
}

describe("ranking", () => {
  it.each([
    [
      "When was the suit filed?",
      ["Jones filed the suit", "A copy of the"],
      "a date beside the words beats the words alone",
    ],
    [
      "Is there a copy of the suit?",
      ["A copy of the", "Jones filed the suit"],
      "more of the question's words beat fewer",
    ],
    ["How much did the works in Dover cost?", ["The paint works in"], "a sum is asked for and there"],
    ["How many people work for Acme?", ["Acme employs 400 people"], "what is counted follows its number"],
    [
      "Did Acme deny that it poisoned the river?",
      ["Acme denied that it", "Acme poisoned the river,"],
      "asked for a denial, the denial comes first",
    ],
    [
      "What did Jones allege about the river?",
      ["Acme poisoned the river,"],
      "asked for somebody's words, his come first",
    ],
    ["What did the plaintiff file in Dover?", ["Jones filed the suit"], "an alias is the party"],
    [
      "How many workers does the paint maker have in Dover?",
      ["Acme employs 400 people"],
      "a related word counts, and so does an alias",
    ],
    [
      "What is the RRF?",
      ["The River Restoration Fund", "The RRF planted trees."],
      "what spells a name out defines it",
    ],
    [
      "Did the River Restoration Fund plant any trees?",
      ["The RRF planted trees.", "The River Restoration Fund"],
      "the articles' own abbreviation is the name",
    ],
  ])("%s → %j: %s", async (question, expected) => {
    expect(await first(question, expected.length)).toEqual(expected);
  });

  it("keeps to the order of the corpus where nothing else decides", async () => {
    const copies = tinyIndex(["a", "b"].map((id) => ({ id, paragraphs: [["The same sentence."]] })));
    const same = createRetriever({ index: copies, embedder: tinyEmbedder, reader: tinyReader, parties: [] });
    const { ranked } = await same.retrieve("the same sentence");
    expect(ranked.map(({ row }) => row)).toEqual([0, 1]);
  });
});
