import { describe, expect, it } from "vitest";
import type { StoredReview } from "../../src/labels/review/reviews.js";
import {
  type Case,
  casesOf,
  decisionOf,
  KEY_HELP,
  presentCase,
  walk,
} from "../../src/terminal/review-walk.js";
import { labelArticle } from "../labels/real-labeller.js";

const paragraphs = [
  { text: "Acme met Bolt." },
  { text: "Bolt may have lied. It left." },
  { text: "The end." },
];
const sentences = await labelArticle({ id: "a", title: "T", paragraphs: paragraphs.map(({ text }) => text) });
const doubtful = sentences.map((sentence) => ({ ...sentence, needsReview: sentence.paragraph === 1 }));
const cases = casesOf([{ title: "T", publisher: "P", paragraphs, sentences: doubtful }]);

async function walkWith(keys: string[]): Promise<{ kept: StoredReview[]; shown: string; decided: number }> {
  const kept: StoredReview[] = [];
  let shown = "";
  const decided = await walk(cases, {
    who: "editor",
    now: () => new Date("2026-01-02T03:04:05Z"),
    show: (text) => {
      shown += text;
    },
    ask: async () => keys.shift() ?? null,
    keep: (review) => void kept.push(review),
  });
  return { kept, shown, decided };
}

describe("the walk through labels in doubt", () => {
  it("holds the sentences that need review with the paragraphs around them", () => {
    expect(cases.map(({ sentence, before, own, after }) => [sentence.text, before, own, after])).toEqual([
      ["Bolt may have lied.", "Acme met Bolt.", "Bolt may have lied. It left.", "The end."],
      ["It left.", "Acme met Bolt.", "Bolt may have lied. It left.", "The end."],
    ]);
  });

  it("leaves out what an editor has reviewed", () => {
    const reviewed = doubtful.map((sentence) => ({ ...sentence, reviewed: true }));
    expect(casesOf([{ title: "T", publisher: "P", paragraphs, sentences: reviewed }])).toEqual([]);
  });

  it("marks the sentence inside its own paragraph", () => {
    const text = presentCase(cases[1] as Case, 2, 2);
    expect(text).toContain("[2/2] T (P)");
    expect(text).toContain("Bolt may have lied. ▶ It left. ◀");
    expect(text).toContain(KEY_HELP);
  });

  it("keeps each decision with its key, and goes back and over wrong keys", async () => {
    const { kept, shown, decided } = await walkWith(["d", "x", "b", "a", "s"]);
    expect(kept.map(({ sentence, label }) => [sentence, label])).toEqual([
      ["Bolt may have lied.", "denial"],
      ["Bolt may have lied.", "allegation"],
    ]);
    expect(kept[0]).toEqual({
      at: "2026-01-02T03:04:05.000Z",
      who: "editor",
      article: "a",
      sentence: "Bolt may have lied.",
      label: "denial",
      previous: sentences[1]?.label,
      reason: "",
    });
    expect(shown).toContain("“x” is no key.");
    expect(decided).toBe(1);
  });

  it("ends at q and at the end of input without losing what was decided", async () => {
    expect((await walkWith(["r", "q"])).kept).toHaveLength(1);
    expect((await walkWith(["r"])).kept).toHaveLength(1);
  });

  it("confirms the label shown at Enter", () => {
    expect(decisionOf("\r", "denial")).toEqual({ kind: "label", label: "denial" });
    expect(decisionOf("R", "denial")).toEqual({ kind: "label", label: "reporting" });
  });
});
