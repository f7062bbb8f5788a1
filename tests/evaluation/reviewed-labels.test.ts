import { describe, expect, it } from "vitest";
import type { Label } from "../../src/domain.js";
import {
  judgeReviews,
  presentReviews,
  regressionLines,
  scoreReviews,
} from "../../src/evaluation/reviewed-labels.js";
import type { StoredReview } from "../../src/labels/review/reviews.js";

const review = (sentence: string, label: Label, previous: Label | null, at = "2026-01-01"): StoredReview => ({
  ...{ at, who: "e", article: "a", sentence, label, previous, reason: "r" },
});
const REVIEWS = [
  review("Stole it.", "allegation", "reporting"),
  review("Denied it.", "denial", "denial"),
  review("Filed it.", "denial", "reporting", "2026-01-01"),
  review("Filed it.", "reporting", "denial", "2026-01-02"),
  review("Gone.", "allegation", "reporting"),
];
const MACHINE = [
  ["Stole it.", "reporting"],
  ["Denied it.", "denial"],
  ["Filed it.", "reporting"],
] as const;
const rows = judgeReviews(
  REVIEWS,
  MACHINE.map(([text, label]) => ({ article: "a", text, label })),
);

describe("reviewed labels", () => {
  it("are gold by the last review of a sentence, and regression rows where an editor changed the label", () => {
    expect(rows.map(({ sentence, gold, machine, changed }) => [sentence, gold, machine, changed])).toEqual([
      ["Denied it.", "denial", "denial", false],
      ["Filed it.", "reporting", "reporting", false],
      ["Gone.", "allegation", null, true],
      ["Stole it.", "allegation", "reporting", true],
    ]);
  });

  it("give the share on which the labeller agrees, and the worst error by itself", () => {
    const none = { allegation: 0, denial: 0, reporting: 0 };
    expect(scoreReviews(rows)).toEqual({
      ...{
        reviewed: 4,
        gone: 1,
        agreed: 0.667,
        allegationsAsReporting: 1,
        regressions: 2,
        regressionsRight: 0,
      },
      confusion: {
        allegation: { ...none, reporting: 1 },
        denial: { ...none, denial: 1 },
        reporting: { ...none, reporting: 1 },
      },
    });
  });

  it("become gold rows as `--labels` reads them", () => {
    expect(regressionLines(rows).map((line) => JSON.parse(line))).toEqual([
      { article: "a", sentence: "Gone.", label: "allegation", attributed_to: null, hard: false },
      { article: "a", sentence: "Stole it.", label: "allegation", attributed_to: null, hard: false },
    ]);
  });

  it("are put into words, also when there are none", () => {
    expect(presentReviews(scoreReviews(rows), rows).split("\n").slice(0, 4)).toEqual([
      "4 reviewed labels, 1 of sentences that are not in the corpus any more",
      "the labeller by itself agrees on 66.7%; allegations that it calls reporting 100.0%",
      "2 labels that editors changed; right today 0",
      "  reporting instead of allegation  a  Stole it.",
    ]);
    expect(presentReviews(scoreReviews([]), [])).toBe(
      "No label was reviewed yet: npm run review, or /label on Discord.\n",
    );
  });
});
