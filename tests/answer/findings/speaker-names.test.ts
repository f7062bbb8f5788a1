// People are found by whatever part of their name one remembers.

import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../../src/answer/answer.js";
import { createLog } from "../../../src/log.js";
import { type TinyArticle, tinyEmbedder, tinyIndex, tinyReader } from "../../retrieval/tiny-index.js";

const said = (text: string, by: string) => ({ text, label: "reporting" as const, by });
const CASE: readonly TinyArticle[] = [
  {
    id: "gazette",
    publisher: "The Gazette",
    published: "2020-03-04",
    paragraphs: [
      [said("The road is closed, Javed Nawaz said.", "Javed Nawaz")],
      [said("Cameras work again, Nawaz said.", "Nawaz")],
      [said("The police are ready, Muhammad Kamran Khan said.", "Muhammad Kamran Khan")],
      [said("The bridge is safe, Imran Khan said.", "Imran Khan")],
    ],
  },
];
const index = tinyIndex(CASE);
const answerer = createAnswerer({
  index,
  embedder: tinyEmbedder,
  reader: tinyReader,
  caseFile: { name: "Roads", parties: [], names: [] },
  readParagraph: (article, paragraph) => index.paragraphs(article)[paragraph]?.text ?? null,
  log: createLog("silent"),
  notices: () => null,
  clock: () => 0,
});
const quotes = (speaker: string) => answerer.said(speaker).quotes.map(({ text }) => text);

describe("what somebody said", () => {
  it.each(["Nawaz", "Mr. Nawaz", "Mr Nawaz’s", "Dr Javed Nawaz", "nawaz"])("is found by “%s”", (name) => {
    expect(quotes(name)).toContain("The road is closed, Javed Nawaz said.");
  });

  it.each(["Kamran Khan", "Muhammad Khan", "Director Kamran Khan"])("is found by “%s”", (name) => {
    expect(quotes(name)).toEqual(["The police are ready, Muhammad Kamran Khan said."]);
  });

  it("is not guessed where several are called so: they are named instead", () => {
    const { quotes: found, suggestions } = answerer.said("Khan");
    expect(found).toEqual([]);
    expect(suggestions).toEqual(expect.arrayContaining(["Imran Khan", "Muhammad Kamran Khan"]));
  });

  it("is nothing for a title alone", () => expect(quotes("Mr")).toEqual([]));
});
