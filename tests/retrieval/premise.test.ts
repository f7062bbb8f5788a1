// What the best sentences gainsay of a question, and what they leave open.

import { describe, expect, it } from "vitest";
import { tokensOf } from "../../src/language/tokens.js";
import { gainsaid } from "../../src/retrieval/premise.js";
import { createRetriever } from "../../src/retrieval/retrieve.js";
import { doerAt } from "../../src/retrieval/roles.js";
import { type TinyArticle, tinyEmbedder, tinyIndex, tinyReader } from "./tiny-index.js";

const article = (id: string, ...lines: string[]): TinyArticle => ({
  id,
  published: "2021-08-13",
  paragraphs: lines.map((line) => [line]),
});

const index = tinyIndex([
  article(
    "a",
    "Brill has sued Acme over the bridge.",
    "A tribunal in Leeds ordered Acme to pay $2.9 million to Brill for two cargoes.",
    "The mayor called on Acme to repair the bridge.",
    "In March 2019, Brill inspected the bridge.",
  ),
  article(
    "b",
    "Corvo accused Dunn of bribing a clerk in Paris.",
    "The permit was signed by Dunn on 4 May 2020.",
  ),
]);
const retriever = createRetriever({
  index,
  embedder: tinyEmbedder,
  reader: tinyReader,
  parties: [{ name: "Brill", aliases: ["Brill Brothers"], side: "accuser" }],
});

describe("the best sentences gainsay a question", () => {
  it.each([
    ["Did Acme sue Brill?", "another doer", "Acme"],
    ["did acme sue brill over the bridge?", "another doer", "acme"],
    ["How much did Brill have to pay Acme?", "another doer", "Brill"],
    ["Did Corvo bribe a clerk in Paris?", "another doer", "Corvo"],
    ["Did Corvo sign the permit?", "another doer", "Corvo"],
    ["When did Acme repair the bridge?", "only wanted", null],
    ["Did the tribunal order Acme to pay $3.4 million?", "another figure", "$3.4"],
    ["On which day did Brill inspect the bridge?", "no day", null],
    ["Did Brill sue Acme in New York?", "no such name", "New York"],
  ])("%s", async (question, by, lacking) => {
    expect(gainsaid(await retriever.retrieve(question))).toMatchObject({ by, lacking });
  });

  it.each([
    "Did Brill sue Acme?",
    "Did Brill Brothers sue Acme?",
    "Who sued Acme?",
    "Was Acme sued by Brill?",
    "How much did Acme have to pay Brill?",
    "Did Dunn bribe a clerk?",
    "Did Dunn sign the permit?",
    "Should Acme repair the bridge?",
    "Did the tribunal order Acme to pay $2.9 million?",
    "Did Brill inspect the bridge in 2019?",
    "On which day was the permit signed?",
    "Did a French court look into it?",
  ])("and leave open: %s", async (question) => {
    expect(gainsaid(await retriever.retrieve(question))).toBeNull();
  });
});

describe("the doer of a deed", () => {
  it.each([
    ["Brill has repeatedly sued Acme.", "sued", "Brill"],
    ["Brill last September sued Acme.", "sued", "Brill"],
    ["Acme was sued by Brill Brothers in May.", "sued", "Brill Brothers"],
    ["A court ordered Acme to pay Brill.", "pay", "Acme"],
    ["Brill accused Acme of hiding it.", "hiding", "Acme"],
    ["It sued Acme.", "sued", null],
    ["Acme was sued in May.", "sued", null],
    ["Acme's lawyers sued Brill.", "sued", null],
    ["The firm that Brill bought sued Acme.", "sued", null],
  ])("%s %s: %s", (sentence, verb, doer) => {
    const words = tokensOf(sentence);
    const found = doerAt(
      words,
      words.findIndex(({ raw }) => raw === verb),
    );
    const name = found && words.slice(found.from, found.to).map(({ raw }) => raw);
    expect(name?.join(" ") ?? null).toBe(doer);
  });
});
