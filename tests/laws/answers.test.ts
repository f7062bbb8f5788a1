// What an answer promises: its label, and to every claim its own reply and nobody else's.

import { describe, expect, it } from "vitest";
import { facing } from "../../src/answer/ask/facing.js";
import type { AnswerKit } from "../../src/answer/ask/kit.js";
import { answerLabel } from "../../src/answer/ask/label.js";
import { checkMessage } from "../../src/answer/check/check.js";
import { stanceOf } from "../../src/answer/check/stance.js";
import type { Chosen } from "../../src/answer/quotes/unique-quotes.js";
import type { Label, LabelledSentence } from "../../src/domain.js";
import type { SearchIndex } from "../../src/indexing/search-index.js";
import { tinyAnswerer } from "../answer/tiny-answerer.js";
import { ANSWER, quote } from "../editorial/sample.js";
import { type Line, type TinyArticle, tinyIndex } from "../retrieval/tiny-index.js";

function answerer(index: SearchIndex) {
  return tinyAnswerer(index, [{ name: "Jones", aliases: [], side: "accuser" }]);
}

const claim = (text: string, by = "Jones"): Line => ({ text, by, label: "allegation" });
const denial = (text: string, by = "Acme"): Line => ({ text, by, label: "denial" });

describe("the label of an answer", () => {
  it.each<[string, readonly [Label, number, "firm" | "in doubt"][], Label]>([
    [
      "an allegation wins a tie",
      [
        ["reporting", 0.9, "firm"],
        ["allegation", 0.897, "firm"],
      ],
      "allegation",
    ],
    [
      "a denial wins a tie with reporting",
      [
        ["reporting", 0.9, "firm"],
        ["denial", 0.897, "firm"],
      ],
      "denial",
    ],
    [
      "two outweigh one",
      [
        ["reporting", 0.9, "firm"],
        ["reporting", 0.9, "firm"],
        ["allegation", 0.897, "firm"],
      ],
      "reporting",
    ],
    [
      "a firm one close by decides over one in doubt",
      [
        ["reporting", 0.9, "in doubt"],
        ["allegation", 0.87, "firm"],
      ],
      "allegation",
    ],
    [
      "one far off does not",
      [
        ["allegation", 0.9, "in doubt"],
        ["reporting", 0.8, "firm"],
      ],
      "allegation",
    ],
    [
      "where all are in doubt the best decides",
      [
        ["denial", 0.9, "in doubt"],
        ["allegation", 0.87, "in doubt"],
      ],
      "denial",
    ],
  ])("is decided so: %s", (_, quotes, label) => {
    const given = quotes.map(([own, score, how], at) =>
      quote(`a:0:${at}`, "Words.", { label: own, score, needsReview: how === "in doubt" }),
    );
    expect(answerLabel(given)).toBe(label);
  });
});

describe("the line that a claim has no reply", () => {
  const chosen = (row: number, label: Label, score: number): Chosen => ({
    row,
    quote: quote(`a:0:${row}`, "Words.", { label, score }),
  });
  /** Row 9 is a denial, of the claim in the one row that is given. */
  const noteOf = (scores: readonly number[], denied: number) => {
    const kit = {
      index: { articles: [{ published: "2020-03-04" }] },
      retriever: { names: { partyOf: () => null, find: () => [] } },
      otherSide: { replies: (_: number, row: number) => row === denied },
    } as unknown as AnswerKit;
    const claims = scores.map((score, row) => chosen(row, "allegation", score));
    return facing(claims, [chosen(9, "denial", 1)], kit).otherSideNote;
  };
  const NOTE = "No reply to the main claim in 1 article up to 4 March 2020.";

  it.each<[string, readonly number[], number, string | null]>([
    ["the claim that answers is denied", [0.9, 0.5], 0, null],
    ["one of two that answer alike is denied", [0.9, 0.899], 1, null],
    ["only a claim further down is denied", [0.9, 0.5], 1, NOTE],
    ["none is denied", [0.9, 0.899], 7, NOTE],
  ])("where %s", (_, scores, denied, note) => {
    expect(noteOf(scores, denied)).toBe(note);
  });
});

describe("a reply", () => {
  const POISON = claim("Acme poisoned the river, Jones claimed.");
  const repliesTo = async (articles: readonly TinyArticle[], target: string | null) => {
    const index = tinyIndex(articles);
    const accused = (one: LabelledSentence) => (one.label === "allegation" ? { ...one, target } : one);
    const answer = await answerer({ ...index, sentence: (row) => accused(index.sentence(row)) }).ask(
      "Did Acme poison the river?",
      { limit: 1 },
    );
    return answer.otherSide.map(({ text }) => text);
  };
  const beside = (...lines: Line[]) => [{ id: "a", paragraphs: [[POISON, ...lines]] }];

  it.each(["Globex", "Nimbus", "Mara Velez", "Harbour Foods"])(
    "is not what %s, whom nobody accuses, says beside the claim",
    async (stranger) => {
      const words = denial(`${stranger} said that it has always kept to the rules.`, stranger);
      expect(await repliesTo(beside(words), "Acme")).toEqual([]);
    },
  );

  it("is what the accused says beside it", async () => {
    const words = denial("Acme said that it has always kept to the rules.");
    expect(await repliesTo(beside(words), "Acme")).toEqual([words.text]);
  });
});

describe("a sentence of a message", () => {
  const CLAIM = "Acme poisoned the river.";
  it.each<[string, Label | null, boolean, boolean]>([
    [CLAIM, "allegation", true, true],
    [CLAIM, "denial", true, true],
    [CLAIM, "reporting", true, true],
    [CLAIM, "reporting", false, false],
    [CLAIM, "denial", false, false],
    [CLAIM, null, false, false],
    ["Jones says that Acme poisoned the river.", "allegation", true, false],
    ["Perhaps Acme poisoned the river.", "allegation", true, false],
    ["Did Acme poison the river?", "allegation", true, false],
    ["Acme never poisoned the river.", "allegation", true, false],
  ])(
    "is warned of where it states as fact what is only alleged: %s (%s, alleged: %s) %s",
    async (words, label, alleged, warned) => {
      const found = label === null ? null : { answer: { ...ANSWER, label }, alleged };
      const [checked] = await checkMessage(words, async () => found);
      expect(checked?.warning).toBe(warned);
    },
  );

  it.each([
    "Acme never paid the workers.",
    "Acme hasn't returned the money.",
    "Acme did not disclose the leak.",
    "Acme has never honoured the deal.",
    "Acme has not yet compensated anybody.",
  ])("states what somebody left undone, and denies nothing: %s", (sentence) => {
    expect(stanceOf(sentence)).toBe("stated");
  });

  it.each([
    "Acme never poisoned the river.",
    "Acme did not bribe anybody.",
    "That is false, Acme never stole a thing.",
    "It is not true that Acme never paid.",
  ])("denies: %s", (sentence) => {
    expect(stanceOf(sentence)).toBe("denied");
  });
});
