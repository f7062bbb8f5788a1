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
      otherSideRight: 0,
      otherSideAsked: 0,
      falseSummaries: 0,
      differencesShown: 0,
      differencesAsked: 0,
      newestFirst: 0,
      newestAsked: 0,
      p50Ms: 3,
      p95Ms: 5,
    });
  });

  it("tell whether the other side is that of the very claim, and whether the line says so", () => {
    const shown = (summary: string, ...denials: readonly string[]) => ({
      ...answer([{ ...quote("They stole it.", "allegation"), id: "a" } as Quote]),
      summary,
      otherSide: denials.map((text) => ({ ...quote(text, "denial"), opposes: ["a"] }) as Quote),
      disagreements: [],
    });
    const claim = { ...asked(["stole"], ["allegation"]), otherSide: ["never stole"] };
    const figures = (...answers: readonly Answer[]) => {
      const open = { ...claim, otherSide: [] };
      const { otherSideRight, falseSummaries, otherSideAsked } = scoreQuestions([
        ...answers.map((one) => judge(claim, one)),
        judge(open, shown("Alleged by A; denied by B.", "We never stole.")),
        judge(open, shown("Alleged by A. No reply.")),
      ]);
      return { otherSideRight, falseSummaries, otherSideAsked };
    };
    expect(
      figures(
        shown("Alleged by A; denied by B.", "We never stole."),
        shown("Alleged by A; denied by B.", "We never lied."),
        shown("Alleged by A; denied by B.", "We never stole.", "We never lied."),
        shown("Alleged by A. No reply."),
      ),
    ).toEqual({ otherSideRight: 2 / 6, falseSummaries: 2 / 6, otherSideAsked: 6 });
  });

  it("tell whether differences are shown and the newest state stands first", () => {
    const differing = { ...asked(["$"]), differs: ["$1m", "$2m"] };
    const dated = { ...asked(["state"]), newest: "new state" };
    const values = ["$1m", "$2m"].map((value) => ({ value, quote: quote(`It was ${value}.`) }));
    const both = { ...answer([quote("$1m")]), disagreements: [{ about: "the sum", values }] };
    const none = { ...answer([quote("$1m")]), disagreements: [] };
    const figures = scoreQuestions([
      judge(differing, both as unknown as Answer),
      judge(differing, none as unknown as Answer),
      judge(dated, answer([quote("the new state"), quote("the old state")])),
      judge(dated, answer([quote("the old state"), quote("the new state")])),
    ]);
    expect([figures.differencesShown, figures.differencesAsked]).toEqual([0.5, 2]);
    expect([figures.newestFirst, figures.newestAsked]).toEqual([0.5, 2]);
  });

  it("name the line that is no question", () => {
    expect(() => parseQuestions('{"question":"Why?","answerable":true}\n{"question":')).toThrow(
      "Line 2 of the questions is not one.",
    );
  });
});
