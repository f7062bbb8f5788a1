import { describe, expect, it } from "vitest";
import type { Label } from "../../src/domain.js";
import { type Compared, scoreLabels } from "../../src/evaluation/labels.js";

const row = (
  label: Label,
  said: Label | null,
  more: Partial<Compared> = {},
  needsReview = false,
): Compared => ({
  article: "a",
  sentence: "s",
  label,
  alsoAccepted: [],
  hard: false,
  attributedTo: null,
  said: said && { label: said, attributedTo: null, needsReview, why: "" },
  ...more,
});

/** Two sentences in which rightly nobody is named. */
const UNNAMED = { sentences: 2, accuracy: 1, recall: 1, precision: 1, exact: 1, shown: 0 };

describe("the figures of labels", () => {
  it("count claims printed as fact, each label's scores and what an editor's answers would change", () => {
    const figures = scoreLabels([
      row("allegation", "allegation"),
      row("allegation", "reporting", {}, true),
      row("denial", "denial"),
      row("denial", "allegation"),
      row("reporting", "reporting"),
      row("reporting", "allegation", { alsoAccepted: ["allegation"] }),
    ]);
    expect(figures).toEqual({
      sentences: 6,
      notFound: 0,
      allegationsAsReporting: 0.5,
      denialsAsReporting: 0,
      reportingKept: 1,
      labels: {
        allegation: { precision: 0.5, recall: 0.5, f1: 0.5 },
        denial: { precision: 1, recall: 0.5, f1: 2 / 3 },
        reporting: { precision: 2 / 3, recall: 1, f1: 0.8 },
      },
      macroF1: (0.5 + 2 / 3 + 0.8) / 3,
      attribution: 0,
      speakers: { allegation: UNNAMED, denial: UNNAMED, reporting: UNNAMED },
      marked: 1 / 6,
      reviewed: {
        allegationsAsReporting: 0,
        reportingKept: 1,
        denialF1: 2 / 3,
        macroF1: (0.8 + 2 / 3 + 1) / 3,
      },
    });
  });

  it("count a sentence that the splitter cut otherwise as wrong", () => {
    const figures = scoreLabels([row("reporting", null), row("reporting", "reporting")]);
    expect([figures.notFound, figures.labels.reporting.recall, figures.labels.reporting.precision]).toEqual([
      1, 0.5, 1,
    ]);
  });
});
