import { describe, expect, it } from "vitest";
import { analyse } from "../../src/labels/analysis.js";
import { hearArticle } from "../../src/labels/attribution/attribute.js";
import { suppose, voiceFeatures } from "../../src/labels/voice-features.js";

const hearing = hearArticle(
  analyse({
    id: "made-up",
    title: "Orbis sues Pell",
    paragraphs: [
      "Orbis sued Pell in a federal court on Monday, accusing it of fraud.",
      "Pell took the money, Orbis alleges in the complaint.",
      "A lawyer for Pell said the company had not taken anything.",
      "The court is in Delaware.",
    ],
  }),
);

describe("who would be speaking", () => {
  const suppositions = suppose(hearing);
  const of = (index: number) =>
    voiceFeatures(suppositions, index, {
      folded: hearing.analysis.sentences[index]?.folded ?? "",
      share: 0,
      rule: "reporting",
      cueLabels: [],
      attributed: 0.9,
    });

  it("is the accuser where the accuser alleges", () => {
    expect(of(1)).toContain("if-claim=accuser");
  });

  it("is the accused where its lawyer answers, together with the negation", () => {
    expect(of(2)).toEqual(expect.arrayContaining(["if-denial=accused", "if-denial=accused&negated=true"]));
  });

  it("is nobody who reports or denies where the outlet speaks for itself; a claim would be the plaintiff's", () => {
    expect(of(3)).toEqual(
      expect.arrayContaining(["if-report=nobody", "if-denial=nobody", "if-claim=accuser"]),
    );
  });
});
