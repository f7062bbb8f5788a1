import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aboutSheet } from "../../../src/discord/interactions/commands/about.js";
import { figuresOf, readFigures } from "../../../src/discord/interactions/figures.js";
import { draw } from "../../../src/discord/presentation/draw.js";
import { folderOfTest } from "../records-of-test.js";

const QUESTIONS = {
  ...{ answerable: 210, unanswerable: 156, recallAt1: 0.504, recallAt5: 0.8, wronglyRefused: 0.062 },
  ...{ refused: 0.6, p50Ms: 80 },
};
const JSON_FIGURES = {
  date: "2026-11-21",
  labels: {
    ...{ sentences: 1025, allegationsAsReporting: 0.0202, denialRecall: 0.7062, reportingKept: 0.8889 },
    attribution: 0.7429,
  },
  unseen: QUESTIONS,
};

describe("/about", () => {
  it("says in words how often labels and answers are wrong, by what nobody tuned the program to", () => {
    const figures = figuresOf(JSON_FIGURES);
    expect(figures).toEqual({
      date: "2026-11-21",
      lines: [
        "Labels, on 1025 sentences of articles that the program had never seen: of 100 allegations 2 are shown as reporting; of 100 denials 29 are not labelled as one; of 100 reports 11 carry another label.",
        "Speakers, on the same sentences: of 100 the right one is named in 74.",
        "Answers, on 210 questions that articles about other matters answer: of 100 the right sentence stands first in 50 and among the first five in 80; 6 are refused.",
        "Silence, on 156 questions that such articles do not answer: of 100 60 are refused, the others get quotes that do not answer them.",
      ],
    });
    expect(aboutSheet(figures, "embeds").parts.at(-1)?.body).toMatch(
      /^Measured on 21 November 2026:\n- Labels, on/,
    );
  });

  it("leaves out a sentence whose numbers are missing, and never rounds an error away", () => {
    const { unseen } = JSON_FIGURES;
    expect(
      figuresOf({ labels: { attribution: 0.004 }, unseen: { ...unseen, recallAt1: "many" } })?.lines,
    ).toEqual([
      "Speakers, on the same sentences: of 100 the right one is named in fewer than 1.",
      expect.stringMatching(/^Silence, on 156/),
    ]);
    expect(figuresOf({ labels: { model: "finder" } })).toBeNull();
  });

  it("says that nothing was measured where there is no file, or one that cannot be read", async () => {
    const file = join(folderOfTest(), "figures.json");
    expect(await readFigures(file)).toBeNull();
    writeFileSync(file, "{");
    expect(await readFigures(file)).toBeNull();
    expect(aboutSheet(null, "text").parts.at(-1)?.body).toBe(
      "Not measured on this machine: the figures are made with `npm run eval`.",
    );
  });

  it("fits both ways of drawing", () => {
    const many = figuresOf({ ...JSON_FIGURES, questions: QUESTIONS });
    for (const mode of ["embeds", "text"] as const) draw(aboutSheet(many, mode), mode);
  });
});
