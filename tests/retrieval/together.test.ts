import { describe, expect, it } from "vitest";
import { type Evidence, evidenceOf } from "../../src/retrieval/evidence.js";
import { rarityOf } from "../../src/retrieval/query-terms.js";
import { createRetriever } from "../../src/retrieval/retrieve.js";
import { tinyEmbedder, tinyIndex, tinyReader } from "./tiny-index.js";

const index = tinyIndex([
  {
    id: "gazette",
    paragraphs: [
      ["Acme sued Zenith in Dover over the cameras."],
      [
        "In the suit, which the town of Dover supports, the firm asks for a trial, while Orion, a rival, waits.",
      ],
      [{ text: "The trade secrets were stolen.", label: "allegation", by: "Kamran Khan" }],
      ["Zenith declined to comment on the suit."],
      ["Acme's lawyer, Ann Mills, filed it.", "A spokesman for Zenith left the room."],
    ],
  },
]);
const { retrieve } = createRetriever({
  index,
  embedder: tinyEmbedder,
  reader: tinyReader,
  parties: [{ name: "Acme", aliases: [], side: "accuser" }],
});

async function evidence(question: string): Promise<Evidence> {
  return evidenceOf(await retrieve(question), rarityOf(0, index.size));
}

describe("evidence that the corpus does not answer", () => {
  it("is how far the deed stands from its doer, and most where no sentence has both", async () => {
    const questions = ["Has Acme sued Zenith?", "Did Orion suit anybody?", "Did Orion steal secrets?"];
    const [beside = 0, farOff = 0, never = 0] = (await Promise.all(questions.map(evidence))).map(
      ({ remote }) => remote,
    );
    expect([beside, farOff > 0.2, never > farOff, never <= 1]).toEqual([0, true, true, true]);
  });

  it.each([
    ["What did Kamran Khan say?", 0, "his words are there"],
    ["What did Khan say?", 0, "his words are there under his full name"],
    ["What did Imran Khan say?", 1, "another of the same name has said nothing"],
    ["Did Zenith comment?", 0, "that somebody said nothing answers it"],
    ["Did Orion comment on the suit?", 1, "nothing of its words"],
    ["Did Orion wait?", 0, "nobody's words are asked for"],
  ])("is silence: %j is %d, %s", async (question, expected) => {
    expect((await evidence(question)).unspoken).toBe(expected);
  });

  it.each([
    ["Who is Acme's lawyer?", 0, "the name stands beside the role"],
    ["Who is Zenith's lawyer?", 1, "it is the lawyer of another"],
    ["Who is the spokesman?", 1, "the role has no name"],
    ["Who sued Zenith?", 0, "no role is asked for"],
  ])("is a role without a name: %j is %d, %s", async (question, expected) => {
    expect((await evidence(question)).unnamed).toBe(expected);
  });
});

describe("evidence of a sum", () => {
  it("is any sum of money, whatever the question calls it", async () => {
    const priced = tinyIndex([
      { id: "gazette", paragraphs: [["Acme bid $30 million for the bridge."], ["The bridge is long."]] },
    ]);
    const retriever = createRetriever({
      index: priced,
      embedder: tinyEmbedder,
      reader: tinyReader,
      parties: [],
    });
    const { ranked, matching, question } = await retriever.retrieve("How much was the bridge worth?");
    const worth = question.terms.findIndex(({ text }) => text === "worth");
    expect(ranked.map(({ view }) => [view.sentence.text, matching.of(view)[worth]])).toEqual([
      ["Acme bid $30 million for the bridge.", 1],
      ["The bridge is long.", 0],
    ]);
  });
});
