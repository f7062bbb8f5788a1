import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aboutSheet } from "../../../src/discord/interactions/commands/about.js";
import { figuresOf, readFigures } from "../../../src/discord/interactions/figures.js";
import { draw } from "../../../src/discord/presentation/draw.js";
import { folderOfTest } from "../records-of-test.js";

const JSON_FIGURES = {
  date: "2026-11-21",
  labels: { other: { right: 0.874, "recall-of-denials": 0.9 }, sentences: 212 },
  questions: { recallAt5: 1, falseRefusals: 0.02, model: "glove" },
};

describe("/about", () => {
  it("shows every figure that npm run eval wrote, by its name in words, with the date", () => {
    const figures = figuresOf(JSON_FIGURES);
    expect(figures).toEqual({
      date: "2026-11-21",
      lines: [
        "labels, other, right: 87.4%",
        "labels, other, recall of denials: 90.0%",
        "labels, sentences: 212",
        "questions, recall at5: 1",
        "questions, false refusals: 2.0%",
      ],
    });
    expect(aboutSheet(figures, "embeds").parts.at(-1)?.body).toMatch(
      /^Measured on 21 November 2026:\n- labels, other/,
    );
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
    const many = {
      date: "",
      lines: Array.from({ length: 24 }, (_, n) => `labels, some long name of a figure ${n}: 90.0%`),
    };
    for (const mode of ["embeds", "text"] as const) draw(aboutSheet(many, mode), mode);
  });
});
