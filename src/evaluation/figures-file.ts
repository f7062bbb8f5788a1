// figures.json at the project root: what was measured last, shown by `/about`. Each part replaces its own figures alone.

import { readFileSync } from "node:fs";
import { writeWhole } from "../whole-files.js";

const FIGURES_FILE = "figures.json";

/** `questions`: those that the program was made with; the unseen ones are what `/about` shows. */
type FiguresPart = "labels" | "questions" | "unseen" | "unseenHard" | `questions ${string}`;

/**
 * Writes one part's figures and today's date; the other parts stay as they are. A damaged file is begun anew.
 * @param part `questions NAME`: of a case that is not the first
 * @param figures numbers by name, shares from 0 to 1
 */
export function writeFigures(
  part: FiguresPart,
  figures: Readonly<Record<string, number>>,
  date: Date,
  file = FIGURES_FILE,
): void {
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]),
  );
  const all = { ...readFigures(file), [part]: rounded, date: date.toISOString().slice(0, 10) };
  writeWhole(file, `${JSON.stringify(all, null, 2)}\n`);
}

function readFigures(file: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
