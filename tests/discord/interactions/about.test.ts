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
  it("says in words how often it is wrong, each figure with the set that it was measured on", () => {
    const figures = figuresOf(JSON_FIGURES);
    expect(figures).toEqual({
      date: "2026-11-21",
      lines: [
        "Of 100 allegations 2 are shown as reporting; of 100 denials 29 are not labelled as one; of 100 reports 11 carry another label (1,025 sentences of articles that the program had never seen).",
        "Of 100 speakers 26 are named wrongly or not at all (the same sentences).",
        "Of 100 things that the articles do not tell, 60 are refused; to the others quotes are shown that do not answer them (156 questions about matters that the program had never seen).",
        "Of 100 questions that the articles answer, 6 are refused all the same (210 questions about matters that the program had never seen).",
        "Of 100 such questions the right sentence stands first in 50, and among the first five in 80 (210 questions about matters that the program had never seen).",
      ],
    });
    expect(aboutSheet(figures, "cards").parts.at(-1)?.body).toMatch(
      /^Measured on 21 November 2026:\n- Of 100 allegations/,
    );
  });

  it("tells of several unseen sets the worst figure, and never one of the set that it was made with", () => {
    const unseenHard = { ...QUESTIONS, answerable: 72, unanswerable: 48, refused: 0.55, recallAt1: 0.63 };
    const flattering = { ...QUESTIONS, refused: 0.1, wronglyRefused: 0.9, recallAt1: 0.01 };
    const lines = figuresOf({ ...JSON_FIGURES, unseenHard, questions: flattering })?.lines ?? [];
    expect(lines.slice(2).map((line) => line.slice(0, 72))).toEqual([
      "Of 100 things that the articles do not tell, 55 are refused; to the othe",
      "Of 100 questions that the articles answer, 6 are refused all the same (2",
      "Of 100 such questions the right sentence stands first in 50, and among t",
    ]);
    expect(lines[2]).toContain("(48 questions about its first case, in hard kinds that it had never seen)");
    expect(figuresOf({ date: "2026-11-21", questions: QUESTIONS })).toBeNull();
  });

  it("leaves out a sentence whose numbers are missing, and never rounds an error away", () => {
    const { unseen } = JSON_FIGURES;
    const lines = figuresOf({
      labels: { attribution: 0.996 },
      unseen: { ...unseen, recallAt1: "many" },
    })?.lines;
    expect(lines?.map((line) => line.slice(0, 42))).toEqual([
      "Of 100 speakers fewer than 1 are named wro",
      "Of 100 things that the articles do not tel",
      "Of 100 questions that the articles answer,",
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
    const many = figuresOf({ ...JSON_FIGURES, unseenHard: { ...QUESTIONS, refused: 0.5 } });
    for (const mode of ["cards", "text"] as const) draw(aboutSheet(many, mode), mode);
  });
});
