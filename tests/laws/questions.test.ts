// What a question needs before it counts as answered: all of what it asks for, not a part of it.

import { describe, expect, it } from "vitest";
import type { Side } from "../../src/domain.js";
import { evidenceOf } from "../../src/retrieval/evidence.js";
import { indexFilter } from "../../src/retrieval/filters.js";
import { collectNames } from "../../src/retrieval/names.js";
import { rarityOf } from "../../src/retrieval/query-terms.js";
import { isDoubtful } from "../../src/retrieval/refusal.js";
import { createRetriever } from "../../src/retrieval/retrieve.js";
import { tinyAnswerer } from "../answer/tiny-answerer.js";
import { type Line, type TinyArticle, tinyEmbedder, tinyIndex, tinyReader } from "../retrieval/tiny-index.js";

const parties = (...names: readonly (readonly [string, Side])[]) =>
  names.map(([name, side]) => ({ name, aliases: [], side }));
const article = (id: string, ...lines: (string | Line)[]): TinyArticle => ({
  id,
  published: "2021-08-13",
  paragraphs: lines.map((line) => [line]),
});

async function evidence(question: string, ...lines: (string | Line)[]) {
  const index = tinyIndex([article("a", ...lines)]);
  const { retrieve } = createRetriever({
    index,
    embedder: tinyEmbedder,
    reader: tinyReader,
    parties: parties(["Acme", "accused"]),
  });
  return evidenceOf(await retrieve(question), rarityOf(0, index.size));
}

describe("somebody's words", () => {
  it.each<[string, string, string | Line, 0 | 1]>([
    ["are theirs", "What did Imran Khan say?", { text: "The road is long.", by: "Imran Khan" }, 0],
    ["are theirs by half a name", "What did Khan say?", { text: "The road is long.", by: "Imran Khan" }, 0],
    ["are not a namesake's", "What did Imran Khan say?", { text: "The road is long.", by: "Kamran Khan" }, 1],
    ["are not what a namesake said", "What did Imran Khan say?", "Kamran Khan said the road is long.", 1],
    ["are what the text says that they said", "What did Imran Khan say?", "Imran Khan said it is long.", 0],
    ["are not what is said of them", "What did Imran Khan say?", "Imran Khan built the long road.", 1],
  ])("%s: %s", async (_, question, line, unspoken) => {
    expect((await evidence(question, line, "Acme makes paint.")).unspoken).toBe(unspoken);
  });
});

describe("what says what a thing is", () => {
  it.each([
    ["The paint fund is a charity.", 1],
    ["The paint fund, a charity, is in Leeds.", 0.5],
    ["The paint fund met in May.", 0],
    ["The paint is a red one.", 0],
    ["A fund is a heap of money.", 0],
  ])("holds all of its name: %s %d", async (sentence, defines) => {
    const index = tinyIndex([article("a", sentence, "The paint fund moved to Leeds.")]);
    const { retrieve } = createRetriever({ index, embedder: tinyEmbedder, reader: tinyReader, parties: [] });
    const { ranked } = await retrieve("What is the paint fund?");
    expect(ranked.find(({ row }) => row === 0)?.features.type).toBe(defines);
  });
});

describe("a name that the corpus lacks", () => {
  it.each([
    ["Did Globex poison the river?", 1],
    ["Did Acme and Globex poison the river?", 1],
    ["Did Acme poison the river?", 0],
    ["did acme poison the river?", 0],
  ])("speaks against an answer: %s %d", async (question, lacking) => {
    expect((await evidence(question, "Acme poisoned the river.", "It is long.")).unknownName).toBe(lacking);
  });
});

describe("what is looked through", () => {
  const { articles } = tinyIndex([article("a", "One."), article("b", "Two.")]);
  it.each([
    ["a", ["b"]],
    ["b", ["a"]],
  ])("is nothing of a withdrawn article: %s", (withdrawn, left) => {
    const filter = indexFilter({}, articles, (id) => id === withdrawn);
    expect([...(filter?.articles ?? [])]).toEqual(left);
  });
});

describe("a party of the dispute", () => {
  const sides = ["accuser", "accused", "authority", "court", "outlet"] as const;
  const names = collectNames(parties(...sides.map((side) => [`The ${side}`, side] as const)), []);
  it.each(sides)("is no outlet, which only tells of it: %s", (side) => {
    expect([names.isParty(`The ${side}`), names.isOutlet(`The ${side}`)]).toEqual([
      side !== "outlet",
      side === "outlet",
    ]);
  });
});

describe("two states of a matter", () => {
  const differing = async (question: string, articles: readonly TinyArticle[]) => {
    const index = tinyIndex(articles);
    const answerer = tinyAnswerer(index, parties(["Acme", "accused"], ["Jones", "accuser"]));
    const { disagreements } = await answerer.ask(question);
    return disagreements.flatMap(({ values }) => values.map(({ value }) => value));
  };
  const QUESTION = "Is the case of Acme and Jones over?";
  const pending = article("a", "The case of Acme and Jones is still pending, a court clerk said.");

  it("differ where both articles name all who are asked about", async () => {
    const other = article("b", "Acme and Jones met in May.", "The dispute is settled.");
    expect(await differing(QUESTION, [pending, other])).toEqual(["is settled", "is still pending"]);
  });

  it.each(["Acme", "Jones"])("are two matters where one article names %s alone", async (name) => {
    const other = article("b", `${name} met its bank in May.`, "The dispute is settled.");
    expect(await differing(QUESTION, [pending, other])).toEqual([]);
  });

  it.each(["The road permit was rejected.", "The bridge was rejected.", "A permit was rejected."])(
    "are two matters where one sentence names a part of it: %s",
    async (other) => {
      const articles = [article("a", "The bridge permit was approved."), article("b", other)];
      expect(await differing("Was the bridge permit approved?", articles)).toEqual([]);
    },
  );
});

describe("an answer that is as likely none", () => {
  it("is said to be in doubt, and one that holds all is not", async () => {
    const [held, half] = [
      await evidence("Did Acme poison the river?", "Acme poisoned the river."),
      await evidence("Did Acme drain the lake in Leeds?", "Acme poisoned the river."),
    ];
    expect([isDoubtful(held), isDoubtful(half)]).toEqual([false, true]);
  });
});
