// The shape of an answer: what answers, its other side, and nothing that brings a reply to another matter.

import { describe, expect, it } from "vitest";
import type { AnswerKit } from "../../src/answer/ask/kit.js";
import { divided } from "../../src/answer/ask/one-matter.js";
import { sides } from "../../src/answer/ask/sides.js";
import type { Chosen } from "../../src/answer/quotes/unique-quotes.js";
import type { Answer, Label } from "../../src/domain.js";
import { collectNames } from "../../src/retrieval/names.js";
import type { Ranked } from "../../src/retrieval/retrieve.js";
import { quote } from "../editorial/sample.js";
import { realNewsroom } from "../real-newsroom.js";

/** A quote of a row, with how likely it answers. */
type Found = readonly [row: number, label: Label, chance: number, score?: number];

const chosen = ([row, label, , score = 0.5]: Found): Chosen => ({
  row,
  quote: quote(`a:0:${row}`, "Words.", { label, score }),
});

/** @param replies denial and allegation, by their rows */
function shapeOf(found: readonly Found[], replies: readonly (readonly [number, number])[]) {
  const rowsOf = (row: number) => replies.flatMap(([denial, claim]) => (claim === row ? [denial] : []));
  const kit = {
    index: { articles: [{ published: "2020-03-04" }], sentence: () => ({ article: "a" }) },
    retriever: { names: collectNames([], []), views: { of: () => ({ order: [] }) } },
    quotes: { quote: (row: number) => chosen([row, "denial", 0]).quote },
    otherSide: {
      same: (one: number, other: number) => one === other,
      replies: (denial: number, claim: number) => rowsOf(claim).includes(denial),
      opposing: (rows: readonly number[]) => rows.flatMap(rowsOf).map((row) => chosen([row, "denial", 0])),
    },
  } as unknown as AnswerKit;
  const ranked = found.map(([row, , answers]) => ({ row, features: { answers } }) as unknown as Ranked);
  const shape = sides("allegation", divided(found.map(chosen), ranked), 5, [], kit);
  return [shape.shown.map(({ row }) => row), shape.otherSide.map(({ row }) => row), shape.otherSideNote];
}

const NOTE = "No reply to this in 1 article up to 4 March 2020.";

describe("what trails behind the quotes that answer", () => {
  it.each<[string, readonly Found[], readonly (readonly [number, number])[], unknown]>([
    [
      "is left out where it would bring a reply to another matter",
      [
        [1, "allegation", 0.6],
        [2, "allegation", 0.1, 0.4],
      ],
      [[9, 2]],
      [[1], [], NOTE],
    ],
    [
      "is left out where it is a reply to another matter itself",
      [
        [1, "allegation", 0.6],
        [9, "denial", 0.1, 0.4],
      ],
      [[9, 2]],
      [[1], [], NOTE],
    ],
    [
      "stays where it is replied to by what replies to the answer",
      [
        [1, "allegation", 0.6],
        [2, "allegation", 0.1, 0.4],
      ],
      [
        [9, 1],
        [9, 2],
      ],
      [[1, 2], [9], null],
    ],
    [
      "stays where nobody replies to it",
      [
        [1, "allegation", 0.6],
        [2, "allegation", 0.1, 0.4],
      ],
      [],
      [[1, 2], [], NOTE],
    ],
    [
      "stays where it is a fact",
      [
        [1, "allegation", 0.6],
        [2, "reporting", 0.1, 0.4],
      ],
      [[9, 1]],
      [[1, 2], [9], null],
    ],
  ])("%s", (_, found, replies, shape) => {
    expect(shapeOf(found, replies)).toEqual(shape);
  });
});

describe("a quote answers", () => {
  it.each<[string, Found, boolean]>([
    ["more likely than not", [2, "allegation", 0.5, 0.4], true],
    ["hardly less likely than the first", [2, "allegation", 0.15, 0.4], true],
    ["by the ranking as well as the first", [2, "allegation", 0.01, 0.48], true],
    ["much less likely", [2, "allegation", 0.02, 0.4], false],
    ["and was not even worth reading", [2, "allegation", 0, 0.4], false],
  ])("or not: %s", (_, other, answers) => {
    const found: readonly Found[] = [[1, "allegation", 0.3], other];
    const ranked = found.map(
      ([row, , chance]) => ({ row, features: { answers: chance } }) as unknown as Ranked,
    );
    const { answering } = divided(found.map(chosen), ranked);
    expect(answering.map(({ row }) => row)).toEqual(answers ? [1, 2] : [1]);
  });
});

const newsroom = realNewsroom();
const ask = (question: string): Promise<Answer> => newsroom().ask(question);

describe("a list that is asked for", () => {
  it.each([
    "What are the eight systems?",
    "List the systems in the request for proposals",
    "Which systems did the request for proposals call for?",
    "Name the eight systems that the request for proposal called for.",
  ])("comes with its introduction, its items in order and how many more there are: %s", async (question) => {
    const { quotes } = await ask(question);
    expect(quotes.map(({ text, notice }) => [text.slice(0, 22), notice])).toEqual([
      [expect.stringMatching(/^The request for propos/), undefined],
      ["Data Exchange System (", undefined],
      ["Building Management Sy", undefined],
      ["Resource Management Sy", undefined],
      ["Digital Media Forensic", "The list goes on in the article: 4 more."],
    ]);
    expect(new Set(quotes.map(({ article }) => article.id)).size).toBe(1);
  });

  it.each([
    ["How many software systems did BES build?", "created eight different software systems"],
    ["Which firms were asked to make proposals for Lahore?", "invited various companies to submit proposals"],
    ["Which companies were invited to submit proposals?", "invited various companies to submit proposals"],
  ])(
    "is not put before what answers where none, or one of something else, is asked for: %s",
    async (question, text) => {
      const { quotes } = await ask(question);
      expect(quotes[0]?.text).toContain(text);
    },
  );
});

describe("the quote that holds what is asked for", () => {
  it.each([
    ["When was the lawsuit filed?", /lawsuit filed on Aug\. 11/],
    ["When was the complaint filed?", /complaint \[PDF\], filed on Wednesday/],
    ["When did Huawei file for arbitration?", /September 2018/],
    ["When did BES file its own arbitration petition?", /BES last September filed/],
    ["When will the trial begin?", /unclear when \(or if\)/],
  ])("stands before those that come close: %s", async (question, first) => {
    const { quotes } = await ask(question);
    expect(quotes[0]?.text).toMatch(first);
  });
});

describe("what is told nowhere", () => {
  it.each([
    ["Has the United Nations commented?", "The corpus does not answer this."],
    ["Did BES win the lawsuit?", expect.stringContaining("tells of no outcome of the case")],
    ["How much did they win in damages?", expect.stringContaining("The corpus does not answer this.")],
    ["Did Huawei apologise?", expect.stringContaining("tells of no apology")],
  ])("is refused, though its words stand there: %s", async (question, line) => {
    const { answered, summary, disagreements } = await ask(question);
    expect([answered, summary, disagreements]).toEqual([false, line, []]);
  });
});

describe("the line above an answer", () => {
  it.each([
    "What does Huawei call the dispute with BES?",
    "How long has the dispute lasted?",
    "Who denies the allegations?",
    "Does Huawei dispute that it stole trade secrets?",
    "Do the sources agree on who asked for the approval?",
    "Can Huawei see Lahore's data now?",
  ])(
    "says of the label only what a quote bears, and of denials only where one is asked for: %s",
    async (question) => {
      const { answered, label, quotes, summary } = await ask(question);
      expect(summary).not.toMatch(/null|undefined/);
      expect(quotes.some((one) => one.label === label)).toBe(answered);
      expect(/no denial/.test(summary)).toBe(false);
    },
  );

  it("tells of a silence only where somebody's answer is asked for", async () => {
    const { quotes, disagreements } = await ask("Do the sources agree on who asked for the approval?");
    expect(disagreements).toEqual([]);
    expect(quotes[0]?.score).toBeLessThan(1);
    const { disagreements: told } = await ask("Do the outlets agree on whether Huawei responded?");
    expect(told.map(({ about }) => about)).toEqual(["whether Huawei responded"]);
  });

  it("calls no outlet alone whose matter another one tells, though its quote is left out", async () => {
    expect((await ask("Who denies the allegations?")).summary).not.toContain("alone");
  });

  it("reads “whether” as a question for yes or no", async () => {
    const { summary } = await ask("Do the sources agree on whether the case is settled?");
    expect(summary).toContain("sources differ on whether it is over");
  });
});
