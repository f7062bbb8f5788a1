import { describe, expect, it } from "vitest";
import type { Answer, Quote } from "../../src/domain.js";
import { soakQuestions, wrongShape } from "../../src/evaluation/question-soak.js";
import { tinyAnswerer } from "../answer/tiny-answerer.js";
import { tinyIndex } from "../retrieval/tiny-index.js";

const index = tinyIndex([
  {
    id: "gazette",
    paragraphs: [
      [
        { text: "Acme poisoned the river in 2015, the complaint alleges.", label: "allegation", by: "Jones" },
        { text: "“The river is clean,” Acme said on March 2.", label: "denial", by: "Acme" },
      ],
      ["The factory in Dover employs 400 people and makes paint for $3 million a year."],
      [{ text: "Acme bribed two inspectors, Jones claims.", label: "allegation", by: "Jones" }],
    ],
  },
]);
const answerer = tinyAnswerer(index, [{ name: "Acme", aliases: [], side: "accused" }]);
const words = Array.from({ length: index.size }, (_, row) => index.sentence(row).text)
  .join(" ")
  .split(" ");

describe("a thousand generated questions", () => {
  it("crash nothing, and every answer keeps what answers promise", async () => {
    const result = await soakQuestions((question) => answerer.ask(question), words, 1_000, 7);
    expect(result).toEqual({
      asked: 1_000,
      answered: expect.any(Number),
      refused: expect.any(Number),
      rejected: expect.any(Number),
      failures: [],
      failed: 0,
      heapMb: [expect.any(Number), expect.any(Number)],
    });
    expect(Math.min(result.answered, result.refused, result.rejected)).toBeGreaterThan(0);
  });

  it("are the same for the same seed", async () => {
    const asked: string[][] = [[], []];
    for (const list of asked) {
      const ask = (question: string) => {
        list.push(question);
        return answerer.ask(question);
      };
      await soakQuestions(ask, words, 50, 3);
    }
    expect(asked[0]).toEqual(asked[1]);
  });
});

describe("the shape of an answer", () => {
  const quote = (label: Quote["label"]) =>
    ({ id: "a:0:0", text: "x", passage: "x", start: 0, end: 1, label }) as Quote;
  const answer = (over: Partial<Answer>): Answer => ({
    ...{
      question: "?",
      answered: true,
      label: "reporting",
      summary: "",
      quotes: [quote("reporting")],
      otherSide: [],
    },
    ...{
      otherSideNote: null,
      disagreements: [],
      nearest: [],
      tookMs: 0,
      timings: { encoderMs: 0, totalMs: 0 },
    },
    ...over,
  });

  it.each([
    [{}, null],
    [{ label: null }, "label and answered disagree"],
    [{ quotes: [] }, "quotes and answered disagree"],
    [{ quotes: [{ ...quote("reporting"), text: "y" }] }, "a quote is not its passage's words"],
    [{ otherSide: [quote("reporting")] }, "a quote is shown twice"],
    [{ quotes: [quote("allegation")] }, "an allegation without a reply or a line"],
    [{ quotes: [quote("allegation")], otherSideNote: "No reply." }, null],
  ])("%# is judged", (over, wrong) => {
    expect(wrongShape(answer(over))).toBe(wrong);
  });
});
