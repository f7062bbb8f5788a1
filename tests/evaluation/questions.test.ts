import { describe, expect, it } from "vitest";
import type { Answer, Label, Quote } from "../../src/domain.js";
import { judge, parseQuestions, scoreQuestions } from "../../src/evaluation/questions.js";

const quote = (text: string, label: Label = "reporting") => ({ text, label }) as Quote;
const answer = (quotes: readonly Quote[], tookMs = 1) =>
  ({
    answered: quotes.length > 0,
    label: quotes[0]?.label ?? null,
    quotes,
    otherSide: [],
    otherSideNote: null,
    tookMs,
  }) as unknown as Answer;
const asked = (gold: readonly string[], labels: readonly Label[] = []) => ({
  question: "?",
  answerable: gold.length > 0,
  gold,
  labels,
});

describe("the questions' figures", () => {
  it("count gold by rank, labels among the answered, refusals both ways", () => {
    const judged = [
      judge(asked(["gold"], ["reporting"]), answer([quote("all gold here.")], 4)),
      judge(asked(["gold"], ["denial"]), answer([quote("no."), quote("gold.")], 2)),
      judge(asked(["gold"]), answer([], 1)),
      judge(asked([]), answer([], 3)),
      judge(asked([]), answer([quote("a claim.", "allegation")], 5)),
    ];
    expect(scoreQuestions(judged)).toEqual({
      answerable: 3,
      unanswerable: 2,
      recallAt1: 1 / 3,
      recallAt3: 2 / 3,
      recallAt5: 2 / 3,
      meanReciprocalRank: 0.5,
      sentenceAt1: 1 / 3,
      label: 0.5,
      otherSideKept: 0,
      otherSideShown: 0,
      refused: 0.5,
      wronglyRefused: 1 / 3,
      p50Ms: 3,
      p95Ms: 5,
    });
  });

  it("name the line that is no question", () => {
    expect(() => parseQuestions('{"question":"Why?","answerable":true}\n{"question":')).toThrow(
      "Line 2 of the questions is not one.",
    );
  });
});
