// What holds now comes first, and what it took the place of is marked.

import { describe, expect, it } from "vitest";
import { newestFirst } from "../../src/answer/ask/newest.js";
import type { Ranked } from "../../src/retrieval/retrieve.js";
import { tinyIndex } from "../retrieval/tiny-index.js";
import { tinyAnswerer } from "./tiny-answerer.js";

type Dated = readonly (readonly [published: string, text: string])[];

async function asked(question: string, dated: Dated) {
  const index = tinyIndex(
    dated.map(([published, text], at) => ({ id: `a${at}`, published, paragraphs: [[text]] })),
  );
  const answerer = tinyAnswerer(index, [{ name: "Acme", aliases: [], side: "accused" }]);
  return answerer.ask(question);
}

const INJURED: Dated = [
  ["2021-08-10", "The fire at Acme has injured 12 people, the mayor said."],
  ["2021-08-14", "The fire at Acme has injured 15 people, the mayor said."],
  ["2021-08", "The fire at Acme has injured 13 people, the mayor said."],
];

describe("asked for what holds now", () => {
  it.each([
    "How many people has the fire at Acme injured so far?",
    "What is the latest number of people that the fire at Acme injured?",
    "How many people has the fire at Acme now injured?",
    "Has the fire at Acme still injured people?",
  ])("the newest article answers: %s", async (question) => {
    const { quotes } = await asked(question, INJURED);
    expect(quotes[0]?.article.published).toBe("2021-08-14");
  });

  it("the order of files is of no effect", async () => {
    const question = "How many people has the fire at Acme injured so far?";
    const { quotes } = await asked(question, [...INJURED].reverse());
    expect(quotes[0]?.article.published).toBe("2021-08-14");
  });
});

describe("the newest of what was found", () => {
  const hit = (row: number, score: number, answers: number) =>
    ({ row, score, features: { answers } }) as unknown as Ranked;
  const published = ["2021-08-10", "2021-08-14", "2021-08-14"];
  const newest = (...ranked: readonly Ranked[]) =>
    newestFirst("What holds now?", ranked, (row) => published[row] ?? null);

  it("leads where it answers nearly as well, and not where it only comes close in words", () => {
    expect(newest(hit(0, 1, 0.6), hit(1, 0.9, 0.55)).map(({ row }) => row)).toEqual([1, 0]);
    expect(newest(hit(0, 1, 0.6), hit(1, 0.9, 0.01)).map(({ row }) => row)).toEqual([0, 1]);
  });

  it("keeps what its sentences differ by: the better one alone answers as the best", () => {
    const [first, second, old] = newest(hit(0, 1, 0.6), hit(1, 0.9, 0.6), hit(2, 0.81, 0.6));
    expect([first?.row, first?.score, second?.row, old?.row]).toEqual([1, 1, 2, 0]);
    expect(second?.score).toBeCloseTo(0.9);
  });
});

describe("two states of a matter", () => {
  const STRIKE: Dated = [
    ["2021-08-10", "The strike at Acme is still pending, a clerk said."],
    ["2021-09-02", "The strike at Acme was finally resolved, a clerk said."],
  ];

  it.each([STRIKE, [...STRIKE].reverse()])("come newest first, the other marked", async (...dated) => {
    const { quotes, disagreements } = await asked("Is the strike at Acme over?", dated);
    expect(quotes.map(({ text, notice }) => [text, notice])).toEqual([
      ["The strike at Acme was finally resolved, a clerk said.", undefined],
      [
        "The strike at Acme is still pending, a clerk said.",
        expect.stringMatching(/^Superseded: The a\d, 2 September 2021, tells a later state\.$/),
      ],
    ]);
    expect(disagreements[0]?.values.map(({ value, note }) => [value, note])).toEqual([
      ["was finally resolved", "later, and counts now"],
      ["is still pending", "superseded"],
    ]);
  });

  it("mark nothing where it is not known which came later", async () => {
    const dated: Dated = [
      ["2021-08", STRIKE[0]?.[1] ?? ""],
      ["2021-08-20", STRIKE[1]?.[1] ?? ""],
    ];
    const { quotes } = await asked("Is the strike at Acme over?", dated);
    expect(quotes.map(({ notice }) => notice)).toEqual([undefined, undefined]);
  });
});
